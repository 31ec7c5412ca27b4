import { Temporal } from "temporal-polyfill";
import { interviewDeadline } from "./deadlines/case-days";
import type { IsoDate } from "./fields";
import { weekdayOf } from "./law/days";
import type { SharedContent } from "./shared-document";

type InterviewField = keyof SharedContent["interview"];

/** The agenda of the sick-leave talk (sygefraværssamtale, § 7 a): one question at a time, in this order. */
export const AGENDA = [
  "opening",
  "tasks",
  "considerations",
  "expectations",
  "contact",
  "colleagues",
  "plan",
  "agreements",
  "closing",
] as const;
export type AgendaPoint = (typeof AGENDA)[number];

/** Where the answer to each point belongs, so that the agenda and the minutes write the same fields. */
export const POINT_FIELDS = {
  opening: ["heldOn", "form", "participants"],
  tasks: [],
  considerations: ["considerations"],
  expectations: [],
  contact: ["contactMeanwhile"],
  colleagues: ["colleaguesTold"],
  plan: ["planWish"],
  agreements: [],
  closing: ["nextTalkDay"],
} as const satisfies Record<AgendaPoint, readonly InterviewField[]>;

/** What each of the two expects. Two sets of fields: neither answer may overwrite the other. */
export const EXPECTATION_FIELDS = {
  employee: ["employeeExpectsOver8Weeks", "employeeExpectsOver26Weeks", "employeeExpectsBackDay"],
  employer: ["employerExpectsOver8Weeks", "employerExpectsOver26Weeks", "employerExpectsBackDay"],
} as const satisfies Record<string, readonly InterviewField[]>;

/** Which part of the agenda is asked for: a point by its number from 1, or the branch "could not be held". */
export function agendaStep(step: string | null): AgendaPoint | "notHeld" {
  if (step === "not-held") return "notHeld";
  return (/^\d{1,2}$/.test(step ?? "") ? AGENDA[Number(step) - 1] : undefined) ?? "opening";
}

export type TalkDayNote = "afterDeadline" | "weekend" | "beforeAbsence";

/** What is worth a word about the day chosen for the talk. Nothing here forbids the day. */
export function talkDayNotes(day: IsoDate, firstAbsenceDay: IsoDate | null): TalkDayNote[] {
  const notes: TalkDayNote[] = [];
  if (firstAbsenceDay && day < firstAbsenceDay) notes.push("beforeAbsence");
  if (firstAbsenceDay && day > interviewDeadline(firstAbsenceDay)) notes.push("afterDeadline");
  if (weekdayOf(day) > 5) notes.push("weekend");
  return notes;
}

/** The moment, in UTC milliseconds, at which Danish clocks show a time (`HH:MM`) on a day. */
export const danishMoment = (day: IsoDate, time: string): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime("Europe/Copenhagen")
    .epochMilliseconds;
