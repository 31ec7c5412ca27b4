import type { Channel } from "#app/domain/account";
import { phoneInWords } from "#app/text/format";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { CopyField } from "#app/ui/form/copy-field";
import { LinkButton } from "#app/ui/frame/button";

export type InvitationMadeProps = {
  channel: Channel;
  address: string;
  /** Null where the product has sent it itself. */
  link: string | null;
};

/** What was just made: that a mail is on its way, or the link this once with a message that carries it. */
export function InvitationMade({ channel, address, link }: InvitationMadeProps) {
  const words = useText("room").access;
  if (!link)
    return (
      <Callout kind="success" title={words.sentTitle} live>
        <p>{words.sent(address)}</p>
      </Callout>
    );
  const lead = {
    mail: words.madeForMail(address),
    phone: words.madeForPhone(phoneInWords(address)),
    letter: words.made,
  };
  return (
    <Callout kind="success" title={words.madeTitle} live>
      <p>{lead[channel]}</p>
      <CopyField id="link" label={words.linkLabel} value={link} />
      {channel === "letter" ? null : <Message channel={channel} address={address} link={link} />}
    </Callout>
  );
}

type MessageProps = { channel: "mail" | "phone"; address: string; link: string };

/** The message with the link, ready in the sender's own program. */
function Message({ channel, address, link }: MessageProps) {
  const words = useText("room").access;
  const text = words.messageText(link);
  const body = encodeURIComponent(text);
  const href =
    channel === "phone"
      ? `sms:${address}?&body=${body}`
      : `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(words.messageSubject)}&body=${body}`;
  return (
    <>
      <CopyField id="message" label={words.message} value={text} />
      <LinkButton look="secondary" href={href}>
        {channel === "phone" ? words.openSms : words.openMail}
      </LinkButton>
    </>
  );
}
