import type { IsoDate } from "../fields";
import { addDays } from "../law/days";
import type { DeadlineFact, ReasonOf } from "./deadline";
import { expectationsOn, isAnyOver, isNoneOver } from "./expectations";
import type { Expectations } from "./expectations";
import { dayAfter, rateOn } from "./rule";
import type { Finding, Rule } from "./rule";
import { firstDayBasis, inPeriod } from "./sick-course";
import type { SickCourse } from "./sick-course";

const daysOf = (amount: number) => ({ amount, unit: "days" as const });

function isTalkHeld(course: SickCourse): boolean {
  const { outcome, heldOn } = course.facts.interview;
  if (outcome !== "held") return false;
  return heldOn === null ? !course.isRelapse : inPeriod(course, heldOn) !== null;
}

/** "Could not be held" is about this period when the talk was called or planned in it; always so in the first period. */
function isNotHeld(course: SickCourse): boolean {
  const { outcome, invitedOn, day } = course.facts.interview;
  const isOfPeriod = [invitedOn, day].some((each) => inPeriod(course, each) !== null);
  return outcome === "notHeld" && (!course.isRelapse || isOfPeriod);
}

/** Leaves within 8 weeks of the first day: D + 55 is inside, D + 56 outside (§ 7 a, stk. 3). */
function isExempt(course: SickCourse): boolean {
  const { leavingDay } = course.facts.course;
  const { notHeldReason } = course.facts.interview;
  if (leavingDay === null) return isNotHeld(course) && notHeldReason === "exempt";
  return leavingDay < dayAfter(course.firstDay, rateOn("leavingDays", course.firstDay), "days");
}

/** Illness or no answer kept the talk from being held, also by phone: then the duty falls away (§ 7 a, stk. 2). */
function isImpossible(course: SickCourse): boolean {
  const { notHeldReason } = course.facts.interview;
  return isNotHeld(course) && (notHeldReason === "tooIll" || notHeldReason === "unreachable");
}

/** The talk, D + 28 (§ 7 a). A talk not held has no effect on refund. */
export const interview: Rule = (course): Finding<"interview"> => {
  const rate = rateOn("interviewDays", course.firstDay);
  const day = dayAfter(course.firstDay, rate, "days");
  const isHeld = isTalkHeld(course);
  const lapse = isExempt(course) ? "exempt" : isImpossible(course) ? "notPossible" : null;
  const isMissed = !isHeld && day < course.today;
  const open = isMissed ? "missed" : course.facts.attempts > 0 && !isHeld ? "byPhone" : "usual";
  return {
    id: "interview",
    kind: "due",
    day,
    owner: "employer",
    reason: isHeld ? "usual" : (lapse ?? open),
    isDone: isHeld,
    isLapsed: !isHeld && lapse !== null,
    needsAbsence: true,
    basis: firstDayBasis(course),
    count: daysOf(rate.row.value),
    dependsOn: ["interview", "leavingDay", "mixerSettings", "normalWeeklyHours", "fullyBackOn"],
    rate,
  };
};

/** What the two expect against 8 weeks, the first day outside being D + 56. Throws LawParameterMissing. */
function over8Weeks(course: SickCourse): Expectations {
  const { firstDay } = course;
  return expectationsOn(
    course,
    "Over8Weeks",
    dayAfter(firstDay, rateOn("eightWeekDays", firstDay), "days"),
  );
}

function planReason(course: SickCourse, limit: IsoDate): ReasonOf<"planRight"> {
  const expected = over8Weeks(course);
  const hasLasted = course.lastDay === null && course.today >= limit;
  if (hasLasted || isAnyOver(expected)) return "right";
  return isNoneOver(expected) ? "noRight" : "unknown";
}

const EXPECTED: readonly DeadlineFact[] = ["expectations", "interview", "mixerSettings"];

/** The right to ask for a plan: when somebody expects more than 8 weeks, whenever it is asked for (§ 7 b). */
export const planRight: Rule = (course): Finding<"planRight"> => {
  const rate = rateOn("eightWeekDays", course.firstDay);
  const day = dayAfter(course.firstDay, rate, "days");
  const reason = planReason(course, day);
  const isDone = course.facts.plan.decision !== null;
  return {
    id: "planRight",
    kind: "from",
    day,
    owner: "employee",
    reason,
    isDone,
    isLapsed: reason === "noRight" && !isDone,
    needsAbsence: true,
    basis: firstDayBasis(course),
    count: daysOf(rate.row.value),
    dependsOn: [...EXPECTED, "planDecision", "fullyBackOn"],
    rate,
  };
};

/** The fast track can be asked for in the first 5 weeks, D + 35 (§§ 7 c–7 e). Whether it still exists is not certain. */
export const fastTrack: Rule = (course): Finding<"fastTrack"> => {
  const rate = rateOn("fastTrackWindowDays", course.firstDay);
  const day = dayAfter(course.firstDay, rate, "days");
  const asked = inPeriod(course, course.facts.course.fastTrackOn);
  const isTooLate = asked !== null && asked > day;
  const isNotLong = asked === null && isNoneOver(over8Weeks(course));
  const open = asked !== null ? "requested" : isNotLong ? "notLong" : "usual";
  return {
    id: "fastTrack",
    kind: "until",
    day,
    owner: "employer",
    reason: isTooLate ? "tooLate" : open,
    isDone: asked !== null && !isTooLate,
    isLapsed: isTooLate || isNotLong,
    needsAbsence: true,
    basis: firstDayBasis(course),
    count: daysOf(rate.row.value),
    dependsOn: ["fastTrackOn", ...EXPECTED],
    rate,
  };
};

/** The kommune's talk after a fast track: request + 14, or the usual end of week 8 when the employee says no (§ 13 b). */
export const fastTrackTalk: Rule = (course): Finding<"fastTrackTalk"> | null => {
  const { firstDay, facts } = course;
  const asked = inPeriod(course, facts.course.fastTrackOn);
  const window = rateOn("fastTrackWindowDays", firstDay);
  if (asked === null || asked > dayAfter(firstDay, window, "days")) return null;
  const isRefused = facts.course.fastTrackRefused;
  const rate = isRefused
    ? rateOn("firstFollowUpWeeks", firstDay)
    : rateOn("fastTrackTalkDays", asked);
  return {
    id: "fastTrackTalk",
    kind: "due",
    day: isRefused ? addDays(dayAfter(firstDay, rate, "weeks"), -1) : dayAfter(asked, rate, "days"),
    owner: "municipality",
    reason: isRefused ? "refused" : "usual",
    isDone: inPeriod(course, facts.course.municipalTalkOn) !== null,
    needsAbsence: true,
    basis: isRefused ? firstDayBasis(course) : { fact: "fastTrackOn", day: asked },
    count: { amount: rate.row.value, unit: isRefused ? "weeks" : "days" },
    dependsOn: ["fastTrackOn", "fastTrackRefused", "municipalTalkOn", "fullyBackOn"],
    rate,
  };
};
