import { Rect, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import type { CostsSnapshot } from "./costs-snapshot";
import { FONT_FAMILY } from "#pdf/fonts";
import { figure } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, SPACE } from "#pdf/theme";

const BAR = { height: 12, gap: 8, left: 120, right: 84 } as const;
const ROOM = CONTENT_WIDTH - BAR.left - BAR.right;
// Dark, and pale with an edge: told apart without colour as well.
const PIECES = [
  { fill: COLORS.accent, stroke: COLORS.accent },
  { fill: COLORS.warmTint, stroke: COLORS.warm },
];
const OTHER = { fill: COLORS.muted, stroke: COLORS.muted };

const styles = StyleSheet.create({
  label: { fontFamily: FONT_FAMILY, fontSize: 8.5 },
  legend: { flexDirection: "row", marginTop: SPACE.tight, marginLeft: BAR.left },
  legendItem: { flexDirection: "row", alignItems: "center", marginRight: SPACE.medium },
  sign: { width: 9, height: 9, marginRight: SPACE.tight },
  legendText: { fontSize: 8 },
});

type Chart = CostsSnapshot["chart"];

/** The sign of a piece in the legend. */
const signOf = (index: number) => {
  const { fill, stroke } = PIECES[index] ?? OTHER;
  return { backgroundColor: fill, borderWidth: 0.75, borderColor: stroke };
};

const Bar = ({ bar, top }: { bar: Chart["bars"][number]; top: number }) => {
  const end = bar.pieces.at(-1)?.to ?? 0;
  const textTop = top + BAR.height - 3;
  return (
    <>
      <Text x={0} y={textTop} style={styles.label} fill={COLORS.ink}>
        {bar.label}
      </Text>
      {bar.pieces.map(({ from, to }, index) => (
        <Rect
          key={index}
          x={BAR.left + from * ROOM}
          y={top}
          width={(to - from) * ROOM}
          height={BAR.height}
          strokeWidth={0.75}
          {...(PIECES[index] ?? OTHER)}
        />
      ))}
      <Text x={BAR.left + end * ROOM + 5} y={textTop} style={styles.label} fill={COLORS.ink}>
        {bar.total}
      </Text>
    </>
  );
};

/** What each way costs, as bars. The table under it says the same. */
export const CostBars = ({ chart }: { chart: Chart }) => {
  const height = chart.bars.length * (BAR.height + BAR.gap);
  return (
    <View wrap={false}>
      <Svg
        {...figure(chart.alt)}
        width={CONTENT_WIDTH}
        height={height}
        viewBox={`0 0 ${CONTENT_WIDTH} ${height}`}
      >
        {chart.bars.map((bar, index) => (
          <Bar key={index} bar={bar} top={index * (BAR.height + BAR.gap) + 2} />
        ))}
      </Svg>
      <View style={styles.legend}>
        {chart.legend.map((label, index) => (
          <View key={label} style={styles.legendItem}>
            <View style={[styles.sign, signOf(index)]} />
            <Text style={styles.legendText}>{label}</Text>
          </View>
        ))}
      </View>
    </View>
  );
};
