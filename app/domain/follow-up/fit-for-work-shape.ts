import { choice, day, label, number, text, time } from "../fields";
import { TALK_FORMS } from "./talk-shape";

/**
 * Part 1 of the mulighedserklæring (sygedagpengeloven § 36 a), filled in by employer and employee together. It asks for
 * what can be done at work and never for illness; the doctor's part stays outside the product.
 */
export const fitForWorkFields = {
  talkDay: day(),
  talkTime: time(),
  form: choice(TALK_FORMS),
  place: label(200),
  participants: label(400),
  limits: text(2000),
  tasksAffected: text(2000),
  adaptations: text(2000),
  weeklyHours: number(0, 60, 0.25),
  fromDay: day(),
  untilDay: day(),
  contact: text(600),
} as const;
