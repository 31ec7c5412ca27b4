import type { LetterBlock, LetterPart } from "#pdf/letters/letter-snapshot";
import { DataTable } from "#app/ui/content/data-table";
import { SummaryList } from "#app/ui/content/summary-list";
import { Section } from "#app/ui/frame/page";

function Block({ block, title }: { block: LetterBlock; title: string }) {
  switch (block.kind) {
    case "text":
      return block.text.split("\n").map((line, index) => <p key={index}>{line}</p>);
    case "lines":
      return <p>{block.label}</p>;
    case "signatures":
      return block.labels.map((label) => <p key={label}>{label}</p>);
    case "heading":
      return <h3>{block.text}</h3>;
    case "bullets":
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return <SummaryList rows={block.facts} />;
    case "grid":
      return (
        <DataTable
          caption={title}
          captionHidden
          columns={block.grid.head.map((label) => ({ key: label, label }))}
          rows={block.grid.rows.map((row, index) => ({
            key: String(index),
            cells: Object.fromEntries(block.grid.head.map((head, at) => [head, row[at]])),
          }))}
        />
      );
  }
}

const Blocks = ({ blocks, title }: { blocks: readonly LetterBlock[]; title: string }) =>
  blocks.map((block, index) => <Block key={index} block={block} title={title} />);

export type LetterViewProps = {
  about: readonly { label: string; value: string }[];
  parts: readonly LetterPart[];
};

/** A paper on the page, in its own language: the same parts as its PDF. */
export function LetterView({ about, parts }: LetterViewProps) {
  return (
    <div lang="da">
      <SummaryList rows={about} />
      {parts.map(({ title, blocks }, index) =>
        title === null ? (
          <Blocks key={index} blocks={blocks} title="" />
        ) : (
          <Section key={index} title={title}>
            <Blocks blocks={blocks} title={title} />
          </Section>
        ),
      )}
    </div>
  );
}
