import type { IsoDate } from "../fields";
import { inPeriod } from "./sick-course";
import type { SickCourse } from "./sick-course";

type Answer = "yes" | "no" | "unknown" | null;

/** What one of the two expects of how long the absence lasts, against a limit; null when not asked in this period. */
export type Expectation = "over" | "under" | "unknown" | null;

/** What employer and employee each expect. */
export type Expectations = { employer: Expectation; employee: Expectation };

function expectation(answer: Answer, backDay: IsoDate | null, limit: IsoDate): Expectation {
  if (answer === "yes" || (backDay !== null && backDay >= limit)) return "over";
  if (answer === "no" || backDay !== null) return "under";
  return answer;
}

/** Answers of a talk held before a relapse are about an absence that is over. */
const areAnswersOf = (course: SickCourse): boolean =>
  !course.isRelapse || inPeriod(course, course.facts.interview.heldOn) !== null;

/** What the two expect against the first day outside a number of weeks (D + 56 for 8 weeks, § 7 b; D + 182 for 26). */
export function expectationsOn(
  course: SickCourse,
  question: "Over8Weeks" | "Over26Weeks",
  limit: IsoDate,
): Expectations {
  const { interview } = course.facts;
  const isAsked = areAnswersOf(course);
  const of = (who: "employer" | "employee") =>
    expectation(
      isAsked ? interview[`${who}Expects${question}`] : null,
      inPeriod(course, interview[`${who}ExpectsBackDay`]),
      limit,
    );
  return { employer: of("employer"), employee: of("employee") };
}

/** Does at least one expect it to last longer? */
export const isAnyOver = ({ employer, employee }: Expectations): boolean =>
  employer === "over" || employee === "over";

/** Do both expect it to be over before? */
export const areBothUnder = ({ employer, employee }: Expectations): boolean =>
  employer === "under" && employee === "under";

/** Nobody expects it to last longer, nobody is in doubt, and somebody has answered. */
export const isNoneOver = ({ employer, employee }: Expectations): boolean =>
  [employer, employee].includes("under") &&
  [employer, employee].every((each) => each === "under" || each === null);
