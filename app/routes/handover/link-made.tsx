import type { Made } from "#app/server/handover/share.server";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { CopyField } from "#app/ui/form/copy-field";
import { Actions, LinkButton } from "#app/ui/frame/button";
import { CopyButton } from "#app/ui/frame/copy-button";

/** What was just made: the link this once with a message that carries it, or that a mail is on its way. */
export function LinkMade({ made }: { made: Made }) {
  const { made: words } = useText("handover");
  const { link, code, recipient, email } = made;
  return (
    <Callout kind="success" title={link ? words.title : words.sentTitle} live>
      <p>{link ? words.lead(recipient) : words.sent(email)}</p>
      {link ? <CopyField id="link" label={words.link} value={link} /> : null}
      {code ? (
        <>
          <CopyField id="code" label={words.code} value={code} />
          <p>{words.codeHint}</p>
        </>
      ) : null}
      {made.message ? <Message {...made.message} email={email} /> : null}
    </Callout>
  );
}

type MessageProps = NonNullable<Made["message"]> & { email: string };

/** The message with the link, ready to copy or in the sender's own program. */
function Message({ subject, text, email }: MessageProps) {
  const { made: words } = useText("handover");
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return (
    <>
      <p>
        <label htmlFor="message">{words.message}</label>
        <textarea
          id="message"
          className="form-input control-full control-area"
          rows={8}
          readOnly
          value={text}
        />
      </p>
      <Actions>
        <CopyButton text={text} label={words.copy} done={words.copied} />
        {email ? (
          <LinkButton look="secondary" href={`mailto:${encodeURIComponent(email)}?${query}`}>
            {words.openMail}
          </LinkButton>
        ) : null}
      </Actions>
    </>
  );
}
