import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { COLORS, CONTENT_WIDTH, TEXT } from "#pdf/theme";
import { head, tag } from "#pdf/tag";
import { Cell } from "./cell";
import type { Fact } from "#pdf/snapshot/paper-shapes";

const styles = StyleSheet.create({
  row: { flexDirection: "row", paddingVertical: 2.2 },
  label: { paddingTop: 0.8, paddingRight: 10, fontSize: TEXT.table, lineHeight: 1.4, color: COLORS.muted },
  value: { fontSize: TEXT.body, lineHeight: 1.4 },
});

type Props = { facts: Fact[]; labelWidth?: number; width?: number };

/** Labels and what they say, as a table whose heads stand in front. */
export const FactsList = ({ facts, labelWidth = 118, width = CONTENT_WIDTH }: Props) => (
  <View {...tag("Table")}>
    {facts.map(({ label, value }, index) => (
      <View key={index} {...tag("TR")} style={styles.row}>
        <Text {...head("Row")} style={[styles.label, { width: labelWidth }]}>
          {label}
        </Text>
        <Cell as={tag("TD")} box={{ width: width - labelWidth }} text={styles.value}>
          {value}
        </Cell>
      </View>
    ))}
  </View>
);
