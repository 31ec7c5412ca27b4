import type { LetterBlock, LetterPart } from "#pdf/letters/letter-snapshot";
import type { Fact } from "#pdf/snapshot/paper-shapes";
import { Section } from "#app/ui/frame/page";
import { Facts, GridTable, Lines, Prose } from "../shared-plan/twin-parts";

/** Room to write on by hand once the page is printed; on the screen there is nothing to hear of it. */
const EmptyLines = ({ label, count }: { label: string; count: number }) => (
  <div className="write-lines">
    <p>{label}</p>
    {Array.from({ length: count }, (_, index) => (
      <div key={index} className="write-line" aria-hidden="true" />
    ))}
  </div>
);

function Block({ block, title }: { block: LetterBlock; title: string }) {
  switch (block.kind) {
    case "text":
      return block.muted ? (
        <div className="form-hint">
          <Prose>{block.text}</Prose>
        </div>
      ) : (
        <Prose>{block.text}</Prose>
      );
    case "lines":
      return <EmptyLines label={block.label} count={block.count} />;
    case "signatures":
      return block.labels.map((label) => <EmptyLines key={label} label={label} count={1} />);
    case "heading":
      return <h3>{block.text}</h3>;
    case "bullets":
      return <Lines lines={block.items} empty="" />;
    case "facts":
      return <Facts facts={block.facts} />;
    case "grid":
      return <GridTable caption={title} grid={block.grid} />;
  }
}

const Blocks = ({ blocks, title }: { blocks: readonly LetterBlock[]; title: string }) =>
  blocks.map((block, index) => <Block key={index} block={block} title={title} />);

export type LetterViewProps = {
  language: string;
  heading: string;
  /** The day it carries. */
  stamp: string;
  about: readonly Fact[];
  parts: readonly LetterPart[];
};

/** A paper on the page, in its own language: from the same parts as its PDF, in the same words. */
export function LetterView({ language, heading, stamp, about, parts }: LetterViewProps) {
  return (
    <article lang={language} className="twin letter-twin">
      <p className="letter-stamp">
        <strong>{heading}</strong> {stamp}
      </p>
      <Facts facts={about} />
      {parts.map(({ title, blocks }, index) =>
        title === null ? (
          <Blocks key={index} blocks={blocks} title={heading} />
        ) : (
          <Section key={index} title={title}>
            <Blocks blocks={blocks} title={title} />
          </Section>
        ),
      )}
    </article>
  );
}
