import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { Said } from "#pdf/bilingual/said";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import { linesOf, pieces } from "#pdf/pieces";
import { tag } from "#pdf/tagging/tag";
import { Cell } from "./cell";

const BULLET_WIDTH = 11;

const styles = StyleSheet.create({
  paragraph: { fontSize: TEXT.body, lineHeight: 1.45 },
  around: { marginBottom: SPACE.small },
  muted: { color: COLORS.muted },
  item: { flexDirection: "row", marginBottom: SPACE.hair + 1 },
  bullet: { width: BULLET_WIDTH, fontSize: TEXT.body, lineHeight: 1.4, color: COLORS.accent },
  itemText: { fontSize: TEXT.body, lineHeight: 1.4 },
});

/** Running text: one paragraph per line of it. */
export const Paragraph = ({ children, muted }: { children: string; muted?: boolean }) => (
  <>
    {linesOf(children).map((line, index) => (
      <Said
        key={index}
        as={tag("P")}
        text={{ ...styles.paragraph, ...(muted ? styles.muted : {}) }}
        box={styles.around}
        orphans={2}
        widows={2}
      >
        {line}
      </Said>
    ))}
  </>
);

const itemPieces = (items: string[], width: number) =>
  items.flatMap((text) =>
    pieces(text, width, TEXT.body).map((item, index) => ({ item, mark: index === 0 ? "•" : "" })),
  );

export const Bullets = ({ items, width = CONTENT_WIDTH }: { items: string[]; width?: number }) => (
  <View {...tag("L")} style={{ marginBottom: SPACE.tight }}>
    {itemPieces(items, width - BULLET_WIDTH).map(({ item, mark }, index) => (
      <View key={index} {...tag("LI")} style={styles.item} wrap={false}>
        <Text {...tag("Lbl")} style={styles.bullet}>
          {mark}
        </Text>
        <Cell as={tag("LBody")} box={{ width: width - BULLET_WIDTH }} text={styles.itemText}>
          {item}
        </Cell>
      </View>
    ))}
  </View>
);
