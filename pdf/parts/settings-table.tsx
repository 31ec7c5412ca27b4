import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { head, tag } from "#pdf/tag";
import { COLORS, SPACE, TEXT } from "#pdf/theme";
import type { MixerPart, SettingPrint } from "#pdf/snapshot/mixer-part";

const styles = StyleSheet.create({
  table: { marginTop: SPACE.small },
  headRow: { flexDirection: "row", borderBottomWidth: 1, borderBottomColor: COLORS.accent },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: COLORS.line },
  head: { fontSize: TEXT.small, fontWeight: 600, color: COLORS.accent, paddingVertical: 3, paddingRight: 6 },
  from: { width: "18%" },
  hours: { width: "20%" },
  lines: { width: "62%" },
  cell: { fontSize: TEXT.table, lineHeight: 1.45, paddingVertical: 5, paddingRight: SPACE.small },
  strong: { fontWeight: 600 },
  quiet: { color: COLORS.muted },
});

// Text above this length may split over pages instead of leaving half a page empty.
const LONG_ROW = 900;

const SettingRow = ({ setting }: { setting: SettingPrint }) => (
  <View {...tag("TR")} style={styles.row} wrap={setting.lines.join("").length > LONG_ROW}>
    <Text {...head("Row")} style={[styles.cell, styles.from]}>
      <Text style={styles.strong}>{setting.from}</Text>
      {setting.state && <Text style={styles.quiet}>{`\n${setting.state}`}</Text>}
    </Text>
    <Text {...tag("TD")} style={[styles.cell, styles.hours]}>
      <Text style={styles.strong}>{setting.hours}</Text>
      <Text style={styles.quiet}>{`\n${setting.days}`}</Text>
    </Text>
    <Text {...tag("TD")} style={[styles.cell, styles.lines]}>
      {setting.lines.join("\n")}
    </Text>
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
