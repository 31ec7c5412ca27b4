import { Link, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import { head, tag } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, SPACE, TEXT } from "#pdf/theme";
import type { OverviewPart } from "#pdf/snapshot/overview-part";
import { ComingWeeks } from "./coming-weeks";
import { FactsList } from "./facts-list";
import { Faders } from "./faders";
import { Title } from "./heading";
import { Bullets, Paragraph } from "./prose";

const COLUMN_GAP = 26;
const COLUMN_WIDTH = (CONTENT_WIDTH - COLUMN_GAP) / 2;
const DATE_WIDTH = 76;

const styles = StyleSheet.create({
  stamp: { fontSize: TEXT.small, fontWeight: 600, color: COLORS.accent, marginBottom: SPACE.tight },
  note: { fontSize: TEXT.small, color: COLORS.warm, marginTop: SPACE.tight },
  columns: { flexDirection: "row", gap: COLUMN_GAP },
  column: { width: COLUMN_WIDTH },
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
  firstSubGoal: { fontSize: TEXT.table, lineHeight: 1.45, marginTop: 6 },
  subGoal: { fontSize: TEXT.table, lineHeight: 1.45 },
  heading: {
    fontSize: TEXT.lead + 1,
    fontWeight: 600,
    color: COLORS.accent,
    marginTop: 11,
    marginBottom: 4,
  },
  lead: { fontSize: TEXT.body, lineHeight: 1.4, marginBottom: 2 },
  dateRow: { flexDirection: "row", paddingVertical: 2.4 },
  date: { width: DATE_WIDTH, fontSize: TEXT.table, fontWeight: 600, lineHeight: 1.35 },
  what: { width: COLUMN_WIDTH - DATE_WIDTH, fontSize: TEXT.table, lineHeight: 1.35 },
  links: { flexDirection: "row", flexWrap: "wrap", gap: 4, marginTop: 9 },
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
    {goal.subGoals.map((subGoal, index) => (
      <Text key={index} {...tag("P")} style={index === 0 ? styles.firstSubGoal : styles.subGoal}>
        {subGoal}
      </Text>
    ))}
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
    {help.lines.length > 0 ? (
      <Bullets items={help.lines} width={COLUMN_WIDTH} />
    ) : (
      <Paragraph muted>{help.empty}</Paragraph>
    )}
  </View>
);

const Contents = ({ title, links }: PlanSnapshot["contents"]) => (
  <View style={styles.links}>
    <Text {...tag("P")} style={styles.linksTitle}>
      {title}
    </Text>
    {links.map((link) => (
      <Link key={link.id} {...tag("Link")} wrap={false} src={`#${link.id}`} style={styles.link}>
        {link.title}
      </Link>
    ))}
  </View>
);

/** The first page: who, where to, where we are now, the next weeks and dates, and the help asked for. */
export const PlanOverview = ({ plan }: { plan: PlanSnapshot }) => {
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
          <FactsList facts={overview.facts.slice(0, half)} labelWidth={84} width={COLUMN_WIDTH} />
        </View>
        <View style={styles.column}>
          <FactsList facts={overview.facts.slice(half)} labelWidth={98} width={COLUMN_WIDTH} />
        </View>
      </View>
      <Goal goal={overview.goal} />
      <OverviewHeading>{overview.now.title}</OverviewHeading>
      <Text {...tag("P")} style={styles.lead}>
        {overview.now.sentence}
      </Text>
      {overview.staircase && (
        <Text {...tag("P")} style={styles.lead}>
          {overview.staircase}
        </Text>
      )}
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
      <Contents {...plan.contents} />
    </>
  );
};
