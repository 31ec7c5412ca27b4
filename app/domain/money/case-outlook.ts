import type { CostInputId } from "../employer-documents";
import { COST_INPUTS } from "../employer-documents";
import { addDays } from "../law/days";
import type { HoursFrom } from "../mixer/hours-course";
import { derivedFrom, wayAt, waysOf } from "./business-case";
import { caseContext } from "./case-weeks";
import type { CaseContext } from "./case-weeks";
import { RANGED_LINES } from "./case-shapes";
import type {
  BreakEven,
  CaseInput,
  CaseOptions,
  CaseOutlook,
  CostLines,
  CostRange,
  Matter,
  RangedLine,
  Scenario,
  UsedInput,
} from "./case-shapes";
import { isDerived, valuesAt, withDerived } from "./cost-inputs";
import type { CostValues } from "./cost-inputs";

type Totals = Record<Scenario, CostLines>;
type Study = { input: CaseInput; context: CaseContext; scenarios: readonly Scenario[] };
/** An input moved to one of its ends, everything else likely. */
type Trial = { used: UsedInput; isTenth: boolean; low: number; high: number };
type Tried = Trial & { atLow: Totals; atHigh: Totals };

const likelyPicked = (input: CaseInput): CostValues => valuesAt(input.inputs, "likely");

const resolved = (input: CaseInput, picked: CostValues): CostValues =>
  withDerived(picked, input.inputs, derivedFrom(input));

function totalsAt({ input, context, scenarios }: Study, picked: CostValues): Totals {
  const values = resolved(input, picked);
  return Object.fromEntries(
    scenarios.map((scenario) => [scenario, wayAt(input, scenario, values, context).total]),
  ) as Totals;
}

const TENTH = 0.1;

/** The ends to try of an input: its range, or a tenth up and down of what was typed alone; null when there is none. */
function trialOf(used: UsedInput): Trial | null {
  if (isDerived(used)) return null;
  if (used.low < used.high) return { used, isTenth: false, low: used.low, high: used.high };
  if (used.from !== "typed" || used.likely === 0) return null;
  const low = used.likely * (1 - TENTH);
  return { used, isTenth: true, low, high: used.likely * (1 + TENTH) };
}

function tried(study: Study): Tried[] {
  const picked = likelyPicked(study.input);
  const at = (id: CostInputId, value: number) => totalsAt(study, { ...picked, [id]: value });
  return COST_INPUTS.flatMap((id) => {
    const trial = trialOf(study.input.inputs[id]);
    if (!trial) return [];
    return { ...trial, atLow: at(id, trial.low), atHigh: at(id, trial.high) };
  });
}

/** A line with every input that has a range at the end that makes it least or most. */
function cornerOf(
  study: Study,
  trials: readonly Tried[],
  scenario: Scenario,
  line: RangedLine,
  end: "least" | "most",
): number {
  const picked = likelyPicked(study.input);
  for (const { used, isTenth, low, high, atLow, atHigh } of trials) {
    if (isTenth) continue;
    const isLowLess = atLow[scenario][line] <= atHigh[scenario][line];
    picked[used.id] = isLowLess === (end === "least") ? low : high;
  }
  const values = resolved(study.input, picked);
  return wayAt(study.input, scenario, values, study.context).total[line];
}

function rangeOf(
  study: Study,
  trials: readonly Tried[],
  scenario: Scenario,
  line: RangedLine,
  likely: number,
): CostRange {
  const ends = trials
    .filter(({ isTenth }) => !isTenth)
    .flatMap(({ atLow, atHigh }) => [atLow[scenario][line], atHigh[scenario][line]]);
  const least = cornerOf(study, trials, scenario, line, "least");
  const most = cornerOf(study, trials, scenario, line, "most");
  return {
    low: Math.min(likely, least, ...ends),
    likely,
    high: Math.max(likely, most, ...ends),
  };
}

function rangesOf(study: Study, trials: readonly Tried[]): CaseOutlook["ranges"] {
  const likely = totalsAt(study, likelyPicked(study.input));
  const rangesIn = (scenario: Scenario) =>
    Object.fromEntries(
      RANGED_LINES.map((line) => [
        line,
        rangeOf(study, trials, scenario, line, likely[scenario][line]),
      ]),
    ) as Record<RangedLine, CostRange>;
  return Object.fromEntries(study.scenarios.map((scenario) => [scenario, rangesIn(scenario)]));
}

