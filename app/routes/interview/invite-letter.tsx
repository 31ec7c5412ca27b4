import type { IsoDate } from "#app/domain/fields";
import { weekdayDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Field } from "#app/ui/form/field";
import { Actions, LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

export type Invitation = {
  employeeName: string;
  employeeEmail: string;
  managerName: string;
  day: IsoDate | null;
  time: string;
  form: "inPerson" | "phone" | "video" | null;
  place: string;
  companion: string;
};

/** The letter's words, with square brackets where something has not been decided. */
function useLetter({ day, time, form, place, ...rest }: Invitation): string {
  const words = useText("interview");
  const language = useLanguage();
  const { options } = words.fields.interview.form;
  const [firstName = ""] = rest.employeeName.split(" ");
  const where = [form && form !== "inPerson" ? options[form] : "", place].filter(Boolean);
  return words.invite.letter({
    employee: firstName,
    manager: rest.managerName,
    when: day ? words.invite.when(weekdayDay(day, language), time) : words.invite.noDay,
    where: where.join(", ") || words.invite.noPlace,
    companion: rest.companion,
  });
}

const mailTo = (address: string, subject: string, body: string) =>
  `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;

/** The invitation, ready to copy, to open in a mail program, and to put in a calendar. */
export function InviteLetter({ caseId, invitation }: { caseId: string; invitation: Invitation }) {
  const words = useText("interview").invite;
  const letter = useLetter(invitation);
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
