import type { Scenario } from "#app/domain/money/case-shapes";
import type { OpenedLine } from "#app/server/costs/explained-lines.server";
import { useText } from "#app/text/provider";
import { DataTable } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";
import { Section } from "#app/ui/frame/page";

export type OpenedLinesProps = {
  lines: readonly OpenedLine[];
  scenarios: readonly Scenario[];
};

/** Every line of the table, folded: opened, it tells how each way's figure came about and what it rests on. */
export function OpenedLines({ lines, scenarios }: OpenedLinesProps) {
  const words = useText("businessCase").explain;
  const names = useText("costWords").lines;
  return (
    <Section title={words.title} lead={words.lead} id="explained">
      <div className="fold-list">
        {lines.map((line) => (
          <Disclosure key={line.line} summary={names[line.line]}>
            <Opened line={line} scenarios={scenarios} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

function Opened({ line, scenarios }: { line: OpenedLine; scenarios: readonly Scenario[] }) {
  const words = useText("businessCase").explain;
  const { scenarios: ways, lines, kr } = useText("costWords");
  const amounts = Object.entries(line.results).map(([way, amount]) => [way, `${amount} ${kr}`]);
  return (
    <>
      <p>{line.formula}</p>
      <div className="cost-lines">
        <DataTable
          caption={lines[line.line]}
          captionHidden
          onPhone="scroll"
          columns={[
            { key: "name", label: words.number },
            ...scenarios.map((key) => ({ key, label: ways[key], numeric: true })),
          ]}
          rows={[
            ...line.figures.map(({ name, cells }) => ({ key: name, cells: { ...cells, name } })),
            {
              key: "result",
              emphasis: true,
              cells: { name: words.result, ...Object.fromEntries(amounts) },
            },
          ]}
        />
      </div>
      <Sentences title={words.inputs} sentences={line.inputs} />
      <Sentences title={words.law} sentences={line.rates} />
    </>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h3 className="small-heading">{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
