import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { FactsList } from "#pdf/parts/facts-list";
import { RunningContent } from "#pdf/parts/footer";
import type { RunningProps } from "#pdf/parts/footer";
import { GridTable } from "#pdf/parts/grid-table";
import { LetterHeading, PartHeading, Title } from "#pdf/parts/heading";
import { Bullets, Paragraph } from "#pdf/parts/prose";
import { RUNNING, tag } from "#pdf/tagging/tag";
import { COLORS, PAGE, PAGE_STYLE, SPACE, TEXT } from "#pdf/theme";
import type { LetterBlock, LetterPart, LetterSnapshot } from "./letter-snapshot";

const ROOM_TO_WRITE = 24;

const styles = StyleSheet.create({
  about: { marginTop: SPACE.medium, marginBottom: SPACE.medium },
  lines: { marginBottom: SPACE.medium },
  signatures: { flexDirection: "row", gap: SPACE.large },
  signature: { flex: 1 },
  label: { fontSize: TEXT.body, lineHeight: 1.45 },
  line: { height: ROOM_TO_WRITE, borderBottomWidth: 0.75, borderBottomColor: COLORS.muted },
  // In the room over the foot of the page, so that it never takes a page to itself.
  fingerprint: { position: "absolute", left: PAGE.margin, bottom: PAGE.bottom - 16 },
  fingerprintText: { fontSize: 7.5, color: COLORS.muted },
});

const EmptyLines = ({ label, count }: { label: string; count: number }) => (
  <View style={styles.lines} wrap={false}>
    <Text {...tag("P")} style={styles.label}>
      {label}
    </Text>
    {Array.from({ length: count }, (_, index) => (
      <View key={index} style={styles.line} />
    ))}
  </View>
);

const Signatures = ({ labels }: { labels: string[] }) => (
  <View style={styles.signatures} wrap={false}>
    {labels.map((label) => (
      <View key={label} style={styles.signature}>
        <EmptyLines label={label} count={1} />
      </View>
    ))}
  </View>
);

const Block = ({ block }: { block: LetterBlock }) => {
  switch (block.kind) {
    case "text":
      return <Paragraph muted={block.muted}>{block.text}</Paragraph>;
    case "heading":
      return <PartHeading>{block.text}</PartHeading>;
    case "bullets":
      return <Bullets items={block.items} />;
    case "facts":
      return <FactsList facts={block.facts} />;
    case "grid":
      return <GridTable grid={block.grid} widths={block.widths} />;
    case "lines":
      return <EmptyLines label={block.label} count={block.count} />;
    case "signatures":
      return <Signatures labels={block.labels} />;
  }
};

/** A part without a heading ends the one before it, so that it never has a page to itself. */
const withTheirNotes = (parts: LetterPart[]): LetterPart[] =>
  parts.reduce<LetterPart[]>((done, part) => {
    const before = done.at(-1);
    if (part.title !== null || !before) return [...done, part];
    return [...done.slice(0, -1), { ...before, blocks: [...before.blocks, ...part.blocks] }];
  }, []);

const Part = ({ part: { title, blocks, layout } }: { part: LetterPart }) => (
  <View wrap={layout !== "together"} break={layout === "ownPage"}>
    {title === null ? null : <LetterHeading>{title}</LetterHeading>}
    {blocks.map((block, place) => (
      <Block key={place} block={block} />
    ))}
  </View>
);

/** Every paper that is not the plan. Draws a snapshot. */
export const LetterPdf = ({ letter }: { letter: LetterSnapshot }) => (
  <Document>
    <Page size="A4" style={PAGE_STYLE} experimentalPagination>
      <Title>{letter.heading}</Title>
      <View style={styles.about}>
        {letter.about.length > 0 ? <FactsList facts={letter.about} /> : null}
      </View>
      {withTheirNotes(letter.parts).map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </Page>
  </Document>
);

/** What runs along on a page of a letter; the last one has the content hash in full. */
export const LetterRunning = (props: RunningProps) => (
  <>
    <RunningContent {...props} />
    {props.page === props.pages && (
      <View {...RUNNING} style={styles.fingerprint}>
        <Text style={styles.fingerprintText}>
          {`${props.frame.fingerprintLabel}: ${props.hash}`}
        </Text>
      </View>
    )}
  </>
);
