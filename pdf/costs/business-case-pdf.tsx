import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { CostBars } from "./cost-bars";
import { FactsList } from "#pdf/parts/facts-list";
import { FiguresTable } from "./figures-table";
import { GridTable } from "#pdf/parts/grid-table";
import { SectionHeading, Title } from "#pdf/parts/heading";
import { Bullets } from "#pdf/parts/prose";
import type { CostsSnapshot } from "./costs-snapshot";
import { tag } from "#pdf/tagging/tag";
import { COLORS, PAGE_STYLE, SPACE, TEXT } from "#pdf/theme";

const styles = StyleSheet.create({
  about: { marginVertical: SPACE.medium },
  answer: { fontSize: TEXT.lead, lineHeight: 1.45, marginBottom: SPACE.tight },
  note: {
    marginTop: SPACE.small,
    padding: SPACE.small,
    backgroundColor: COLORS.tint,
    borderRadius: 6,
  },
  noteText: { fontSize: TEXT.body, lineHeight: 1.45 },
  noteTitle: { fontSize: TEXT.h3, fontWeight: 600, marginBottom: SPACE.tight },
});

const INPUT_WIDTHS = [34, 16, 18, 32];

/** The business case on paper, for the employer alone. Draws a snapshot, works nothing out. */
export const BusinessCasePdf = ({ costs }: { costs: CostsSnapshot }) => (
  <Document>
    <Page size="A4" style={PAGE_STYLE} experimentalPagination>
      <Title>{costs.heading}</Title>
      <View style={styles.about}>
        <FactsList facts={costs.about} />
      </View>
      {costs.summary.map((sentence) => (
        <Text key={sentence} {...tag("P")} style={styles.answer}>
          {sentence}
        </Text>
      ))}
      <SectionHeading>{costs.chart.title}</SectionHeading>
      <CostBars chart={costs.chart} />
      <SectionHeading>{costs.table.title}</SectionHeading>
      <FiguresTable heads={costs.table.head} rows={costs.table.rows} />
      {costs.outlook.items.length > 0 && (
        <View>
          <SectionHeading>{costs.outlook.title}</SectionHeading>
          <Bullets items={costs.outlook.items} />
        </View>
      )}
      {costs.uncertain.items.length > 0 && (
        <View>
          <SectionHeading>{costs.uncertain.title}</SectionHeading>
          <Bullets items={costs.uncertain.items} />
        </View>
      )}
      <View style={styles.note} wrap={false}>
        <Text {...tag("P")} style={styles.noteTitle}>
          {costs.note.title}
        </Text>
        <Text {...tag("P")} style={styles.noteText}>
          {costs.note.text}
        </Text>
      </View>
      <SectionHeading>{costs.inputs.title}</SectionHeading>
      <GridTable grid={costs.inputs.grid} widths={INPUT_WIDTHS} />
    </Page>
  </Document>
);
