import type { CostInputId } from "../employer-documents";
import { valueOn } from "../law/dated";
import type { LawParameterId } from "../law/parameters";
import { likelyValues, pricesOf } from "./business-case";
import { SUM_LINES } from "./case-shapes";
import type {
  BusinessCase,
  CostLine,
  CostWeek,
  LineExplanation,
  PartCode,
  PartUnit,
  Scenario,
  ScenarioCase,
} from "./case-shapes";
import type { CostValues } from "./cost-inputs";
import type { RateUsed } from "./refund-shapes";
import { WEEKS_PER_MONTH, wholeOere } from "./rounding";

type Part = LineExplanation["parts"][number];
type Told = Omit<LineExplanation, "line" | "inputs"> & { inputs: readonly CostInputId[] };
type Asked = { of: BusinessCase; way: ScenarioCase; values: CostValues };

const part = (code: PartCode, value: number, unit: PartUnit): Part => ({ code, value, unit });
const hours = (code: PartCode, { way }: Asked, of: (week: CostWeek) => number): Part =>
  part(
    code,
    way.weeks.reduce((sum, week) => sum + of(week), 0),
    "hours",
  );
const line = (code: CostLine, { way }: Asked): Part => part(code, way.total[code], "oere");
const typedPart = (code: CostInputId, { values }: Asked, unit: PartUnit): Part =>
  part(code, values[code], unit);

const prices = ({ of, values }: Asked) => pricesOf(values, of.input.normalWeeklyHours);
const hourWage = (asked: Asked): Part =>
  part("hourWage", wholeOere(prices(asked).hourWage), "oere");

const told = (
  formula: LineExplanation["formula"],
  parts: readonly Part[],
  inputs: readonly CostInputId[] = [],
  rates: readonly RateUsed[] = [],
): Told => ({ formula, parts, inputs, rates });

const nothing = told("none", []);

/** Each row of the law table once, in the order of its weeks. */
function ratesOf({ way }: Asked, kinds: readonly ("cap" | "supplement" | "contribution")[]) {
  const rows = new Map<string, RateUsed>();
  for (const { refund } of way.weeks)
    for (const kind of refund && refund.refundableHours > 0 ? kinds : []) {
      const rate = refund?.rates[kind];
      if (rate) rows.set(`${rate.id} ${rate.from} ${rate.isCarriedForward}`, rate);
    }
  return [...rows.values()];
}

function refundTold(asked: Asked): Told {
  const first = asked.way.weeks.find(({ refund }) => refund && refund.refundableHours > 0)?.refund;
  if (!first) return nothing;
  return told(
    "refund",
    [
      hours("refundableHours", asked, ({ refund }) => refund?.refundableHours ?? 0),
      part("hourWage", first.wageHourOere, "oere"),
      part("capHour", first.capHourOere, "oere"),
      part("capWeek", first.capWeekOere, "oere"),
    ],
    ["monthlyWage"],
    ratesOf(asked, ["cap", "contribution"]),
  );
}

function supplementTold(asked: Asked): Told {
  const rates = ratesOf(asked, ["supplement"]);
  const percents = rates.map(({ id, value }) => part(id, value, "percent"));
  return told("supplement", [line("refund", asked), ...percents], [], rates);
}

const openHours = (asked: Asked): Part => hours("coveredHours", asked, (week) => week.openHours);

function lawPart(id: LawParameterId, asked: Asked, unit: PartUnit): [Part, RateUsed] {
  const row = valueOn(id, asked.of.input.fromDay);
  const { value, from, source, paragraph, checkedOn, confidence, isCarriedForward } = row;
  const rate = { id, value, from, source, paragraph, checkedOn, confidence, isCarriedForward };
  return [part(id, value, unit), { ...rate, isOwn: false }];
}

/** Recruiting and training: as typed, as weeks of pay by their shares, or the agency's price. */
function hiringTold(asked: Asked, id: "recruitment" | "onboardingLoss"): Told {
  const { input } = asked.of;
  if (input.inputs[id].from === "typed")
    return told("typedAmount", [typedPart(id, asked, "kroner")], [id]);
  if (id === "recruitment" && input.recruitmentWay === "agency") {
    const [share, shareRate] = lawPart("agencyShare", asked, "share");
    const [fee, feeRate] = lawPart("agencyFee", asked, "kroner");
    const yearWage = part("yearWage", asked.values.newWage * 12, "kroner");
    return told("recruitmentAgency", [yearWage, share, fee], ["newWage"], [shareRate, feeRate]);
  }
  const ids = id === "recruitment" ? RECRUITING : TRAINING;
  const laws = ids.map((each) => lawPart(each, asked, "share"));
  const weekWage = part("weekWage", asked.values.newWage / WEEKS_PER_MONTH, "kroner");
  return told(
    "recruitmentWeeks",
    [typedPart("recruitmentWeeks", asked, "weeks"), weekWage, ...laws.map(([each]) => each)],
    ["recruitmentWeeks", "newWage"],
    laws.map(([, rate]) => rate),
  );
}
const RECRUITING = ["recruitingShare"] as const;
const TRAINING = ["adaptationShare", "disruptionShare"] as const;