const MOST_MATTERS = 3;

function mattersOf({ scenarios }: Study, trials: readonly Tried[]): Matter[] {
  const matters = trials.flatMap(({ used, isTenth, low, high, atLow, atHigh }) =>
    scenarios.map((scenario): Matter => {
      const line = "extraBecauseOfAbsence";
      const swingOere = Math.abs(atHigh[scenario][line] - atLow[scenario][line]);
      return { input: used, scenario, low, high, isTenth, swingOere };
    }),
  );
  const biggest = [...matters].sort((a, b) => b.swingOere - a.swingOere);
  return biggest
    .filter(({ swingOere }) => swingOere > 0)
    .filter((each, index, all) => all.findIndex(({ input }) => input === each.input) === index)
    .slice(0, MOST_MATTERS);
}

const WEEKS_AHEAD = 52;
const PAIRS: readonly (readonly [Scenario, Scenario])[] = [
  ["fullSick", "dismiss"],
  ["partSick", "dismiss"],
  ["inJob", "fullSick"],
];

/** The first week in which what came cheaper at first has cost more in all. */
export function crossing(first: readonly number[], second: readonly number[]) {
  let lead = 0;
  let difference = 0;
  for (const [index, cost] of first.entries()) {
    difference += cost - (second[index] ?? 0);
    const sign = Math.sign(difference);
    if (lead === 0) lead = sign;
    else if (sign === -lead) return { lead, week: index + 1 };
  }
  return { lead, week: null };
}

function breakEvens({ input, context, scenarios }: Study): BreakEven[] {
  const year = { ...input, horizonWeeks: WEEKS_AHEAD };
  const values = resolved(input, likelyPicked(input));
  const weeks = new Map(
    scenarios.map((scenario) => [scenario, wayAt(year, scenario, values, context).weeks]),
  );
  const perWeek = (scenario: Scenario, line: BreakEven["line"]) =>
    (weeks.get(scenario) ?? []).map(({ lines }) => lines[line]);
  return PAIRS.filter((pair) => pair.every((scenario) => scenarios.includes(scenario))).flatMap(
    (pair) =>
      (["total", "afterWorkValue"] as const).map((line): BreakEven => {
        const { lead, week } = crossing(perWeek(pair[0], line), perWeek(pair[1], line));
        const cheaperFirst = lead === 0 ? null : lead < 0 ? pair[0] : pair[1];
        return { pair, line, cheaperFirst, week };
      }),
  );
}

const WEEK = 7;

/** The plan with every step still to come a week sooner, though no sooner than today; null when none is to come. */
function sooner(input: CaseInput): readonly HoursFrom[] | null {
  const now = input.refund.today > input.fromDay ? input.refund.today : input.fromDay;
  if (input.planned.every(({ fromDay }) => fromDay <= now)) return null;
  return input.planned.map((step) => {
    const day = addDays(step.fromDay, -WEEK);
    return step.fromDay <= now ? step : { ...step, fromDay: day > now ? day : now };
  });
}

function oneWeekEarlier({ input, context }: Study): CaseOutlook["oneWeekEarlier"] {
  const planned = sooner(input);
  if (!planned) return null;
  const values = resolved(input, likelyPicked(input));
  const asPlanned = wayAt(input, "inJob", values, context).total;
  const earlier = wayAt({ ...input, planned }, "inJob", values, context).total;
  return {
    totalOere: asPlanned.total - earlier.total,
    afterWorkValueOere: asPlanned.afterWorkValue - earlier.afterWorkValue,
  };
}

/**
 * How sure the comparison is and what moves it. The low end of a way is not "all inputs low": each input that has a
 * range stands at the end that makes this way and line cheaper, found with the others likely, and the high end the
 * other way round; no end lies inside what one input alone can do. Breaking even is looked for over 52 weeks.
 */
export function caseOutlook(
  input: CaseInput,
  options: CaseOptions = { includeDismiss: true },
): CaseOutlook {
  const study = { input, context: caseContext(input), scenarios: waysOf(options) };
  const trials = tried(study);
  return {
    ranges: rangesOf(study, trials),
    breakEven: breakEvens(study),
    oneWeekEarlier: oneWeekEarlier(study),
    matters: mattersOf(study, trials),
  };
}
