import { KNOWN_FROM, row } from "./parameter-shapes";
import type { LawGroup, LawParameter, LawStep, LawUnit } from "./parameter-shapes";

const older = { startsEarlier: true } as const;

const known = (
  group: LawGroup,
  unit: LawUnit,
  value: number,
  paragraph: string,
  source: string,
): LawParameter => ({
  group,
  keyDate: "day",
  unit,
  rows: [row(KNOWN_FROM, value, "V", paragraph, source, older)],
});

const NOTICE = "Funktionærloven § 2";
const ILLNESS = "Funktionærloven § 5, stk. 2";
const HOLIDAY = "Ferieloven § 5";

/** Notice, the 120-day rule and holiday (funktionærloven and ferieloven). */
const employment = {
  probationMonths: known("employment", "months", 3, NOTICE, "Safu; Tekniq"),
  probationNoticeDays: known("employment", "days", 14, NOTICE, "Safu; Tekniq"),
  rule120Days: known("employment", "days", 120, ILLNESS, "Elov, § 5"),
  rule120WindowMonths: known("employment", "months", 12, ILLNESS, "Elov, § 5"),
  rule120NoticeMonths: known("employment", "months", 1, ILLNESS, "Elov, § 5"),
  rule120ActWithinDays: {
    group: "employment",
    keyDate: "day",
    unit: "days",
    rows: [row("2023-12-19", 10, "V", ILLNESS, "Højesteret 19. december 2023, via MK Law", older)],
  },
  holidayDaysPerMonth: known("employment", "days", 2.08, HOLIDAY, "Ferieloven; virk.dk"),
  holidayPayFromAbsenceDay: known("employment", "absenceDay", 2, HOLIDAY, "Ferieloven; virk.dk"),
  sickInHolidayWaitDays: known("employment", "days", 5, "Ferieloven", "virk.dk"),
} satisfies Record<string, LawParameter>;

const RECRUITING = "Ikke en lovregel: undersøgelse";
const RECRUITERS = "Talents Unlimited; Dagens Erhvervsnyt";

/** What losing somebody costs: figures of advisers, not of an authority. */
const costs = {
  recruitingWeeksLow: known("costs", "weeks", 14, RECRUITING, RECRUITERS),
  recruitingWeeksHigh: known("costs", "weeks", 16, RECRUITING, RECRUITERS),
  recruitingWeeksLeast: known("costs", "weeks", 7, RECRUITING, RECRUITERS),
  recruitingWeeksMost: known("costs", "weeks", 25, RECRUITING, RECRUITERS),
  recruitingShare: known("costs", "share", 0.21, RECRUITING, RECRUITERS),
  adaptationShare: known("costs", "share", 0.53, RECRUITING, RECRUITERS),
  disruptionShare: known("costs", "share", 0.26, RECRUITING, RECRUITERS),
  agencyShare: agency("share", 0.2),
  agencyFee: agency("kroner", 30_000),
} satisfies Record<string, LawParameter>;

/** What one agency asked in the year its price was seen. */
function agency(unit: LawUnit, value: number): LawParameter {
  const paragraph = "Ikke en lovregel: en leverandørs pris";
  const rows = [row("2022-01-01", value, "V", paragraph, "Azets (2022)", { begins: "I" })];
  return { group: "costs", keyDate: "day", unit, rows };
}

const ASSISTANCE = "Lov om kompensation til handicappede i erhverv";

const TRIAL = "Lovbekendtgørelse 280/2024; vejledning 9641/2022";

/** Schemes the kommune can grant, and their limits (LAB and others). */
const support = {
  workTrialWeeks: known("support", "weeks", 13, "LAB §§ 57–61", TRIAL),
  workTrialExtendedWeeks: known("support", "weeks", 26, "LAB §§ 57–61", TRIAL),
  workTrialFurtherWeeks: known("support", "weeks", 13, "LAB §§ 57–61", TRIAL),
  mentorMonths: known("support", "months", 6, "LAB § 167", "Cabi; STAR"),
  mentorRenewalMonths: known("support", "months", 6, "LAB § 167", "Cabi; STAR"),
  assistanceHours: known(
    "support",
    "hoursPerWeek",
    20,
    ASSISTANCE,
    "Cabi; Djøf; Fredericia Kommune",
  ),
  socialChapterMonths: known("support", "months", 12, "Fleksjob på egen arbejdsplads", "Cabi"),
  socialChapterPensionYears: known("support", "years", 6, "Fleksjob på egen arbejdsplads", "Cabi"),
  wageSubsidyForOwnStaff: {
    group: "support",
    keyDate: "day",
    unit: "switch",
    rows: [row(KNOWN_FROM, 0, "U", "LAB, løntilskud", "Almindelig viden, ikke slået op", older)],
  },
} satisfies Record<string, LawParameter>;

export const EMPLOYMENT_TABLE = { ...employment, ...costs, ...support };

/** Scales by months of employment: the last step reached or passed holds. */
export const LAW_SCALES = {
  /** Employer's notice to a funktionær, to the end of a month. */
  noticeMonths: {
    group: "employment",
    keyDate: "day",
    unit: "months",
    rows: [
      row(
        KNOWN_FROM,
        [
          { seniorityMonths: 0, bound: "reached", months: 1 },
          { seniorityMonths: 5, bound: "passed", months: 3 },
          { seniorityMonths: 33, bound: "passed", months: 4 },
          { seniorityMonths: 68, bound: "passed", months: 5 },
          { seniorityMonths: 103, bound: "passed", months: 6 },
        ],
        "V",
        NOTICE,
        "Safu; Tekniq; PRO",
        older,
      ),
    ],
  },
  /** Severance to a funktionær who leaves after 12 or 17 years. */
  severanceMonths: {
    group: "employment",
    keyDate: "leavingDay",
    unit: "months",
    rows: [
      row(
        "2015-02-01",
        [
          { seniorityMonths: 144, bound: "reached", months: 1 },
          { seniorityMonths: 204, bound: "reached", months: 3 },
        ],
        "V",
        "Funktionærloven § 2 a",
        "Ikrafttrædelse 1. februar 2015",
      ),
    ],
  },
} satisfies Record<string, LawParameter<readonly LawStep[]>>;
