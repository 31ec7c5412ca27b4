import { StyleSheet, Text } from "@react-pdf/renderer";
import { COLORS, SPACE, TEXT } from "#pdf/theme";
import { tag } from "#pdf/tagging/tag";

const styles = StyleSheet.create({
  title: { fontWeight: 600, fontSize: TEXT.h1, lineHeight: 1.15, color: COLORS.accentDark },
  section: {
    fontWeight: 600,
    fontSize: TEXT.h2,
    lineHeight: 1.2,
    color: COLORS.accent,
    marginTop: 20,
    marginBottom: SPACE.small,
  },
  part: {
    fontWeight: 600,
    fontSize: TEXT.h3,
    lineHeight: 1.3,
    color: COLORS.ink,
    marginTop: 12,
    marginBottom: SPACE.tight,
  },
});

// Enough room after a heading for the first lines of what it announces.
const ROOM_AFTER = { section: 90, part: 60 };

export const Title = ({ children }: { children: string }) => (
  <Text {...tag("H1", { bookmark: children })} style={styles.title}>
    {children}
  </Text>
);

/** A section heading: in the bookmarks, and a target for links when it has an id. */
export const SectionHeading = ({ children, id }: { children: string; id?: string }) => (
  <Text
    {...tag("H2", { bookmark: children })}
    id={id}
    style={styles.section}
    minPresenceAhead={ROOM_AFTER.section}
  >
    {children}
  </Text>
);

export const PartHeading = ({ children }: { children: string }) => (
  <Text {...tag("H3")} style={styles.part} minPresenceAhead={ROOM_AFTER.part}>
    {children}
  </Text>
);
