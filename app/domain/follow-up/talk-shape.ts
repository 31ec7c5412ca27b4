import { choice, day, label, text } from "../fields";

/** How a talk takes place. § 7 a stk. 2: in person; by phone when illness or practical reasons prevent it. */
export const TALK_FORMS = ["inPerson", "phone", "video"] as const;

/** Whether the kommune is to take part next time. */
export const MUNICIPALITY_TAKES_PART = ["no", "nextTime", "onDay"] as const;

/** A follow-up talk that was held. Its agreements stand with the others, by the day they were made. */
export const talkFields = {
  day: day(),
  form: choice(TALK_FORMS),
  participants: label(400),
  minutes: text(),
  nextDay: day(),
  municipality: choice(MUNICIPALITY_TAKES_PART),
  municipalityDay: day(),
} as const;
