import type { IsoDate } from "../fields";
import { addDays } from "../law/days";
import { LAW_PARAMETERS } from "../law/parameters";
import type { ReasonOf } from "./deadline";
import { areBothUnder, expectationsOn, isAnyOver } from "./expectations";
import type { Expectations } from "./expectations";
import { dayAfter, rateOn } from "./rule";
import type { Finding, Rule } from "./rule";
import { firstDayBasis, inPeriod } from "./sick-course";
import type { SickCourse } from "./sick-course";

const weeksOf = (amount: number) => ({ amount, unit: "weeks" as const });

/** The kommune's first talk as it was before July 2026: by the end of week 8, D + 55 (§ 13 b). */
export function municipalFollowUpFrom2025(course: SickCourse): Finding<"firstFollowUp"> {
  const rate = rateOn("firstFollowUpWeeks", course.firstDay);
  return {
    id: "firstFollowUp",
    kind: "due",
    day: addDays(dayAfter(course.firstDay, rate, "weeks"), -1),
    owner: "municipality",
    reason: "usual",
    isDone: inPeriod(course, course.facts.course.municipalTalkOn) !== null,
    needsAbsence: true,
    basis: firstDayBasis(course),
    count: weeksOf(rate.row.value),
    dependsOn: ["municipalTalkOn", "mixerSettings", "normalWeeklyHours", "fullyBackOn"],
    rate,
  };
}

/** What the two expect against 26 weeks, the first day outside being D + 182. */
function over26Weeks(course: SickCourse, ruleDay: IsoDate): Expectations {
  const limit = dayAfter(course.firstDay, rateOn("exemptionWeeks", ruleDay), "weeks");
  return expectationsOn(course, "Over26Weeks", limit);
}

/** From July 2026 there is as a rule no talk when both expect less than 26 weeks (lov nr. 1750 of 2025). */
export function municipalFollowUpFromJuly2026(course: SickCourse): Finding<"firstFollowUp"> {
  const earlier = municipalFollowUpFrom2025(course);
  const isExempt = areBothUnder(over26Weeks(course, earlier.day));
  return {
    ...earlier,
    reason: isExempt ? "bothExpectUnder26" : "usual",
    isLapsed: isExempt && !earlier.isDone,
    dependsOn: ["expectations", ...(earlier.dependsOn ?? [])],
    rate: isExempt ? rateOn("exemptionWeeks", earlier.day) : earlier.rate,
  };
}

/** The exemption holds for a talk that falls on or after the day it came into force. */
const isExemptionKnown = (day: IsoDate): boolean =>
  LAW_PARAMETERS.exemptionWeeks.rows.some(({ from }) => from <= day);

/** The kommune's first talk, by the rule in force on the day it is due at the latest. */
export const firstFollowUp: Rule = (course) => {
  const earlier = municipalFollowUpFrom2025(course);
  return isExemptionKnown(earlier.day) ? municipalFollowUpFromJuly2026(course) : earlier;
};

function exemptionReason(expected: Expectations): ReasonOf<"exemption26"> {
  if (isAnyOver(expected)) return "expectsOver26";
  return areBothUnder(expected) ? "bothExpectUnder26" : "unknown";
}

/** The 26 weeks are over: D + 182 is the first day outside. Throws LawParameterMissing before July 2026. */
export const exemption26: Rule = (course): Finding<"exemption26"> => {
  const ruleDay = municipalFollowUpFrom2025(course).day;
  const rate = rateOn("exemptionWeeks", ruleDay);
  const reason = exemptionReason(over26Weeks(course, ruleDay));
  return {
    id: "exemption26",
    kind: "from",
    day: dayAfter(course.firstDay, rate, "weeks"),
    owner: "municipality",
    reason,
    isDone: null,
    isLapsed: reason === "expectsOver26",
    needsAbsence: true,
    basis: firstDayBasis(course),
    count: weeksOf(rate.row.value),
    dependsOn: ["expectations", "interview", "mixerSettings", "fullyBackOn"],
    rate,
  };
};

/** Is the later of the two expected days inside? */
function shortReason(course: SickCourse, last: IsoDate): ReasonOf<"shortCase"> {
  const { employerExpectsBackDay, employeeExpectsBackDay } = course.facts.interview;
  const days = [employerExpectsBackDay, employeeExpectsBackDay].flatMap(
    (day) => inPeriod(course, day) ?? [],
  );
  if (days.length === 0) return "unknown";
  return days.every((day) => day <= last) ? "short" : "notShort";
}

/** A short and predictable case: back by the end of week 13 from the first talk, T + 90 (§ 13 f). */
export const shortCase: Rule = (course): Finding<"shortCase"> | null => {
  const talk = inPeriod(course, course.facts.course.municipalTalkOn);
  if (talk === null) return null;
  const rate = rateOn("shortCaseWeeks", talk);
  const day = addDays(dayAfter(talk, rate, "weeks"), -1);
  const reason = shortReason(course, day);
  return {
    id: "shortCase",
    kind: "until",
    day,
    owner: "municipality",
    reason,
    isDone: null,
    isLapsed: reason === "notShort",
    needsAbsence: true,
    basis: { fact: "municipalTalkOn", day: talk },
    count: weeksOf(rate.row.value),
    dependsOn: ["expectations", "fullyBackOn"],
    rate,
  };
};

/** From 3 months on the kommune looks at all work the employee could do, not only the own job (§ 7). */
export const broadAssessment: Rule = (course): Finding<"broadAssessment"> => {
  const rate = rateOn("broadAssessmentMonths", course.firstDay);
  return {
    id: "broadAssessment",
    kind: "from",
    day: dayAfter(course.firstDay, rate, "months"),
    owner: "municipality",
    reason: "usual",
    isDone: null,
    needsAbsence: true,
    basis: firstDayBasis(course),
    count: { amount: rate.row.value, unit: "months" },
    dependsOn: ["mixerSettings", "fullyBackOn"],
    rate,
  };
};
