import type { CostInputId, RECRUITMENT_WAYS } from "../employer-documents";
import type { IsoDate } from "../fields";
import type { LawParameterId, LawScaleId } from "../law/parameters";
import type { HoursFrom } from "../mixer/hours-course";
import type { RateUsed, RefundFacts, RefundWeek } from "./refund-shapes";

/** The four ways the guide compares (STAR, "Virksomhedsrettet indsats for sygedagpengemodtagere", 2013). */
export const SCENARIOS = ["inJob", "partSick", "fullSick", "dismiss"] as const;
export type Scenario = (typeof SCENARIOS)[number];

/**
 * The lines of a way, in the order they are read. Refund, supplement, grants and the value of work are shown as
 * positive amounts and subtracted.
 */
export const COST_LINES = [
  "grossWage",
  "pension",
  "holiday",
  "refund",
  "supplement",
  /** Wage, pension and holiday less refund and supplement. */
  "netWage",
  "substitute",
  "overtime",
  "recruitment",
  "onboarding",
  "newEmployee",
  "severance",
  "adjustments",
  "grants",
  /** From substitute to adjustments, less grants. */
  "extraCosts",
  /** Net wage and extra costs. */
  "total",
  /** Total less what the same weeks cost with nobody away. */
  "extraBecauseOfAbsence",
  /** Hours done by the employee, substitute, colleagues and a new employee, at the wage cost of an hour. */
  "workValue",
  /** Total less the value of the work. */
  "afterWorkValue",
] as const;
export type CostLine = (typeof COST_LINES)[number];
/** Lines that are sums of others. */
export const SUM_LINES = [
  "netWage",
  "extraCosts",
  "total",
  "extraBecauseOfAbsence",
  "afterWorkValue",
] as const satisfies readonly CostLine[];
/** Lines that make the total smaller. */
export const SUBTRACTED_LINES: readonly CostLine[] = ["refund", "supplement", "grants"];
/** Whole øre by line. */
export type CostLines = Record<CostLine, number>;

