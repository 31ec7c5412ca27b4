import { choice, day, label, text, time } from "../fields";
import { TALK_FORMS } from "./talk-shape";

/** A meeting of employee, workplace and kommune: what is agreed before it, and its minutes. */
export const jointMeetingFields = {
  aim: text(1000),
  day: day(),
  time: time(),
  form: choice(TALK_FORMS),
  place: label(200),
  chair: label(),
  participants: text(1000),
  agenda: text(2000),
  minutes: text(),
  nextDay: day(),
} as const;

export const jointAgreementFields = { what: text(600), who: label(), dueDay: day() } as const;
