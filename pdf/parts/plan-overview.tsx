import { Link, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import { head, tag } from "#pdf/tag";
import { COLORS, SPACE, TEXT } from "#pdf/theme";
import type { OverviewPart } from "#pdf/snapshot/overview-part";
import { ComingWeeks } from "./coming-weeks";
import { FactsList } from "./facts-list";
import { Faders } from "./faders";
import { Title } from "./heading";
import { Bullets, Paragraph } from "./prose";

const styles = StyleSheet.create({
  stamp: { fontSize: TEXT.small, fontWeight: 600, color: COLORS.accent, marginBottom: SPACE.tight },
  note: { fontSize: TEXT.small, color: COLORS.warm, marginTop: SPACE.tight },
  columns: { flexDirection: "row", gap: 26 },
  column: { flex: 1 },
  goal: {
    marginTop: SPACE.medium,
    marginBottom: SPACE.tight,
    padding: 13,
    borderRadius: 6,
    backgroundColor: COLORS.tint,
    borderLeftWidth: 3,
    borderLeftColor: COLORS.accent,
  },
  goalLabel: { fontSize: TEXT.small, fontWeight: 600, color: COLORS.accent, marginBottom: 2 },
  goalKind: { fontSize: TEXT.lead + 1, fontWeight: 600, lineHeight: 1.3 },
  goalText: { fontSize: TEXT.body, lineHeight: 1.4, marginTop: 3 },
  goalBy: { fontSize: TEXT.body, fontWeight: 600, color: COLORS.accent, marginTop: 4 },
  heading: { fontSize: TEXT.lead + 1, fontWeight: 600, color: COLORS.accent, marginTop: 15, marginBottom: 4 },
  lead: { fontSize: TEXT.body, lineHeight: 1.4, marginBottom: 2 },
  dateRow: { flexDirection: "row", paddingVertical: 2.4 },
  date: { width: 76, fontSize: TEXT.table, fontWeight: 600, lineHeight: 1.35 },
  what: { flex: 1, fontSize: TEXT.table, lineHeight: 1.35 },
  links: { flexDirection: "row", flexWrap: "wrap", gap: 4, marginTop: 14 },
  link: { fontSize: TEXT.small, color: COLORS.accent, textDecoration: "none", marginRight: 9 },
  linksTitle: { fontSize: TEXT.small, color: COLORS.muted, marginRight: 4 },
});

const OverviewHeading = ({ children }: { children: string }) => (
  <Text {...tag("H2", { bookmark: children })} style={styles.heading}>
    {children}
  </Text>
);

const Goal = ({ goal }: { goal: OverviewPart["goal"] }) => (
  <View style={styles.goal} wrap={false}>
    <Text {...tag("H2", { bookmark: goal.label })} style={styles.goalLabel}>
      {goal.label}
    </Text>
    <Text {...tag("P")} style={styles.goalKind}>
      {goal.kind}
    </Text>
    {goal.text !== "" && (
      <Text {...tag("P")} style={styles.goalText}>
        {goal.text}
      </Text>
    )}
    {goal.by !== "" && (
      <Text {...tag("P")} style={styles.goalBy}>
        {goal.by}
      </Text>
    )}
  </View>
);

const Dates = ({ dates }: { dates: OverviewPart["dates"] }) => (
  <View style={styles.column}>
    <OverviewHeading>{dates.title}</OverviewHeading>
    {dates.lines.length === 0 ? (
      <Paragraph muted>{dates.empty}</Paragraph>
    ) : (
      <View {...tag("Table")}>
        {dates.lines.map((line, index) => (
          <View key={index} {...tag("TR")} style={styles.dateRow}>
            <Text {...head("Row")} style={styles.date}>
              {line.day}
            </Text>
            <Text {...tag("TD")} style={styles.what}>
              {line.what}
            </Text>
          </View>
        ))}
      </View>
    )}
  </View>
);

const Help = ({ help }: { help: OverviewPart["help"] }) => (
  <View style={styles.column}>
    <OverviewHeading>{help.title}</OverviewHeading>
    {help.lines.length > 0 ? <Bullets items={help.lines} /> : <Paragraph muted>{help.empty}</Paragraph>}
  </View>
);

export type PlanLink = { id: string; title: string };

const Contents = ({ title, links }: { title: string; links: PlanLink[] }) => (
  <View style={styles.links}>
    <Text {...tag("P")} style={styles.linksTitle}>
      {title}
    </Text>
    {links.map((link) => (
      <Link key={link.id} {...tag("Link")} src={`#${link.id}`} style={styles.link}>
        {link.title}
      </Link>
    ))}
  </View>
);

/** The first page: who, where to, where we are now, the next weeks and dates, and the help asked for. */
export const PlanOverview = ({ plan, links }: { plan: PlanSnapshot; links: PlanLink[] }) => {
  const { overview } = plan;
  const half = Math.ceil(overview.facts.length / 2);
  return (
    <>
      <Text {...tag("P")} style={styles.stamp}>
        {plan.frame.stamp}
      </Text>
      <Title>{plan.heading}</Title>
      {plan.draftNote && (
        <Text {...tag("P")} style={styles.note}>
          {plan.draftNote}
        </Text>
      )}
      <View style={[styles.columns, { marginTop: SPACE.medium }]}>
        <View style={styles.column}>
          <FactsList facts={overview.facts.slice(0, half)} labelWidth={84} />
        </View>
        <View style={styles.column}>
          <FactsList facts={overview.facts.slice(half)} labelWidth={98} />
        </View>
      </View>
      <Goal goal={overview.goal} />
      <OverviewHeading>{overview.now.title}</OverviewHeading>
      <Text {...tag("P")} style={styles.lead}>
        {overview.now.sentence}
      </Text>
      <Faders part={overview.now} />
      {plan.weeks.coming.weeks.length > 0 && (
        <View wrap={false}>
          <OverviewHeading>{plan.weeks.coming.title}</OverviewHeading>
          <ComingWeeks part={plan.weeks} />
        </View>
      )}
      <View style={styles.columns} wrap={false}>
        <Dates dates={overview.dates} />
        <Help help={overview.help} />
      </View>
      <Contents title={plan.contentsTitle} links={links} />
    </>
  );
};
