import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { bothOf } from "#pdf/bilingual/both";
import { Said } from "#pdf/bilingual/said";
import { head, tag } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import type { WeekPart } from "#pdf/snapshot/week-part";

const LABEL_WIDTH = 104;
const ROOM_FOR_ENGLISH = 40;

const styles = StyleSheet.create({
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: COLORS.line },
  label: { fontSize: TEXT.small, color: COLORS.muted },
  labelBox: { paddingVertical: 4 },
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
  const isBoth = bothOf(worked).english !== null;
  const labelWidth = LABEL_WIDTH + (isBoth ? ROOM_FOR_ENGLISH : 0);
  const width = { width: (CONTENT_WIDTH - labelWidth) / weeks.length };
  const rows = [
    { label: worked, style: styles.worked, values: weeks.map((entry) => entry.worked) },
    { label: absent, style: styles.absent, values: weeks.map((entry) => entry.absent) },
  ];
  return (
    <View {...tag("Table")} wrap={false}>
      <View {...tag("TR")} style={[styles.row, styles.headRow]}>
        <Said as={head()} box={{ width: labelWidth }} text={styles.label} isBeside>
          {week}
        </Said>
        {weeks.map((entry, index) => (
          <Text key={index} {...head()} style={[styles.weekHead, width]}>
            {entry.week}
          </Text>
        ))}
      </View>
      {rows.map(({ label, style, values }) => (
        <View key={label} {...tag("TR")} style={styles.row}>
          <Said
            as={head("Row")}
            box={{ ...styles.labelBox, width: labelWidth }}
            text={styles.label}
            isBeside
          >
            {label}
          </Said>
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
