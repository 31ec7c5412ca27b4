import type { ReactNode } from "react";
import { Link, Path, StyleSheet, Svg, View } from "@react-pdf/renderer";
import { encode } from "uqr";
import { Said } from "#pdf/bilingual/said";
import type { CheckPart } from "#pdf/snapshot/check-part";
import { figure, tag } from "#pdf/tagging/tag";
import { COLORS, SPACE, TEXT } from "#pdf/theme";

/** Blank modules around a QR code (ISO/IEC 18004). */
const QUIET_ZONE = 4;
const SIDE = 92;

const styles = StyleSheet.create({
  row: { flexDirection: "row", gap: SPACE.medium },
  texts: { flex: 1 },
  text: { fontSize: TEXT.small, lineHeight: 1.5, color: COLORS.muted },
  link: { fontSize: TEXT.small, lineHeight: 1.5, color: COLORS.accent },
});

/** The dark modules of a row as lines as wide as a module, those beside each other as one. */
const runsOf = (row: readonly boolean[], y: number): string =>
  row
    .map((isDark, x) => {
      if (!isDark || row[x - 1]) return "";
      const next = row.indexOf(false, x);
      const length = (next < 0 ? row.length : next) - x;
      return `M${x} ${y + 0.5}h${length}`;
    })
    .join("");

const QrCode = ({ content, alt }: { content: string; alt: string }) => {
  const { size, data } = encode(content, { ecc: "M", border: QUIET_ZONE });
  return (
    <Svg {...figure(alt)} width={SIDE} height={SIDE} viewBox={`0 0 ${size} ${size}`}>
      <Path d={data.map(runsOf).join("")} fill="none" stroke="#000000" strokeWidth={1} />
    </Svg>
  );
};

type Props = { check: CheckPart; hash: string; children: ReactNode };

/** Where to check the paper's number, in words and as a QR code that brings the number along, beside what is given. */
export const PaperCheck = ({ check, hash, children }: Props) => {
  const target = `${check.address}#${hash}`;
  return (
    <View style={styles.row}>
      <View style={styles.texts}>
        {children}
        <Said as={tag("P")} text={styles.text}>
          {check.text}
        </Said>
        <Link {...tag("Link")} wrap={false} src={target} style={styles.link}>
          {check.address}
        </Link>
      </View>
      <QrCode content={target} alt={check.alt} />
    </View>
  );
};