export const LEVELS = ["low", "likely", "high"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Where an input's likely value comes from: typed; the mixer or other facts of the case; the STAR guide (2013); the
 * wage of the case; rows of the law table; worked out from other inputs; our own assumption; nothing counted until
 * somebody writes it.
 */
export type InputSource =
  "typed" | "mixer" | "case" | "guide" | "wage" | "law" | "derived" | "assumption" | "uncounted";

/** One input as used, in the unit it is typed in (whole kroner, percent, weeks, months or hours). */
export type UsedInput = Record<Level, number> & {
  id: CostInputId;
  from: "typed" | "case" | "default";
  source: InputSource;
  /** Rows of the law table a default rests on. */
  law: readonly (LawParameterId | LawScaleId)[];
};
export type UsedInputs = Record<CostInputId, UsedInput>;

/** Where the day of full hours in the way "back as planned" comes from. */
export type BackSource = "fullyBackOn" | "mixer" | "goalDay" | "expectedBackDay" | "start";
export type PartHoursSource = "typed" | "mixer" | "half";
export type RecruitmentWay = (typeof RECRUITMENT_WAYS)[number];

/** What the comparison of a case is worked out from. */
export type CaseInput = {
  /** A Monday. */
  fromDay: IsoDate;
  horizonWeeks: number;
  normalWeeklyHours: number;
  inputs: UsedInputs;
  recruitmentWay: RecruitmentWay;
  firstAbsenceDay: IsoDate;
  /** Hours worked before `fromDay`, the same in every way. */
  history: readonly HoursFrom[];
  /** Hours from `fromDay` on in the way "back as planned". */
  planned: readonly HoursFrom[];
  /** Hours of the part-time way from `fromDay` on; null when they are the input `partHours` throughout. */
  partTime: readonly HoursFrom[] | null;
  back: { day: IsoDate; source: BackSource };
  partHoursFrom: PartHoursSource;
  /** The last day of employment where notice is given already; otherwise it follows from `noticeMonths`. */
  leavingDay: IsoDate | null;
  /** Months of severance by the scale, counted at the likely leaving day. */
  severanceMonths: number;
  /** Yes when nobody has said whether wage is paid during absence: it is taken that it is. */
  isPayAssumed: boolean;
  /** What the refund follows from besides hours and wage. */
  refund: Omit<RefundFacts, "absence" | "monthlyWageOere">;
  hasMinimum: boolean;
};

/** One week of one way. */
export type CostWeek = {
  monday: IsoDate;
  workedHours: number;
  absentHours: number;
  /** Hours the employee is paid for, and hours nobody fills unless a substitute or colleagues do. */
  paidHours: number;
  openHours: number;
  /** Who did the hours of the job; what is left was not done. */
  done: Record<"employee" | "substitute" | "colleagues" | "newEmployee", number>;
  lines: CostLines;
  /** Null in weeks with no wage to refund any more, after the leaving day. */
  refund: RefundWeek | null;
};

export type ScenarioCase = {
  scenario: Scenario;
  weeks: readonly CostWeek[];
  total: CostLines;
};

/** The comparison with the likely inputs. */
export type BusinessCase = {
  input: CaseInput;
  /** The ways compared, in the order of SCENARIOS; without "dismiss" when it is switched off. */
  ways: readonly ScenarioCase[];
  /** In the way "dismiss": the last day of the employee and the first of the new one. */
  dismissal: { leavingDay: IsoDate; newEmployeeFrom: IsoDate };
};

export type CaseOptions = { includeDismiss: boolean };

/** Lines that are given as a range. */
export const RANGED_LINES = ["total", "extraBecauseOfAbsence", "afterWorkValue"] as const;
export type RangedLine = (typeof RANGED_LINES)[number];
/** Whole øre; low ≤ likely ≤ high. */
export type CostRange = Record<Level, number>;

/** When the way that is cheaper at first stops being it. */
export type BreakEven = {
  pair: readonly [Scenario, Scenario];
  line: "total" | "afterWorkValue";
  /** The cheaper one at first; null when they cost the same throughout. */
  cheaperFirst: Scenario | null;
  /** The first week, 1 to 52, in which the other one has cost less in all; null when that never happens. */
  week: number | null;
};

/** How much an input moves the extra cost of the way it moves most. */
export type Matter = {
  input: UsedInput;
  scenario: Scenario;
  /** The ends looked at, in the input's own unit. */
  low: number;
  high: number;
  /** Yes when no range was given and a tenth up and down was tried. */
  isTenth: boolean;
  /** Whole øre between the two ends; never negative. */
  swingOere: number;
};

export type CaseOutlook = {
  ranges: Partial<Record<Scenario, Record<RangedLine, CostRange>>>;
  breakEven: readonly BreakEven[];
  /** What is saved when every coming step comes a week sooner; null when no step is to come. Whole øre. */
  oneWeekEarlier: { totalOere: number; afterWorkValueOere: number } | null;
  /** At most three, biggest first. */
  matters: readonly Matter[];
};

/** What a figure in an explanation is. */
export type PartCode =
  | "weekWage"
  | "paidHours"
  | "coveredHours"
  | "employeeHours"
  | "substituteHours"
  | "colleaguesHours"
  | "newEmployeeHours"
  | "hourWage"
  | "hourCost"
  | "refundableHours"
  | "capHour"
  | "capWeek"
  | "withoutAbsence"
  | "yearWage"
  | CostInputId
  | CostLine
  | LawParameterId;
export type PartUnit = "oere" | "kroner" | "percent" | "share" | "weeks" | "hours";

/** How a line was worked out: the figures of its formula in order, and what they rest on. */
export type LineExplanation = {
  line: CostLine;
  /** Which sentence tells it. */
  formula: CostLine | "recruitmentWeeks" | "recruitmentAgency" | "typedAmount" | "none";
  parts: readonly { code: PartCode; value: number; unit: PartUnit }[];
  rates: readonly RateUsed[];
  inputs: readonly UsedInput[];
};
