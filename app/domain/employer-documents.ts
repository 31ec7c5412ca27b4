import { choice, day, label, number, text } from "./fields";
import type { ContentOf, Shape } from "./fields";

export const TALK_AIMS = ["partialReturn", "plan", "jointMeeting", "contact"] as const;

const position = () => number(0, 10, 1);

/** Employer-private ring: the manager's own preparation for the conversation. Never shown to the employee or the kommune. */
export const employerShape = {
  sections: {
    preparation: {
      options: text(),
      tried: text(),
      before: text(),
      aim: choice(TALK_AIMS),
      aimText: text(1000),
      notes: text(),
    },
    /** Where the workplace would place the six faders, before the two talk. */
    mixer: {
      hours: position(),
      physical: position(),
      tasks: position(),
      responsibility: position(),
      predictability: position(),
      intensity: position(),
    },
  },
  lists: {},
} as const satisfies Shape;

const kroner = (max: number) => number(0, max, 1);
const percent = (max: number) => number(0, max, 0.5);

/** What the business case is worked out from. Amounts are whole kroner; an empty one means "do not know". */
const costs = {
  monthlyWage: kroner(1_000_000),
  pensionPercent: percent(60),
  holidayPercent: percent(30),
  partHours: number(0, 60, 0.25),
  workValuePercent: percent(200),
  substitutePerMonth: kroner(1_000_000),
  substituteShare: percent(100),
  agencyFeePercent: percent(200),
  overtimeShare: percent(100),
  overtimeSupplement: percent(200),
  adjustmentCost: kroner(5_000_000),
  grants: kroner(5_000_000),
  noticeMonths: number(0, 24, 0.5),
  severance: kroner(5_000_000),
  vacancyWeeks: number(0, 52, 1),
  recruitmentWeeks: number(0, 52, 0.5),
  recruitment: kroner(5_000_000),
  onboardingLoss: kroner(5_000_000),
  newWage: kroner(1_000_000),
} as const;
export type CostInputId = keyof typeof costs;
export const COST_INPUTS = Object.keys(costs) as CostInputId[];

export const RECRUITMENT_WAYS = ["weeksOfPay", "agency"] as const;
export const YES_NO = ["yes", "no"] as const;

/** Employer-private ring: the business case and the refund. The likely amounts, and how low and high they may lie. */
export const costsShape = {
  sections: {
    costs,
    costsLow: costs,
    costsHigh: costs,
    scope: {
      fromDay: day(),
      horizonWeeks: number(1, 52, 1),
      recruitmentWay: choice(RECRUITMENT_WAYS),
      insured55: choice(YES_NO),
      /** The year's highest sick pay a week, where the product does not know it yet. */
      sickPayWeek: kroner(20_000),
      note: label(400),
    },
    /** HR alone: terms a line manager does not see. */
    hr: {
      has120DayTerm: choice(YES_NO),
      earlierSickDays: number(0, 365, 0.5),
    },
  },
  lists: { refundClaims: { day: day() } },
} as const satisfies Shape;

export type EmployerContent = ContentOf<typeof employerShape>;
export type CostsContent = ContentOf<typeof costsShape>;
