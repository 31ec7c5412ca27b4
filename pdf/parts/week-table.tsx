import { Fragment } from "react";
import { StyleSheet, View } from "@react-pdf/renderer";
import { Said } from "#pdf/bilingual/said";
import { head, tag } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import type { WeekPart, WeekPrint } from "#pdf/snapshot/week-part";

const pointsOf = (percent: number) => (CONTENT_WIDTH * percent) / 100;

const styles = StyleSheet.create({
  headRow: { flexDirection: "row", borderBottomWidth: 1, borderBottomColor: COLORS.accent },
  row: {
    flexDirection: "row",
    alignItems: "center",
    borderBottomWidth: 0.5,
    borderBottomColor: COLORS.line,
  },
  head: {
    fontSize: TEXT.small,
    fontWeight: 600,
    color: COLORS.accent,
  },
  headBox: { paddingVertical: 3, paddingRight: 6 },
  cell: { fontSize: TEXT.table },
  cellBox: { paddingVertical: 3.6, paddingRight: 6 },
  week: { width: pointsOf(8) },
  monday: { width: pointsOf(19) },
  days: { width: pointsOf(24) },
  worked: { width: pointsOf(16) },
  barColumn: { width: pointsOf(20), paddingHorizontal: SPACE.small },
  barTrack: { height: 5, borderRadius: 2.5, backgroundColor: COLORS.tintStrong },
  bar: { height: 5, borderRadius: 2.5, backgroundColor: COLORS.accent },
  absent: { width: pointsOf(13), paddingRight: 0 },
  right: { textAlign: "right" },
});

const Bar = ({ share }: { share: number }) => (
  <View style={styles.barColumn}>
    <View style={styles.barTrack}>
      <View style={[styles.bar, { width: `${Math.round(share * 100)}%` }]} />
    </View>
  </View>
);

const CELLS = [
  { of: "week", as: head("Row"), box: styles.week, text: {} },
  { of: "monday", as: tag("TD"), box: styles.monday, text: {} },
  { of: "days", as: tag("TD"), box: styles.days, text: {} },
  { of: "worked", as: tag("TD"), box: styles.worked, text: styles.right },
  { of: "absent", as: tag("TD"), box: styles.absent, text: styles.right },
] as const;
const ABSENT = 4;

const WeekRow = ({ week }: { week: WeekPrint }) => (
  <View {...tag("TR")} style={styles.row} wrap={false}>
    {CELLS.map(({ of, as, box, text }, column) => (
      <Fragment key={of}>
        {column === ABSENT && <Bar share={week.share} />}
        <Said
          as={as}
          box={{ ...styles.cellBox, ...box }}
          text={{ ...styles.cell, ...text }}
          isBeside
        >
          {week[of]}
        </Said>
      </Fragment>
    ))}
  </View>
);

/** Hours week by week; the bar shows the worked part of a normal week and says nothing the numbers do not. */
export const WeekTable = ({ part }: { part: WeekPart }) => {
  const [week, monday, worked, absent, days] = part.head;
  const labels = { week, monday, worked, absent, days };
  return (
    <View {...tag("Table")}>
      <View {...tag("TR")} style={styles.headRow} wrap={false} fixed>
        {CELLS.map(({ of, box, text }, column) => (
          <Fragment key={of}>
            {column === ABSENT && <View style={styles.barColumn} />}
            <Said
              as={head()}
              box={{ ...styles.headBox, ...box }}
              text={{ ...styles.head, ...text }}
            >
              {labels[of]}
            </Said>
          </Fragment>
        ))}
      </View>
      {part.weeks.map((row, index) => (
        <WeekRow key={index} week={row} />
      ))}
    </View>
  );
};
