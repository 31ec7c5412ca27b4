import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { DocumentProps } from "@react-pdf/renderer";
import type { ReactElement, ReactNode } from "react";
import { inDanish } from "#pdf/bilingual/both";
import { COLORS, PAGE, PAGE_STYLE, TEXT } from "#pdf/theme";
import { RUNNING } from "#pdf/tagging/tag";
import type { Frame } from "#pdf/snapshot/paper-shapes";

const HASH_SHOWN = 16;

const styles = StyleSheet.create({
  footer: {
    position: "absolute",
    left: PAGE.margin,
    right: PAGE.margin,
    bottom: 26,
    flexDirection: "row",
    justifyContent: "space-between",
    borderTopWidth: 0.5,
    borderTopColor: COLORS.line,
    paddingTop: 7,
  },
  text: { fontSize: 7.5, color: COLORS.muted },
  draft: {
    position: "absolute",
    top: 22,
    right: PAGE.margin,
    paddingHorizontal: 9,
    paddingVertical: 3,
    borderRadius: 9,
    backgroundColor: COLORS.warm,
  },
  draftText: { fontSize: TEXT.small, fontWeight: 600, color: COLORS.paper },
});

const pageText = (pageOf: string, page: number, pages: number) =>
  pageOf.replace("{page}", String(page)).replace("{pages}", String(pages));

export type RunningProps = { frame: Frame; hash: string; page: number; pages: number };

/** On every page: kind and version, the content hash, page x of y, and a draft's mark. */
export const RunningContent = ({ frame, hash, page, pages }: RunningProps) => (
  <>
    <View {...RUNNING} style={styles.footer}>
      <Text style={styles.text}>
        {`${frame.kind} · ${frame.stamp} · ${inDanish(frame.fingerprintLabel)} ${hash.slice(0, HASH_SHOWN)}`}
      </Text>
      <Text style={styles.text}>{pageText(frame.pageOf, page, pages)}</Text>
    </View>
    {frame.draftMark && (
      <View {...RUNNING} style={styles.draft}>
        <Text style={styles.draftText}>{frame.draftMark}</Text>
      </View>
    )}
  </>
);

/** What runs along on `pages` pages, and nothing else. */
export const runningPages = (
  pages: number,
  onPage: (page: number) => ReactNode,
): ReactElement<DocumentProps> => (
  <Document>
    {Array.from({ length: pages }, (_, index) => (
      <Page key={index} size="A4" style={PAGE_STYLE}>
        {onPage(index + 1)}
      </Page>
    ))}
  </Document>
);
