import type { PaperView } from "#app/server/letters/papers-page.server";
import { useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { Field } from "#app/ui/form/field";
import { TextInput } from "#app/ui/form/text-controls";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { CopyButton } from "#app/ui/frame/copy-button";

/** The name of the field an address is typed in: a page holds a form for each paper. */
export const toField = (letter: string): string => `to.${letter}`;

const mailTo = (address: string, subject: string, body: string) =>
  `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;

export type MailTextProps = {
  caseId: string;
  paper: PaperView;
  title: string;
  error?: string;
  typed?: string;
};

/** The mail around a paper: to copy, to open in a mail program, and to send from here where that is set up. */
export function MailText({ caseId, paper, title, error, typed }: MailTextProps) {
  const words = useText("paperLetters").mail;
  const { letter, mail, maySend } = paper;
  if (!mail) return null;
  return (
    <Disclosure summary={words.open} about={title} open={error !== undefined}>
      <p>{words.subject(mail.subject)}</p>
      <Field name={`text.${letter}`} label={words.label} hint={words.hint}>
        {(a11y) => (
          <textarea
            {...a11y}
            className="form-input control-area"
            lang="da"
            defaultValue={mail.text}
            rows={12}
            readOnly
          />
        )}
      </Field>
      <Actions>
        <CopyButton text={mail.text} label={words.copy} done={words.copied} />
        <LinkButton look="secondary" href={mailTo(mail.to, mail.subject, mail.text)}>
          {words.program}
        </LinkButton>
      </Actions>
      {maySend ? (
        <form method="post" action={`/cases/${caseId}/papers`} noValidate>
          <TextInput
            name={toField(letter)}
            type="email"
            label={words.to}
            hint={words.toHint}
            defaultValue={typed ?? mail.to}
            error={error}
          />
          <Button look="secondary" name="send" value={letter}>
            {words.send}
          </Button>
        </form>
      ) : null}
    </Disclosure>
  );
}
