import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { COLORS, TEXT } from "#pdf/theme";
import { head, tag } from "#pdf/tag";
import type { Fact } from "#pdf/snapshot/paper-shapes";

const styles = StyleSheet.create({
  row: { flexDirection: "row", paddingVertical: 3 },
  label: { width: 118, paddingRight: 10, fontSize: TEXT.table, lineHeight: 1.4, color: COLORS.muted },
  value: { flex: 1, fontSize: TEXT.body, lineHeight: 1.4 },
});

/** Labels and what they say, as a table whose heads stand in front. */
export const FactsList = ({ facts, labelWidth }: { facts: Fact[]; labelWidth?: number }) => (
  <View {...tag("Table")}>
    {facts.map(({ label, value }, index) => (
      <View key={index} {...tag("TR")} style={styles.row}>
        <Text {...head("Row")} style={[styles.label, labelWidth ? { width: labelWidth } : {}]}>
          {label}
        </Text>
        <Text {...tag("TD")} style={styles.value}>
          {value}
        </Text>
      </View>
    ))}
  </View>
);
