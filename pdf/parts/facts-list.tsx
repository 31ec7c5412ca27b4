import { StyleSheet, View } from "@react-pdf/renderer";
import { Said } from "#pdf/bilingual/said";
import { pieces } from "#pdf/pieces";
import type { Fact } from "#pdf/snapshot/paper-shapes";
import { head, tag } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, TEXT } from "#pdf/theme";
import { Cell } from "./cell";

const styles = StyleSheet.create({
  row: { flexDirection: "row", paddingVertical: 2.2 },
  labelBox: { paddingTop: 0.8, paddingRight: 10 },
  label: {
    fontSize: TEXT.table,
    lineHeight: 1.4,
    color: COLORS.muted,
  },
  value: { fontSize: TEXT.body, lineHeight: 1.4 },
});

type Props = { facts: Fact[]; labelWidth?: number; width?: number };

/** Labels and what they say, as a table whose heads stand in front. A long text goes on in rows without a label. */
export const FactsList = ({ facts, labelWidth = 118, width = CONTENT_WIDTH }: Props) => {
  const valueWidth = width - labelWidth;
  const rows = facts.flatMap(({ label, value }) =>
    pieces(value, valueWidth, TEXT.body).map((piece, index) => ({
      label: index === 0 ? label : "",
      value: piece,
    })),
  );
  return (
    <View {...tag("Table")}>
      {rows.map(({ label, value }, index) => (
        <View key={index} {...tag("TR")} style={styles.row} wrap={false}>
          <Said
            as={label ? head("Row") : tag("TD")}
            box={{ ...styles.labelBox, width: labelWidth }}
            text={styles.label}
            isBeside
          >
            {label}
          </Said>
          <Cell as={tag("TD")} box={{ width: valueWidth }} text={styles.value}>
            {value}
          </Cell>
        </View>
      ))}
    </View>
  );
};
