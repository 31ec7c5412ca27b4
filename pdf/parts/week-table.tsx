import { StyleSheet, Text, View } from "@react-pdf/renderer";
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
    paddingVertical: 3,
    paddingRight: 6,
  },
  cell: { fontSize: TEXT.table, paddingVertical: 3.6, paddingRight: 6 },
  week: { width: pointsOf(8) },
  monday: { width: pointsOf(19) },
  days: { width: pointsOf(24) },
  worked: { width: pointsOf(16), textAlign: "right" },
  barColumn: { width: pointsOf(20), paddingHorizontal: SPACE.small },
  barTrack: { height: 5, borderRadius: 2.5, backgroundColor: COLORS.tintStrong },
  bar: { height: 5, borderRadius: 2.5, backgroundColor: COLORS.accent },
  absent: { width: pointsOf(13), textAlign: "right", paddingRight: 0 },
});

const Bar = ({ share }: { share: number }) => (
  <View style={styles.barColumn}>
    <View style={styles.barTrack}>
      <View style={[styles.bar, { width: `${Math.round(share * 100)}%` }]} />
    </View>
  </View>
);

const WeekRow = ({ week }: { week: WeekPrint }) => (
  <View {...tag("TR")} style={styles.row} wrap={false}>
    <Text {...head("Row")} style={[styles.cell, styles.week]}>
      {week.week}
    </Text>
    <Text {...tag("TD")} style={[styles.cell, styles.monday]}>
      {week.monday}
    </Text>
    <Text {...tag("TD")} style={[styles.cell, styles.days]}>
      {week.days}
    </Text>
    <Text {...tag("TD")} style={[styles.cell, styles.worked]}>
      {week.worked}
    </Text>
    <Bar share={week.share} />
    <Text {...tag("TD")} style={[styles.cell, styles.absent]}>
      {week.absent}
    </Text>
  </View>
);

/** Hours week by week; the bar shows the worked part of a normal week and says nothing the numbers do not. */
export const WeekTable = ({ part }: { part: WeekPart }) => {
  const [week, monday, worked, absent, days] = part.head;
  return (
    <View {...tag("Table")}>
      <View {...tag("TR")} style={styles.headRow} wrap={false} fixed>
        <Text {...head()} style={[styles.head, styles.week]}>
          {week}
        </Text>
        <Text {...head()} style={[styles.head, styles.monday]}>
          {monday}
        </Text>
        <Text {...head()} style={[styles.head, styles.days]}>
          {days}
        </Text>
        <Text {...head()} style={[styles.head, styles.worked]}>
          {worked}
        </Text>
        <View style={styles.barColumn} />
        <Text {...head()} style={[styles.head, styles.absent]}>
          {absent}
        </Text>
      </View>
      {part.weeks.map((row, index) => (
        <WeekRow key={index} week={row} />
      ))}
    </View>
  );
};
