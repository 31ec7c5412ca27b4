import type { RangedLine, Scenario } from "#app/domain/money/case-shapes";
import { answerSentences, signedKroner, wholeKroner } from "#app/text/cost-answer";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { barChartGeometry } from "#app/ui/chart/bar-geometry";
import { BarChart } from "#app/ui/chart/bar-chart";
import type { CostFigures } from "./figures";
import { useSettled } from "./live-figures";
import type { LiveFigures } from "./live-figures";

export type FiguresProps = { figures: CostFigures };

type AnswerProps = FiguresProps & Pick<LiveFigures, "isTrying" | "isMoving">;

/** The answer in words. Screen readers hear it again once it has come to rest. */
export function Answer({ figures, isTrying, isMoving }: AnswerProps) {
  const words = useText("businessCase").answer;
  const language = useLanguage();
  const [plan, ...rest] = answerSentences(figures, language);
  const settled = useSettled([plan, ...rest].join(" "));
  return (
    <div className="cost-answer">
      <p className="cost-answer-plan">{plan}</p>
      <p>{rest.join(" ")}</p>
      {isTrying ? <p className="cost-trial">{words.trial}</p> : null}
      <p className="sr-only" role="status">
        {isMoving ? settled : ""}
      </p>
    </div>
  );
}

/** What each way means here, in a short sentence. */
function useWayNotes({ back, partHours, dismissal }: CostFigures): Record<Scenario, string> {
  const { scenarioHelp } = useText("costWords");
  const language = useLanguage();
  const day = (date: string) => longDay(date, language);
  return {
    inJob: scenarioHelp.inJob[back.source](day(back.day)),
    partSick: scenarioHelp.partSick[partHours.source](plainNumber(partHours.hours, language)),
    fullSick: scenarioHelp.fullSick,
    dismiss: dismissal
      ? scenarioHelp.dismiss(day(dismissal.leavingDay), day(dismissal.newEmployeeFrom))
      : "",
  };
}

/** An amount and how low and high it may lie, to the krone and rounded. */
export function useRanged(figures: CostFigures) {
  const { kr, range } = useText("costWords");
  const language = useLanguage();
  return (scenario: Scenario, line: RangedLine, likely: number) => {
    const ends = figures.ranges[scenario]?.[line];
    const whole = (oere: number) => wholeKroner(oere, language);
    const rounded = (oere: number) => signedKroner(oere, language);
    const isRange = ends && whole(ends.low) !== whole(ends.high);
    return {
      rounded: `${rounded(likely)} ${kr}`,
      roundedRange: isRange ? range(rounded(ends.low), rounded(ends.high)) : null,
      likely: `${whole(likely)} ${kr}`,
      range: isRange ? range(whole(ends.low), whole(ends.high)) : null,
      low: whole(ends?.low ?? likely),
      high: whole(ends?.high ?? likely),
    };
  };
}

/** The ways as bars: what each costs beyond nobody being away. */
export function CostBars({ figures }: FiguresProps) {
  const words = useText("businessCase").chart;
  const { scenarios } = useText("costWords");
  const notes = useWayNotes(figures);
  const ranged = useRanged(figures);
  const ways = figures.ways.map(({ scenario, total }) => {
    const extra = total.extraBecauseOfAbsence;
    return { scenario, extra, text: ranged(scenario, "extraBecauseOfAbsence", extra) };
  });
  const geometry = barChartGeometry({
    mode: "stacked",
    parts: [{ id: "extra", label: words.extra }],
    format: () => "",
    bars: ways.map(({ scenario, extra, text }) => ({
      id: scenario,
      label: scenarios[scenario],
      note: notes[scenario],
      values: { extra },
      totalText: text.rounded,
      totalNote: text.roundedRange ?? undefined,
    })),
  });
  return (
    <BarChart
      title={words.title}
      description={words.description(figures.horizonWeeks)}
      geometry={geometry}
      table={{
        columns: [
          { key: "way", label: words.way },
          { key: "likely", label: words.likely, numeric: true },
          { key: "low", label: words.low, numeric: true },
          { key: "high", label: words.high, numeric: true },
        ],
        rows: ways.map(({ scenario, text }) => ({
          key: scenario,
          cells: {
            way: scenarios[scenario],
            likely: text.likely,
            low: text.low,
            high: text.high,
          },
        })),
      }}
    />
  );
}
