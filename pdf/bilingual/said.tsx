import { Text, View } from "@react-pdf/renderer";
import type { Style } from "@react-pdf/types";
import { tag } from "#pdf/tagging/tag";
import type { TagProps } from "#pdf/tagging/tag";
import { COLORS, TEXT } from "#pdf/theme";
import { bothOf } from "./both";

const SMALLEST = 7.5;
const GAP = 6;
/** How far under the line of writing letters go, in parts of their size. */
const DESCENT = 0.3;

const sizeOf = (style: Style): number => Number(style.fontSize ?? TEXT.body);

/** Smaller than the Danish, most of all in a heading, and never too small to read. */
const englishSize = (size: number): number =>
  size > TEXT.lead + 1 ? size * 0.6 : Math.max(SMALLEST, size * 0.86);

const englishStyle = (style: Style): Style => ({
  ...style,
  fontSize: englishSize(sizeOf(style)),
  fontWeight: 400,
  color: COLORS.muted,
});

/** Both on one line of writing where there is room, otherwise the second under the first. */
export const besideStyle = ({ textAlign }: Style): Style => ({
  flexDirection: "row",
  flexWrap: "wrap",
  alignItems: "flex-end",
  columnGap: GAP,
  justifyContent: textAlign === "center" ? "center" : "flex-start",
});

const onOneLine = (style: Style): Style => ({
  maxWidth: "100%",
  paddingBottom: (sizeOf(style) - englishSize(sizeOf(style))) * DESCENT,
});

type EnglishProps = { text: Style; isBeside?: boolean; children: string };

/** An English passage, to stand with a Danish one set in `text`. */
export const InEnglish = ({ text, isBeside, children }: EnglishProps) => (
  <Text
    {...tag("Span", { lang: "en" })}
    style={[englishStyle(text), isBeside ? onOneLine(text) : {}]}
  >
    {children}
  </Text>
);

type SaidProps = {
  as: TagProps;
  /** Of the letters. */
  text: Style;
  /** Of the place they stand in. */
  box?: Style;
  /** The English stands on the same line where there is room for it, otherwise always under the Danish. */
  isBeside?: boolean;
  id?: string | undefined;
  minPresenceAhead?: number;
  orphans?: number;
  widows?: number;
  children: string;
};

/** A text in Danish, and its English with it, quieter and named as English, where the paper has both. */
export const Said = (props: SaidProps) => {
  const { as, text, box = {}, isBeside, orphans, widows, children, ...place } = props;
  const { danish, english } = bothOf(children);
  if (english === null) {
    return (
      <Text {...as} {...place} orphans={orphans} widows={widows} style={[box, text]}>
        {danish}
      </Text>
    );
  }
  return (
    <View {...as} {...place} style={[box, isBeside ? besideStyle(text) : {}]}>
      <Text {...tag("Span")} style={[text, isBeside ? { maxWidth: "100%" } : {}]}>
        {danish}
      </Text>
      <InEnglish text={text} isBeside={isBeside}>
        {english}
      </InEnglish>
    </View>
  );
};
