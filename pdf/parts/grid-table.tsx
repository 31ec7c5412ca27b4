import { StyleSheet, View } from "@react-pdf/renderer";
import { Said } from "#pdf/bilingual/said";
import { rowsInPieces } from "#pdf/pieces";
import type { Grid, GridPart } from "#pdf/snapshot/paper-shapes";
import { head, tag } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import { Cell } from "./cell";
import { PartHeading } from "./heading";
import { Paragraph } from "./prose";

const styles = StyleSheet.create({
  table: { marginTop: SPACE.tight, marginBottom: SPACE.small },
  headRow: { flexDirection: "row", borderBottomWidth: 1, borderBottomColor: COLORS.accent },
  row: { flexDirection: "row", borderTopWidth: 0.5, borderTopColor: COLORS.line },
  plain: { flexDirection: "row" },
  head: {
    fontSize: TEXT.small,
    fontWeight: 600,
    lineHeight: 1.3,
    color: COLORS.accent,
  },
  headBox: { paddingVertical: 3, paddingRight: SPACE.small },
  cell: { paddingVertical: 4, paddingRight: SPACE.small },
  text: { fontSize: TEXT.table, lineHeight: 1.4 },
  end: { borderTopWidth: 0.5, borderTopColor: COLORS.line },
});

const ROOM_FOR_A_ROW = 40;
// A small table stays on one page, with its heading.
const SMALL_ROWS = 8;
const SMALL_TEXT = 900;

/** A table with heads over its columns; the head row is shown again on the next page. `widths` in percent. */
export const GridTable = ({ grid, widths }: { grid: Grid; widths: number[] }) => {
  const points = widths.map((percent) => (CONTENT_WIDTH * percent) / 100);
  const textWidths = points.map((width) => width - SPACE.small);
  const rows = grid.rows.flatMap((row) => rowsInPieces(row, textWidths, TEXT.table));
  return (
    <View {...tag("Table")} style={styles.table}>
      <View
        {...tag("TR")}
        style={styles.headRow}
        wrap={false}
        fixed
        minPresenceAhead={ROOM_FOR_A_ROW}
      >
        {grid.head.map((label, column) => (
          <Said
            key={column}
            as={head()}
            box={{ ...styles.headBox, width: points[column] }}
            text={styles.head}
          >
            {label}
          </Said>
        ))}
      </View>
      {rows.map(({ cells, continued }, index) => (
        <View
          key={index}
          {...tag("TR")}
          style={continued || index === 0 ? styles.plain : styles.row}
          wrap={false}
        >
          {cells.map((cell, column) => (
            <Cell
              key={column}
              as={tag("TD")}
              box={{ ...styles.cell, width: points[column] }}
              text={styles.text}
            >
              {cell}
            </Cell>
          ))}
        </View>
      ))}
      <View style={styles.end} />
    </View>
  );
};

/** Yes for a table that can stay on one page together with its heading. */
export const isSmall = (grid: Grid | null): boolean =>
  !grid || (grid.rows.length <= SMALL_ROWS && grid.rows.flat().join("").length <= SMALL_TEXT);

/** A titled table that says openly when nothing has been agreed. */
export const TitledGrid = ({ part, widths }: { part: GridPart; widths: number[] }) => (
  <View wrap={!isSmall(part.grid)}>
    <PartHeading>{part.title}</PartHeading>
    {part.grid ? (
      <GridTable grid={part.grid} widths={widths} />
    ) : (
      <Paragraph muted>{part.empty}</Paragraph>
    )}
  </View>
);
