import type { CostInputId, CostsContent } from "../employer-documents";
import { COST_INPUTS } from "../employer-documents";
import type { IsoDate } from "../fields";
import { valueOn } from "../law/dated";
import type { InputSource, Level, RecruitmentWay, UsedInput, UsedInputs } from "./case-shapes";
import { LEVELS } from "./case-shapes";
import { GUIDE_INPUT } from "./guide-case";
import { WEEKS_PER_MONTH } from "./rounding";

/** An amount for every input, in the unit it is typed in. */
export type CostValues = Record<CostInputId, number>;

type Default = Pick<UsedInput, Level | "source" | "law"> & { from?: "case" };
/** Defaults that depend on the case and not on the other inputs. */
export type CaseDefaults = { partHours: Default; noticeMonths: Default };

const exactly = (value: number, source: InputSource, law: UsedInput["law"] = []): Default => ({
  low: value,
  likely: value,
  high: value,
  source,
  law,
});

const uncounted = exactly(0, "uncounted");
/** An hour of work is taken to be worth what it costs. */
const WORK_VALUE = 100;
const WHOLE_SHARE = 100;
/** The guide lets a substitute take all the work; often not all of it can be handed over. */
const HALF_SHARE = 50;

function recruitmentWeeks(day: IsoDate): Default {
  const low = valueOn("recruitingWeeksLow", day).value;
  const high = valueOn("recruitingWeeksHigh", day).value;
  const likely = (low + high) / 2;
  return { low, likely, high, source: "law", law: ["recruitingWeeksLow", "recruitingWeeksHigh"] };
}

const recruitmentSource = (way: RecruitmentWay): Default =>
  exactly(0, "derived", way === "agency" ? ["agencyShare", "agencyFee"] : ["recruitingShare"]);

/** What is used where nothing is typed; amounts that follow from other inputs are filled in by `withDerived`. */
function defaults(day: IsoDate, way: RecruitmentWay, own: CaseDefaults) {
  return {
    monthlyWage: uncounted,
    pensionPercent: uncounted,
    holidayPercent: uncounted,
    partHours: own.partHours,
    workValuePercent: exactly(WORK_VALUE, "assumption"),
    substitutePerMonth: exactly(0, "guide"),
    substituteShare: { ...exactly(WHOLE_SHARE, "guide"), low: HALF_SHARE },
    agencyFeePercent: uncounted,
    overtimeShare: uncounted,
    overtimeSupplement: uncounted,
    adjustmentCost: uncounted,
    grants: uncounted,
    noticeMonths: own.noticeMonths,
    severance: exactly(0, "law", ["severanceMonths"]),
    vacancyWeeks: exactly(
      Math.round(GUIDE_INPUT.dismissSubstituteMonths * WEEKS_PER_MONTH),
      "guide",
    ),
    recruitmentWeeks: recruitmentWeeks(day),
    recruitment: recruitmentSource(way),
    onboardingLoss: exactly(0, "derived", ["adaptationShare", "disruptionShare"]),
    newWage: exactly(0, "wage"),
  } satisfies Record<CostInputId, Default>;
}

/** Inputs that follow from others unless they are typed. */
const DERIVED = [
  "substitutePerMonth",
  "newWage",
  "severance",
  "recruitment",
  "onboardingLoss",
] as const satisfies readonly CostInputId[];
export const isDerived = ({ id, from }: UsedInput): boolean =>
  from === "default" && DERIVED.some((each) => each === id);

export type DerivedFrom = {
  day: IsoDate;
  recruitmentWay: RecruitmentWay;
  severanceMonths: number;
};

const MONTHS_PER_YEAR = 12;

/**
 * The values with every input that was not typed worked out from the others: substitute and new employee at the wage,
 * severance by the scale, recruiting and training as weeks of the new employee's pay or the agency's price.
 */
export function withDerived(
  picked: CostValues,
  inputs: UsedInputs,
  { day, recruitmentWay, severanceMonths }: DerivedFrom,
): CostValues {
  const values = { ...picked };
  const isOpen = (id: CostInputId) => isDerived(inputs[id]);
  const rate = (id: Parameters<typeof valueOn>[0]) => valueOn(id, day).value;
  if (isOpen("substitutePerMonth")) values.substitutePerMonth = values.monthlyWage;
  if (isOpen("newWage")) values.newWage = values.monthlyWage;
  if (isOpen("severance")) values.severance = severanceMonths * values.monthlyWage;
  const weeksOfPay = (values.recruitmentWeeks * values.newWage) / WEEKS_PER_MONTH;
  if (isOpen("recruitment"))
    values.recruitment =
      recruitmentWay === "agency"
        ? rate("agencyShare") * values.newWage * MONTHS_PER_YEAR + rate("agencyFee")
        : rate("recruitingShare") * weeksOfPay;
  if (isOpen("onboardingLoss"))
    values.onboardingLoss = (rate("adaptationShare") + rate("disruptionShare")) * weeksOfPay;
  return values;
}

/** The values of every input at one level, as they are written down, before the derived ones. */
export const valuesAt = (inputs: UsedInputs, level: Level): CostValues =>
  Object.fromEntries(COST_INPUTS.map((id) => [id, inputs[id][level]])) as CostValues;

/** One input: what was typed, in order of size; what was not typed from the default. */
function usedInput(id: CostInputId, costs: CostsContent, otherwise: Default): UsedInput {
  const typed = {
    low: costs.costsLow[id],
    likely: costs.costs[id],
    high: costs.costsHigh[id],
  };
  if (LEVELS.every((level) => typed[level] === null))
    return { ...otherwise, id, from: otherwise.from ?? "default" };
  const only = typed.likely;
  const low = typed.low ?? only ?? otherwise.low;
  const high = typed.high ?? only ?? otherwise.high;
  const [least, most] = [Math.min(low, high, only ?? low), Math.max(low, high, only ?? high)];
  const likely = only ?? Math.min(most, Math.max(least, otherwise.likely));
  return { id, low: least, likely, high: most, from: "typed", source: "typed", law: [] };
}

/** Fills in the derived inputs that were not typed, at every level. */
function fillDerived(inputs: UsedInputs, from: DerivedFrom) {
  for (const level of LEVELS) {
    const values = withDerived(valuesAt(inputs, level), inputs, from);
    for (const id of DERIVED) inputs[id] = { ...inputs[id], [level]: values[id] };
  }
}

/** Every input as it is used, with its ends and where it comes from. */
export function usedInputs(costs: CostsContent, own: CaseDefaults, from: DerivedFrom): UsedInputs {
  const otherwise = defaults(from.day, from.recruitmentWay, own);
  const inputs = Object.fromEntries(
    COST_INPUTS.map((id) => [id, usedInput(id, costs, otherwise[id])]),
  ) as UsedInputs;
  // A derived amount of which only the ends are typed has its likely value between them.
  for (const id of DERIVED) inputs[id] = { ...otherwise[id], id, from: "default" };
  fillDerived(inputs, from);
  for (const id of DERIVED) {
    const { low, likely, high } = inputs[id];
    inputs[id] = usedInput(id, costs, { ...otherwise[id], low, likely, high });
  }
  fillDerived(inputs, from);
  return inputs;
}
