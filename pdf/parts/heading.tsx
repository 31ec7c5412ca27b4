import { StyleSheet } from "@react-pdf/renderer";
import { inDanish } from "#pdf/bilingual/both";
import { Said } from "#pdf/bilingual/said";
import { COLORS, SPACE, TEXT } from "#pdf/theme";
import { tag } from "#pdf/tagging/tag";

const styles = StyleSheet.create({
  title: { fontWeight: 600, fontSize: TEXT.h1, lineHeight: 1.15, color: COLORS.accentDark },
  section: { fontWeight: 600, fontSize: TEXT.h2, lineHeight: 1.2, color: COLORS.accent },
  aroundSection: { marginTop: 20, marginBottom: SPACE.small },
  letter: { fontWeight: 600, fontSize: TEXT.lead + 1, lineHeight: 1.3, color: COLORS.accent },
  aroundLetter: { marginTop: 13, marginBottom: SPACE.tight },
  part: { fontWeight: 600, fontSize: TEXT.h3, lineHeight: 1.3, color: COLORS.ink },
  aroundPart: { marginTop: 12, marginBottom: SPACE.tight },
});

// Enough room after a heading for the first lines of what it announces.
const ROOM_AFTER = { section: 90, part: 60 };

export const Title = ({ children }: { children: string }) => (
  <Said as={tag("H1", { bookmark: inDanish(children) })} text={styles.title}>
    {children}
  </Said>
);

/** A section heading: in the bookmarks, and a target for links when it has an id. */
export const SectionHeading = ({ children, id }: { children: string; id?: string }) => (
  <Said
    as={tag("H2", { bookmark: inDanish(children) })}
    id={id}
    text={styles.section}
    isBeside
    box={styles.aroundSection}
    minPresenceAhead={ROOM_AFTER.section}
  >
    {children}
  </Said>
);

/** The heading of a part of a letter, which has more of them and less under each. */
export const LetterHeading = ({ children }: { children: string }) => (
  <Said
    as={tag("H2", { bookmark: inDanish(children) })}
    text={styles.letter}
    box={styles.aroundLetter}
    minPresenceAhead={ROOM_AFTER.part}
  >
    {children}
  </Said>
);

export const PartHeading = ({ children }: { children: string }) => (
  <Said
    as={tag("H3")}
    text={styles.part}
    isBeside
    box={styles.aroundPart}
    minPresenceAhead={ROOM_AFTER.part}
  >
    {children}
  </Said>
);
