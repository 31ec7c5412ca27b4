import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { bothOf } from "#pdf/bilingual/both";
import { InEnglish, Said, besideStyle } from "#pdf/bilingual/said";
import { pieces } from "#pdf/pieces";
import { head, tag } from "#pdf/tagging/tag";
import type { TagProps } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import type { MixerPart, SettingPrint } from "#pdf/snapshot/mixer-part";

const pointsOf = (percent: number) => (CONTENT_WIDTH * percent) / 100;

const LINES_WIDTH = pointsOf(62) - SPACE.small;
const LINE_LETTERS = Math.floor(LINES_WIDTH / (TEXT.table / 2));
const ROW_LINES = 30;
// Places in the layout are 32-bit numbers: past some 32,000 points it no longer sees that rows follow each other, and
// sets a table on one page. The tallest rows are 380 points.
const MOST_ROWS = 60;

const styles = StyleSheet.create({
  table: { marginTop: SPACE.small },
  headRow: { flexDirection: "row", borderBottomWidth: 1, borderBottomColor: COLORS.accent },
  row: { flexDirection: "row", borderTopWidth: 0.5, borderTopColor: COLORS.line },
  plain: { flexDirection: "row" },
  end: { borderTopWidth: 0.5, borderTopColor: COLORS.line },
  head: {
    fontSize: TEXT.small,
    fontWeight: 600,
    color: COLORS.accent,
  },
  headBox: { paddingVertical: 3, paddingRight: 6 },
  from: { width: pointsOf(18) },
  hours: { width: pointsOf(20) },
  lines: { width: pointsOf(62) },
  cell: { paddingVertical: 5, paddingRight: SPACE.small },
  line: { fontSize: TEXT.table, lineHeight: 1.45 },
  strong: { fontWeight: 600 },
  quiet: { color: COLORS.muted },
});

const Line = ({ label, text }: SettingPrint["lines"][number]) => {
  const [name, said] = [bothOf(label), bothOf(text)];
  const english = [name.english, said.english].filter(Boolean).join("  ");
  const line = (as: TagProps) => (
    <Text {...as} style={styles.line}>
      {label !== "" && <Text style={styles.strong}>{name.danish}</Text>}
      {label === "" ? said.danish : `  ${said.danish}`}
    </Text>
  );
  if (english === "") return line(tag("P"));
  return (
    <View {...tag("P")} style={besideStyle(styles.line)}>
      {line(tag("Span"))}
      <InEnglish text={styles.line} isBeside>
        {english}
      </InEnglish>
    </View>
  );
};

const TwoLines = ({ first, second }: { first: string; second: string }) => (
  <>
    <Said as={tag("P")} text={{ ...styles.line, ...styles.strong }}>
      {first}
    </Said>
    {second !== "" && (
      <Said as={tag("P")} text={{ ...styles.line, ...styles.quiet }}>
        {second}
      </Said>
    )}
  </>
);

const SettingRow = ({ setting, isFirst }: { setting: SettingPrint; isFirst: boolean }) => (
  <View {...tag("TR")} style={isFirst ? styles.plain : styles.row} wrap={false}>
    <View {...(setting.from ? head("Row") : tag("TD"))} style={[styles.cell, styles.from]}>
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

/** A setting with very long sentences goes on in rows without a date, each shorter than a page. */
function settingInPieces(setting: SettingPrint): SettingPrint[] {
  const rows: SettingPrint["lines"][] = [[]];
  let room = ROW_LINES;
  const lines = setting.lines.flatMap(({ label, text }) =>
    pieces(text, LINES_WIDTH, TEXT.table).map((piece, index) => ({
      label: index === 0 ? label : "",
      text: piece.replaceAll("\n", " "),
    })),
  );
  for (const line of lines) {
    const needed = Math.ceil((line.label.length + line.text.length) / LINE_LETTERS);
    if (needed > room && rows.at(-1)?.length) {
      rows.push([]);
      room = ROW_LINES;
    }
    rows.at(-1)?.push(line);
    room -= needed;
  }
  const rest = { from: "", state: "", hours: "", days: "" };
  return rows.map((group, index) => ({ ...(index === 0 ? setting : rest), lines: group }));
}

type TableProps = { heads: MixerPart["head"]; rows: SettingPrint[] };

const SettingRows = ({ heads, rows }: TableProps) => (
  <View {...tag("Table")} style={styles.table}>
    <View {...tag("TR")} style={styles.headRow} wrap={false} fixed>
      {[styles.from, styles.hours, styles.lines].map((width, column) => (
        <Said key={column} as={head()} box={{ ...styles.headBox, ...width }} text={styles.head}>
          {heads[column] ?? ""}
        </Said>
      ))}
    </View>
    {rows.map((setting, index) => (
      <SettingRow key={index} setting={setting} isFirst={index === 0 || setting.from === ""} />
    ))}
    <View style={styles.end} />
  </View>
);

/** Every setting of the mixer panel, and what it changed since the one before; very many rows go on in another table. */
export const SettingsTable = ({ part }: { part: MixerPart }) => {
  const rows = part.settings.flatMap(settingInPieces);
  const starts = rows.map((_, index) => index).filter((index) => index % MOST_ROWS === 0);
  return (
    <>
      {starts.map((start) => (
        <SettingRows key={start} heads={part.head} rows={rows.slice(start, start + MOST_ROWS)} />
      ))}
    </>
  );
};
