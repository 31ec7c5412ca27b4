import { wholeKroner } from "#app/text/cost-answer";
import type { OpenedLine } from "#app/server/costs/explained-lines.server";
import { useLanguage, useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";
import { Answer, CostBars } from "./answer";
import type { FiguresProps } from "./answer";
import { FiguresTable } from "./figures-table";
import type { LiveFigures } from "./live-figures";
import { Notes } from "./notes";
import { WeekCurve } from "./outlook";
import type { WeekCurveProps } from "./outlook";
import { TryOut } from "./try-out";

export type FiguresViewProps = FiguresProps & {
  live: LiveFigures;
  revision: number;
  /** What is uncertain about the rates behind each line. */
  marks: readonly Pick<OpenedLine, "line" | "marks">[];
  notes: readonly string[];
  /** Of the stored figures; it does not move with the sliders. */
  curve: Omit<WeekCurveProps, "scenarios"> | null;
};

/** The answer, the bars beside the sliders, the two ways to read them, the table and the curve. */
export function FiguresView({ figures, live, revision, curve, ...uncertain }: FiguresViewProps) {
  const words = useText("businessCase");
  return (
    <>
      <Answer figures={figures} isTrying={live.isTrying} isMoving={live.isMoving} />
      <div className="beside cost-board">
        <CostBars figures={figures} />
        <TryOut figures={figures} live={live} revision={revision} />
      </div>
      <Readings figures={figures} />
      <Section title={words.table.title} lead={words.table.lead}>
        <FiguresTable figures={figures} marks={uncertain.marks} />
        <Notes notes={uncertain.notes} />
      </Section>
      {curve ? (
        <Section title={words.curve.title}>
          <WeekCurve {...curve} scenarios={figures.ways.map(({ scenario }) => scenario)} />
        </Section>
      ) : null}
    </>
  );
}

/** The same plan read twice: money out, and money out less what the work is worth. */
function Readings({ figures }: FiguresProps) {
  const words = useText("businessCase").readings;
  const { kr } = useText("costWords");
  const language = useLanguage();
  const plan = figures.ways.find(({ scenario }) => scenario === "inJob")?.total;
  if (!plan) return null;
  const amount = (oere: number) => `${wholeKroner(oere, language)} ${kr}`;
  return (
    <Section title={words.title}>
      <div className="readings">
        <div>
          <h3>{words.money}</h3>
          <p>{words.moneyText(amount(plan.total))}</p>
        </div>
        <div>
          <h3>{words.work}</h3>
          <p>{words.workText(amount(plan.afterWorkValue))}</p>
        </div>
      </div>
    </Section>
  );
}
