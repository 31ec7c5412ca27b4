import { Circle, Line, Path, Rect, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import { bothOf, inDanish } from "#pdf/bilingual/both";
import { Said } from "#pdf/bilingual/said";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import { FONT_FAMILY } from "#pdf/fonts";
import { figure, head, tag } from "#pdf/tagging/tag";
import type { FaderPrint, FadersPart } from "#pdf/snapshot/mixer-part";

const SCALE_WIDTH = 62;
const HEIGHT = 104;
const TRACK = { top: 10, bottom: 94, width: 5 };
const UNDER_END = 5;
const CAP = { width: 30, height: 12 };
const COLUMN = (CONTENT_WIDTH - SCALE_WIDTH) / 6;

const styles = StyleSheet.create({
  row: { flexDirection: "row", paddingLeft: SCALE_WIDTH },
  scaleEnglish: { position: "absolute", left: 0, fontSize: 7.5, color: COLORS.muted },
  scaleText: { fontFamily: FONT_FAMILY, fontSize: 7.5 },
  column: { width: COLUMN },
  name: {
    fontSize: TEXT.small,
    fontWeight: 600,
    textAlign: "center",
    lineHeight: 1.25,
  },
  position: { fontSize: TEXT.small, textAlign: "center", color: COLORS.accent },
  positionBox: { width: COLUMN, paddingTop: 1 },
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

/** What the ends of the scale mean, in English under the words in the picture. */
const Ends = ({ part }: { part: FadersPart }) => {
  const ends = [
    { english: bothOf(part.high).english, top: TRACK.top + UNDER_END },
    { english: bothOf(part.low).english, top: TRACK.bottom + UNDER_END },
  ];
  return ends.map(
    ({ english, top }) =>
      english && (
        <Text key={top} {...tag("P", { lang: "en" })} style={[styles.scaleEnglish, { top }]}>
          {english}
        </Text>
      ),
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
      {inDanish(part.high)}
    </Text>
    <Text x={0} y={TRACK.bottom + 3} style={styles.scaleText} fill={COLORS.muted}>
      {inDanish(part.low)}
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
    <Ends part={part} />
    <View {...tag("Table")}>
      <View {...tag("TR")} style={styles.row}>
        {part.faders.map(({ name }) => (
          <Said key={name} as={head()} box={styles.column} text={styles.name}>
            {name}
          </Said>
        ))}
      </View>
      <View {...tag("TR")} style={styles.row}>
        {part.faders.map(({ name, positionLabel }) => (
          <Said key={name} as={tag("TD")} box={styles.positionBox} text={styles.position} isBeside>
            {positionLabel}
          </Said>
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
