import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { head, tag } from "#pdf/tag";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import type { MixerPart, SettingPrint } from "#pdf/snapshot/mixer-part";

const pointsOf = (percent: number) => (CONTENT_WIDTH * percent) / 100;

const styles = StyleSheet.create({
  table: { marginTop: SPACE.small },
  headRow: { flexDirection: "row", borderBottomWidth: 1, borderBottomColor: COLORS.accent },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: COLORS.line },
  head: { fontSize: TEXT.small, fontWeight: 600, color: COLORS.accent, paddingVertical: 3, paddingRight: 6 },
  from: { width: pointsOf(18) },
  hours: { width: pointsOf(20) },
  lines: { width: pointsOf(62) },
  cell: { paddingVertical: 5, paddingRight: SPACE.small },
  line: { fontSize: TEXT.table, lineHeight: 1.45 },
  strong: { fontWeight: 600 },
  quiet: { color: COLORS.muted },
});

// Text above this length may split over pages instead of leaving half a page empty.
const LONG_ROW = 900;

const lengthOf = ({ lines }: SettingPrint) =>
  lines.reduce((sum, { label, text }) => sum + label.length + text.length, 0);

const Line = ({ label, text }: SettingPrint["lines"][number]) => (
  <Text {...tag("P")} style={styles.line}>
    {label !== "" && <Text style={styles.strong}>{label}</Text>}
    {label === "" ? text : `  ${text}`}
  </Text>
);

const TwoLines = ({ first, second }: { first: string; second: string }) => (
  <>
    <Text {...tag("P")} style={[styles.line, styles.strong]}>
      {first}
    </Text>
    {second !== "" && (
      <Text {...tag("P")} style={[styles.line, styles.quiet]}>
        {second}
      </Text>
    )}
  </>
);

const SettingRow = ({ setting }: { setting: SettingPrint }) => (
  <View {...tag("TR")} style={styles.row} wrap={lengthOf(setting) > LONG_ROW}>
    <View {...head("Row")} style={[styles.cell, styles.from]}>
      <TwoLines first={setting.from} second={setting.state} />
    </View>
    <View {...tag("TD")} style={[styles.cell, styles.hours]}>
      <TwoLines first={setting.hours} second={setting.days} />
    </View>
    <View {...tag("TD")} style={[styles.cell, styles.lines]}>
      {setting.lines.map((line, index) => (
        <Line key={index} {...line} />
      ))}
    </View>
  </View>
);

/** Every setting of the mixer panel, and what it changed since the one before. */
export const SettingsTable = ({ part }: { part: MixerPart }) => (
  <View {...tag("Table")} style={styles.table}>
    <View {...tag("TR")} style={styles.headRow} wrap={false} fixed>
      {[styles.from, styles.hours, styles.lines].map((width, column) => (
        <Text key={column} {...head()} style={[styles.head, width]}>
          {part.head[column]}
        </Text>
      ))}
    </View>
    {part.settings.map((setting, index) => (
      <SettingRow key={index} setting={setting} />
    ))}
  </View>
);
