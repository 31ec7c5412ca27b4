import { invitationText } from "#app/text/interview/invitation-text";
import type { Invitation } from "#app/text/interview/invitation-text";
import { useLanguage, useText } from "#app/text/provider";
import { Field } from "#app/ui/form/field";
import { Actions, LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

type InviteLetterProps = { caseId: string; invitation: Invitation & { employeeEmail: string } };

const mailTo = (address: string, subject: string, body: string) =>
  `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;

/** The invitation, ready to copy, to open in a mail program, and to put in a calendar. */
export function InviteLetter({ caseId, invitation }: InviteLetterProps) {
  const words = useText("interview").invite;
  const letter = invitationText(invitation, useLanguage());
  return (
    <Section title={words.letterTitle} lead={words.letterLead} id="letter" sheet>
      <Field name="letter-text" label={words.letterLabel} hint={words.letterHint}>
        {(a11y) => (
          // No name: the text is for copying and is not posted with the form it stands in.
          <textarea
            {...a11y}
            className="form-input control-area"
            key={letter}
            defaultValue={letter}
            rows={18}
            readOnly
          />
        )}
      </Field>
      <Actions>
        <LinkButton look="secondary" href={mailTo(invitation.employeeEmail, words.subject, letter)}>
          {words.mail}
        </LinkButton>
        {invitation.day ? (
          <LinkButton look="secondary" href={`/cases/${caseId}/interview/invitation.ics`}>
            {words.calendar}
          </LinkButton>
        ) : null}
      </Actions>
      {invitation.day ? null : <p>{words.calendarMissing}</p>}
    </Section>
  );
}
