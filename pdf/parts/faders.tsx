import { Circle, Line, Path, Rect, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import { FONT_FAMILY } from "#pdf/fonts";
import { figure, head, tag } from "#pdf/tagging/tag";
import type { FaderPrint, FadersPart } from "#pdf/snapshot/mixer-part";

const SCALE_WIDTH = 62;
const HEIGHT = 104;
const TRACK = { top: 10, bottom: 94, width: 5 };
const CAP = { width: 30, height: 12 };
const COLUMN = (CONTENT_WIDTH - SCALE_WIDTH) / 6;

const styles = StyleSheet.create({
  row: { flexDirection: "row", paddingLeft: SCALE_WIDTH },
  scaleText: { fontFamily: FONT_FAMILY, fontSize: 7.5 },
  name: {
    width: COLUMN,
    fontSize: TEXT.small,
    fontWeight: 600,
    textAlign: "center",
    lineHeight: 1.25,
  },
  position: {
    width: COLUMN,
    fontSize: TEXT.small,
    textAlign: "center",
    color: COLORS.accent,
    paddingTop: 1,
  },
  note: {
    width: COLUMN,
    paddingHorizontal: 3,
    paddingTop: SPACE.tight,
    fontSize: 7.5,
    lineHeight: 1.3,
    textAlign: "center",
    color: COLORS.muted,
  },
});

const heightOf = (position: number) => TRACK.bottom - ((TRACK.bottom - TRACK.top) * position) / 10;

const scaleMarks = (x: number) =>
  Array.from({ length: 11 }, (_, position) => {
    const left = x - (position % 5 === 0 ? 17 : 14);
    return `M${left} ${heightOf(position)}H${x - 9}`;
  }).join("");

const Fader = ({ fader, x }: { fader: FaderPrint; x: number }) => {
  const y = fader.position === null ? null : heightOf(fader.position);
  const track = { x: x - TRACK.width / 2, width: TRACK.width, rx: 2.5 };
  return (
    <>
      <Path d={scaleMarks(x)} stroke={COLORS.line} strokeWidth={0.75} fill="none" />
      <Rect {...track} y={TRACK.top} height={TRACK.bottom - TRACK.top} fill={COLORS.tintStrong} />
      {y !== null && <Rect {...track} y={y} height={TRACK.bottom - y} fill={COLORS.accent} />}
      {y === null ? (
        <Circle
          cx={x}
          cy={heightOf(5)}
          r={6}
          fill={COLORS.paper}
          stroke={COLORS.muted}
          strokeDasharray="2 2"
        />
      ) : (
        <>
          <Rect
            x={x - CAP.width / 2}
            y={y - CAP.height / 2}
            width={CAP.width}
            height={CAP.height}
            rx={3.5}
            fill={COLORS.accentDark}
          />
          <Line x1={x - 9} x2={x + 9} y1={y} y2={y} stroke={COLORS.paper} strokeWidth={1.4} />
        </>
      )}
    </>
  );
};

const FaderPicture = ({ part }: { part: FadersPart }) => (
  <Svg
    {...figure(part.alt)}
    width={CONTENT_WIDTH}
    height={HEIGHT}
    viewBox={`0 0 ${CONTENT_WIDTH} ${HEIGHT}`}
  >
    <Text x={0} y={TRACK.top + 3} style={styles.scaleText} fill={COLORS.muted}>
      {part.high}
    </Text>
    <Text x={0} y={TRACK.bottom + 3} style={styles.scaleText} fill={COLORS.muted}>
      {part.low}
    </Text>
    {part.faders.map((fader, index) => (
      <Fader key={index} fader={fader} x={SCALE_WIDTH + COLUMN * (index + 0.5)} />
    ))}
  </Svg>
);

/** The mixer panel at one moment: six faders, and under them a table that says the same. */
export const Faders = ({ part }: { part: FadersPart }) => (
  <View wrap={false}>
    <FaderPicture part={part} />
    <View {...tag("Table")}>
      <View {...tag("TR")} style={styles.row}>
        {part.faders.map(({ name }) => (
          <Text key={name} {...head()} style={styles.name}>
            {name}
          </Text>
        ))}
      </View>
      <View {...tag("TR")} style={styles.row}>
        {part.faders.map(({ name, positionLabel }) => (
          <Text key={name} {...tag("TD")} style={styles.position}>
            {positionLabel}
          </Text>
        ))}
      </View>
      <View {...tag("TR")} style={styles.row}>
        {part.faders.map(({ name, note }) => (
          <Text key={name} {...tag("TD")} style={styles.note}>
            {note}
          </Text>
        ))}
      </View>
    </View>
  </View>
);
