import { weekNumberOf } from "#app/domain/law/days";
import type { BusinessCase, CostWeek, ScenarioCase } from "#app/domain/money/case-shapes";
import { wholeKroner } from "#app/text/cost-answer";
import { shortDay } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

const OERE = 100;
const MAX_TICKS = 7;
/** Air above the usual weeks, so that a line that leaves the picture is seen to. */
const ROOM = 1.5;

const ONCE = ["recruitment", "onboarding", "severance", "adjustments"] as const;

/** What a usual week costs: without what is paid once, which would press every other line to the floor. */
const usualWeek = ({ lines }: CostWeek): number =>
  lines.total + lines.grants - ONCE.reduce((sum, line) => sum + lines[line], 0);

/** A value holds until the next one, so only changes are points. */
const changes = ({ weeks }: ScenarioCase) =>
  weeks
    .map(({ lines }, x) => ({ x, y: Math.max(0, Math.round(lines.total / OERE)) }))
    .filter(({ y }, index, all) => index === 0 || all[index - 1]?.y !== y);

/** What each way costs week by week: the lines of the chart, x in weeks from the first, and the same as rows. */
export function weekCurve({ ways, input }: BusinessCase, language: Language) {
  const words = textsOf(language, "businessCase").curve;
  const { scenarios } = textsOf(language, "costWords");
  const mondays = ways[0]?.weeks.map(({ monday }) => monday) ?? [];
  const every = Math.ceil(mondays.length / MAX_TICKS);
  const series = ways.map((way) => ({
    id: way.scenario,
    label: scenarios[way.scenario],
    points: changes(way),
  }));
  const highest = (of: (week: CostWeek) => number) =>
    Math.max(...ways.flatMap(({ weeks }) => weeks.map(of))) / OERE;
  const yMax = highest(usualWeek);
  const isCut = highest(({ lines }) => lines.total) > yMax * ROOM;
  return {
    description: isCut ? `${words.description} ${words.cut}` : words.description,
    lines: {
      series,
      xTicks: mondays
        .map((monday, x) => ({ x, label: shortDay(monday, language) }))
        .filter((_tick, index) => index % every === 0),
      xEnd: input.horizonWeeks,
      yMax: isCut ? yMax * ROOM : highest(({ lines }) => lines.total),
      formatY: (value: number) => wholeKroner(value * OERE, language),
    },
    rows: mondays.map((monday, index) => ({
      key: monday,
      week: words.weekName(weekNumberOf(monday), shortDay(monday, language)),
      amounts: Object.fromEntries(
        ways.map(({ scenario, weeks }) => [
          scenario,
          wholeKroner(weeks[index]?.lines.total ?? 0, language),
        ]),
      ),
    })),
  };
}

export type WeekRow = ReturnType<typeof weekCurve>["rows"][number];
