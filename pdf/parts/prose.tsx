import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { COLORS, SPACE, TEXT } from "#pdf/theme";
import { tag } from "#pdf/tag";

const styles = StyleSheet.create({
  paragraph: { fontSize: TEXT.body, lineHeight: 1.45, marginBottom: SPACE.small },
  muted: { color: COLORS.muted },
  item: { flexDirection: "row", marginBottom: SPACE.hair + 1 },
  bullet: { width: 11, fontSize: TEXT.body, lineHeight: 1.4, color: COLORS.accent },
  itemText: { flex: 1, fontSize: TEXT.body, lineHeight: 1.4 },
});

export const Paragraph = ({ children, muted }: { children: string; muted?: boolean }) => (
  <Text {...tag("P")} style={[styles.paragraph, muted ? styles.muted : {}]} orphans={2} widows={2}>
    {children}
  </Text>
);

export const Bullets = ({ items }: { items: string[] }) => (
  <View {...tag("L")} style={{ marginBottom: SPACE.tight }}>
    {items.map((item, index) => (
      <View key={index} {...tag("LI")} style={styles.item}>
        <Text {...tag("Lbl")} style={styles.bullet}>
          •
        </Text>
        <Text {...tag("LBody")} style={styles.itemText}>
          {item}
        </Text>
      </View>
    ))}
  </View>
);
