import type { IsoDate } from "../fields";
import { addDays } from "../law/days";
import { isSundayOrHoliday } from "../law/holidays";
import { dayAfter, rateOn } from "./rule";
import type { Finding, Rule } from "./rule";
import { firstDayBasis, inPeriod, section56LastDay } from "./sick-course";

/** The absence day of a number, Sundays and public holidays not counted. */
function absenceDay(firstDay: IsoDate, number: number): IsoDate {
  let day = firstDay;
  let counted = isSundayOrHoliday(day) ? 0 : 1;
  while (counted < number) {
    day = addDays(day, 1);
    if (!isSundayOrHoliday(day)) counted += 1;
  }
  return day;
}

/** The earliest day the employer can ask to have a self-certification in hand: the 2nd absence day (§ 36). */
export const selfCertification: Rule = (course): Finding<"selfCertification"> => {
  const rate = rateOn("selfCertificationDay", course.firstDay);
  return {
    id: "selfCertification",
    kind: "from",
    day: absenceDay(course.firstDay, rate.row.value),
    owner: "employee",
    reason: "usual",
    isDone: null,
    needsAbsence: true,
    basis: firstDayBasis(course),
    count: { amount: rate.row.value, unit: "absenceDay" },
    dependsOn: ["mixerSettings"],
    rate,
  };
};

const SALARY_REASONS = { yes: "usual", no: "notSalaried", unknown: "salaryUnknown" } as const;

/** From when the employer can ask a salaried employee how long it will last: D + 14 (funktionærloven § 5, stk. 4). */
export const durationStatement: Rule = (course): Finding<"durationStatement"> => {
  const rate = rateOn("durationStatementDays", course.firstDay);
  const reason = SALARY_REASONS[course.facts.course.isSalaried ?? "unknown"];
  return {
    id: "durationStatement",
    kind: "from",
    day: dayAfter(course.firstDay, rate, "days"),
    owner: "employer",
    reason,
    isDone: null,
    isLapsed: reason === "notSalaried",
    needsAbsence: true,
    basis: firstDayBasis(course),
    count: { amount: rate.row.value, unit: "days" },
    dependsOn: ["isSalaried", "mixerSettings", "fullyBackOn"],
    rate,
  };
};

/** The fit-for-work certificate comes back from the doctor: handed over + 14, by practice (§ 36 a). */
export const fitForWorkReturn: Rule = (course): Finding<"fitForWorkReturn"> | null => {
  const { fitForWorkHandedOn, fitForWorkReturnedOn } = course.facts.course;
  const handed = inPeriod(course, fitForWorkHandedOn);
  if (handed === null) return null;
  const rate = rateOn("fitForWorkReturnDays", handed);
  return {
    id: "fitForWorkReturn",
    kind: "due",
    day: dayAfter(handed, rate, "days"),
    owner: "employee",
    reason: "usual",
    isDone: fitForWorkReturnedOn !== null && fitForWorkReturnedOn >= handed,
    needsAbsence: true,
    basis: { fact: "fitForWorkHandedOn", day: handed },
    count: { amount: rate.row.value, unit: "days" },
    dependsOn: ["fitForWorkReturnedOn", "fullyBackOn"],
    rate,
  };
};

/** The last day of a § 56 agreement: two years from approval. It runs on whether or not somebody is away. */
export const section56End: Rule = (course): Finding<"section56End"> | null => {
  const from = course.facts.course.section56From;
  const day = section56LastDay(course);
  if (from === null || day === null) return null;
  const rate = rateOn("agreement56Years", from);
  return {
    id: "section56End",
    kind: "until",
    day,
    owner: "employer",
    reason: "usual",
    isDone: null,
    basis: { fact: "section56From", day: from },
    count: { amount: rate.row.value, unit: "years" },
    rate,
  };
};
