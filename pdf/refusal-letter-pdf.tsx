import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { FONT_FAMILY } from "./fonts";
import { FactsList } from "./parts/facts-list";
import { RunningContent } from "./parts/footer";
import { Title } from "./parts/heading";
import { linesOf } from "./pieces";
import type { RefusalSnapshot } from "./refusal-snapshot";
import { tag } from "./tagging/tag";
import { COLORS, CONTENT_WIDTH, PAGE, SPACE, TEXT } from "./theme";

// Every text names its own font size: with an inherited one react-pdf reckons the line height from its default.
const styles = StyleSheet.create({
  page: {
    fontFamily: FONT_FAMILY,
    color: COLORS.ink,
    paddingTop: 64,
    paddingBottom: PAGE.bottom + 40,
    paddingHorizontal: 84,
  },
  heading: { marginTop: 44, marginBottom: SPACE.large },
  paragraph: { fontSize: TEXT.lead, lineHeight: 1.5, marginBottom: SPACE.medium },
  note: {
    marginBottom: SPACE.medium,
    paddingLeft: SPACE.medium,
    borderLeftWidth: 2,
    borderLeftColor: COLORS.tintStrong,
  },
  noteLabel: { fontSize: TEXT.table, color: COLORS.muted, marginBottom: SPACE.hair },
  line: { fontSize: TEXT.lead, lineHeight: 1.45 },
  fingerprint: { fontSize: 7.5, color: COLORS.muted, marginTop: SPACE.large },
  signature: { marginTop: SPACE.large },
});

const P = ({ children }: { children: string }) => (
  <Text {...tag("P")} style={styles.paragraph} orphans={2} widows={2}>
    {children}
  </Text>
);

/** The letter when the employer chooses not to make a plan. Draws a snapshot. */
export const RefusalLetterPdf = ({ letter, hash }: { letter: RefusalSnapshot; hash: string }) => (
  <Document>
    <Page size="A4" style={styles.page}>
      <RunningContent frame={letter.frame} hash={hash} />
      <FactsList facts={letter.parties} labelWidth={48} width={CONTENT_WIDTH - 68} />
      <View style={styles.heading}>
        <Title>{letter.heading}</Title>
      </View>
      <P>{letter.greeting}</P>
      {letter.paragraphs.map((paragraph) => (
        <P key={paragraph}>{paragraph}</P>
      ))}
      {letter.note && (
        <View style={styles.note}>
          <Text {...tag("P")} style={styles.noteLabel}>
            {letter.note.label}
          </Text>
          {linesOf(letter.note.value).map((line, index) => (
            <Text key={index} {...tag("P")} style={styles.line}>
              {line}
            </Text>
          ))}
        </View>
      )}
      {letter.closing.map((paragraph) => (
        <P key={paragraph}>{paragraph}</P>
      ))}
      <View style={styles.signature} wrap={false}>
        <P>{letter.regards}</P>
        {letter.signature.map((line) => (
          <Text key={line} {...tag("P")} style={styles.line}>
            {line}
          </Text>
        ))}
      </View>
      <Text {...tag("P")} style={styles.fingerprint}>
        {`${letter.frame.fingerprintLabel}: ${hash}`}
      </Text>
    </Page>
  </Document>
);
