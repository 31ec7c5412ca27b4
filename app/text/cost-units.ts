import type { CostInputId } from "#app/domain/employer-documents";

/** The unit each input of the business case is typed in. */
export const INPUT_UNITS = {
  monthlyWage: "kroner",
  pensionPercent: "percent",
  holidayPercent: "percent",
  partHours: "hours",
  workValuePercent: "percent",
  substitutePerMonth: "kroner",
  substituteShare: "percent",
  agencyFeePercent: "percent",
  overtimeShare: "percent",
  overtimeSupplement: "percent",
  adjustmentCost: "kroner",
  grants: "kroner",
  noticeMonths: "months",
  severance: "kroner",
  vacancyWeeks: "weeks",
  recruitmentWeeks: "weeks",
  recruitment: "kroner",
  onboardingLoss: "kroner",
  newWage: "kroner",
} as const satisfies Record<CostInputId, string>;
