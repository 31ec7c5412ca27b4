import type { IsoDate } from "#app/domain/fields";
import { weekdayDay } from "../format";
import { textsOf } from "../texts";
import type { Language } from "../texts";

export type Invitation = {
  employeeName: string;
  managerName: string;
  day: IsoDate | null;
  time: string;
  form: "inPerson" | "phone" | "video" | null;
  place: string;
  companion: string;
};

/** The invitation's words, with square brackets where something has not been decided. */
export function invitationText(
  { employeeName, managerName, day, time, form, place, companion }: Invitation,
  language: Language,
): string {
  const { invite, fields } = textsOf(language, "interview");
  const [firstName = ""] = employeeName.split(" ");
  const how = form && form !== "inPerson" ? fields.interview.form.options[form] : "";
  return invite.letter({
    employee: firstName,
    manager: managerName,
    when: day ? invite.when(weekdayDay(day, language), time) : invite.noDay,
    where: [how, place].filter(Boolean).join(", ") || invite.noPlace,
    companion,
  });
}
