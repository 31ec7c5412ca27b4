import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { head, tag } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import type { WeekPart } from "#pdf/snapshot/week-part";

const LABEL_WIDTH = 104;

const styles = StyleSheet.create({
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: COLORS.line },
  label: { width: LABEL_WIDTH, fontSize: TEXT.small, color: COLORS.muted, paddingVertical: 4 },
  cell: { fontSize: TEXT.body, textAlign: "center", paddingVertical: 3 },
  weekHead: { fontSize: TEXT.small, fontWeight: 600, color: COLORS.accent, textAlign: "center" },
  headRow: { paddingBottom: SPACE.tight, borderBottomWidth: 1, borderBottomColor: COLORS.accent },
  worked: { fontWeight: 600 },
  absent: { color: COLORS.muted },
});

/** The next weeks across: one column per week, hours worked over hours absent. */
export const ComingWeeks = ({ part }: { part: WeekPart }) => {
  const [week, , worked, absent] = part.head;
  const { weeks } = part.coming;
  const width = { width: (CONTENT_WIDTH - LABEL_WIDTH) / weeks.length };
  const rows = [
    { label: worked, style: styles.worked, values: weeks.map((entry) => entry.worked) },
    { label: absent, style: styles.absent, values: weeks.map((entry) => entry.absent) },
  ];
  return (
    <View {...tag("Table")} wrap={false}>
      <View {...tag("TR")} style={[styles.row, styles.headRow]}>
        <Text {...head()} style={[styles.label, { paddingVertical: 0 }]}>
          {week}
        </Text>
        {weeks.map((entry, index) => (
          <Text key={index} {...head()} style={[styles.weekHead, width]}>
            {entry.week}
          </Text>
        ))}
      </View>
      {rows.map(({ label, style, values }) => (
        <View key={label} {...tag("TR")} style={styles.row}>
          <Text {...head("Row")} style={styles.label}>
            {label}
          </Text>
          {values.map((value, index) => (
            <Text key={index} {...tag("TD")} style={[styles.cell, style, width]}>
              {value}
            </Text>
          ))}
        </View>
      ))}
    </View>
  );
};
