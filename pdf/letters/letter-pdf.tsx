import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { FactsList } from "#pdf/parts/facts-list";
import { RunningContent } from "#pdf/parts/footer";
import { GridTable } from "#pdf/parts/grid-table";
import { PartHeading, SectionHeading, Title } from "#pdf/parts/heading";
import { Bullets, Paragraph } from "#pdf/parts/prose";
import { tag } from "#pdf/tagging/tag";
import { COLORS, PAGE_STYLE, SPACE, TEXT } from "#pdf/theme";
import type { LetterBlock, LetterSnapshot } from "./letter-snapshot";

const ROOM_TO_WRITE = 24;

const styles = StyleSheet.create({
  about: { marginTop: SPACE.medium, marginBottom: SPACE.medium },
  lines: { marginBottom: SPACE.medium },
  label: { fontSize: TEXT.body, lineHeight: 1.45 },
  line: { height: ROOM_TO_WRITE, borderBottomWidth: 0.75, borderBottomColor: COLORS.muted },
  fingerprint: { fontSize: 7.5, color: COLORS.muted, marginTop: SPACE.large },
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
  }
};

/** Every paper that is not the plan. Draws a snapshot. */
export const LetterPdf = ({ letter, hash }: { letter: LetterSnapshot; hash: string }) => (
  <Document>
    <Page size="A4" style={PAGE_STYLE} experimentalPagination>
      <RunningContent frame={letter.frame} hash={hash} />
      <Title>{letter.heading}</Title>
      <View style={styles.about}>
        {letter.about.length > 0 ? <FactsList facts={letter.about} /> : null}
      </View>
      {letter.parts.map(({ title, blocks, layout }, index) => (
        <View key={index} wrap={layout !== "together"} break={layout === "ownPage"}>
          {title === null ? null : <SectionHeading>{title}</SectionHeading>}
          {blocks.map((block, place) => (
            <Block key={place} block={block} />
          ))}
        </View>
      ))}
      <Text {...tag("P")} style={styles.fingerprint}>
        {`${letter.frame.fingerprintLabel}: ${hash}`}
      </Text>
    </Page>
  </Document>
);