const percentOf = (code: "pensionPercent" | "holidayPercent", name: "pension" | "holiday") =>
  function percentTold(asked: Asked): Told {
    return told(name, [line("grossWage", asked), typedPart(code, asked, "percent")], [code]);
  };

const amountOf = (code: "adjustmentCost" | "grants") => (asked: Asked) =>
  told("typedAmount", [typedPart(code, asked, "kroner")], [code]);

const sumOf =
  (name: CostLine, lines: readonly CostLine[]) =>
  (asked: Asked): Told =>
    told(
      name,
      lines.map((each) => line(each, asked)),
    );

const TELLERS: Record<CostLine, (asked: Asked) => Told> = {
  grossWage: (asked) =>
    told(
      "grossWage",
      [hours("paidHours", asked, (week) => week.paidHours), hourWage(asked)],
      ["monthlyWage"],
    ),
  pension: percentOf("pensionPercent", "pension"),
  holiday: percentOf("holidayPercent", "holiday"),
  refund: refundTold,
  supplement: supplementTold,
  netWage: sumOf("netWage", ["grossWage", "pension", "holiday", "refund", "supplement"]),
  substitute: (asked) =>
    told(
      "substitute",
      [
        openHours(asked),
        typedPart("substituteShare", asked, "percent"),
        part("hourCost", wholeOere(prices(asked).substituteHour), "oere"),
      ],
      ["substitutePerMonth", "substituteShare", "agencyFeePercent"],
    ),
  overtime: (asked) =>
    told(
      "overtime",
      [
        openHours(asked),
        typedPart("overtimeShare", asked, "percent"),
        part("hourCost", wholeOere(prices(asked).overtimeHour), "oere"),
      ],
      ["overtimeShare", "overtimeSupplement"],
    ),
  recruitment: (asked) => hiringTold(asked, "recruitment"),
  onboarding: (asked) => hiringTold(asked, "onboardingLoss"),
  newEmployee: (asked) =>
    told(
      "newEmployee",
      [
        hours("paidHours", asked, ({ done }) => done.newEmployee),
        part(
          "hourCost",
          wholeOere(prices(asked).newWeek / asked.of.input.normalWeeklyHours),
          "oere",
        ),
      ],
      ["newWage", "vacancyWeeks", "pensionPercent", "holidayPercent"],
    ),
  severance: (asked) =>
    told("severance", [typedPart("severance", asked, "kroner")], ["severance", "noticeMonths"]),
  adjustments: amountOf("adjustmentCost"),
  grants: amountOf("grants"),
  extraCosts: sumOf("extraCosts", [
    "substitute",
    "overtime",
    "recruitment",
    "onboarding",
    "newEmployee",
    "severance",
    "adjustments",
    "grants",
  ]),
  total: sumOf("total", ["netWage", "extraCosts"]),
  extraBecauseOfAbsence: (asked) => {
    const { total, extraBecauseOfAbsence } = asked.way.total;
    const without = part("withoutAbsence", total - extraBecauseOfAbsence, "oere");
    return told("extraBecauseOfAbsence", [line("total", asked), without]);
  },
  workValue: (asked) =>
    told(
      "workValue",
      [
        ...(["employee", "substitute", "colleagues", "newEmployee"] as const).map((who) =>
          hours(`${who}Hours`, asked, ({ done }) => done[who]),
        ),
        part("hourCost", wholeOere(prices(asked).hourCost), "oere"),
        typedPart("workValuePercent", asked, "percent"),
      ],
      ["workValuePercent", "monthlyWage", "pensionPercent", "holidayPercent"],
    ),
  afterWorkValue: sumOf("afterWorkValue", ["total", "workValue"]),
};

/** A sum is told even when it is 0; a single line without an amount has nothing to tell. */
const isSum = (name: CostLine): boolean => SUM_LINES.some((each) => each === name);

/**
 * How a line of a way was worked out: the figures of its formula in order, the rows of the law table and the inputs
 * they rest on. `none` where the line is 0, or the way is not compared.
 */
export function explainLine(of: BusinessCase, scenario: Scenario, name: CostLine): LineExplanation {
  const way = of.ways.find((each) => each.scenario === scenario);
  const isTold = way !== undefined && (isSum(name) || way.total[name] !== 0);
  const { inputs, ...rest } = isTold
    ? TELLERS[name]({ of, way, values: likelyValues(of.input) })
    : nothing;
  return { ...rest, line: name, inputs: inputs.map((id) => of.input.inputs[id]) };
}
