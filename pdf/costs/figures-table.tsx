import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { head, tag } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";

const LINE_WIDTH = CONTENT_WIDTH * 0.32;

const styles = StyleSheet.create({
  table: { marginTop: SPACE.tight, marginBottom: SPACE.small },
  headRow: { flexDirection: "row", borderBottomWidth: 1, borderBottomColor: COLORS.accent },
  head: {
    fontSize: TEXT.small,
    fontWeight: 600,
    lineHeight: 1.3,
    color: COLORS.accent,
    paddingVertical: 4,
  },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: COLORS.line },
  sum: { backgroundColor: COLORS.tint },
  line: { width: LINE_WIDTH, paddingLeft: SPACE.tight },
  cell: { fontSize: TEXT.table, lineHeight: 1.35, paddingVertical: 2.8 },
  figure: { textAlign: "right", paddingRight: SPACE.tight },
});

type Row = { cells: string[]; isSum: boolean };
type Props = { heads: string[]; rows: Row[] };

/** Lines of figures under the ways they belong to: the first column names the line, the others are amounts. One piece. */
export const FiguresTable = ({ heads, rows }: Props) => {
  const width = (CONTENT_WIDTH - LINE_WIDTH) / (heads.length - 1);
  const columnOf = (index: number) => (index === 0 ? styles.line : { ...styles.figure, width });
  return (
    <View {...tag("Table")} style={styles.table} wrap={false}>
      <View {...tag("TR")} style={styles.headRow}>
        {heads.map((label, index) => (
          <Text key={index} {...head()} style={[styles.head, columnOf(index)]}>
            {label}
          </Text>
        ))}
      </View>
      {rows.map(({ cells, isSum }, row) => (
        <View key={row} {...tag("TR")} style={isSum ? [styles.row, styles.sum] : styles.row}>
          {cells.map((cell, index) => (
            <Text
              key={index}
              {...(index === 0 ? head("Row") : tag("TD"))}
              style={[styles.cell, columnOf(index), { fontWeight: isSum ? 600 : 400 }]}
            >
              {cell}
            </Text>
          ))}
        </View>
      ))}
    </View>
  );
};
