import { Link, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import { bothOf, inDanish } from "#pdf/bilingual/both";
import { InEnglish, Said, besideStyle } from "#pdf/bilingual/said";
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
/** Beside a label on the first page. */
const ROOM_FOR_ENGLISH = 28;

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
  goalLabel: { fontSize: TEXT.small, fontWeight: 600, color: COLORS.accent },
  afterLabel: { marginBottom: 2 },
  goalKind: { fontSize: TEXT.lead + 1, fontWeight: 600, lineHeight: 1.3 },
  goalText: { fontSize: TEXT.body, lineHeight: 1.4, marginTop: 3 },
  goalBy: { fontSize: TEXT.body, fontWeight: 600, color: COLORS.accent },
  beforeBy: { marginTop: 4 },
  beforeSubGoals: { marginTop: 6 },
  subGoal: { fontSize: TEXT.table, lineHeight: 1.45 },
  heading: { fontSize: TEXT.lead + 1, fontWeight: 600, color: COLORS.accent },
  aroundHeading: { marginTop: 11, marginBottom: 4 },
  lead: { fontSize: TEXT.body, lineHeight: 1.4 },
  afterLead: { marginBottom: 2 },
  dateRow: { flexDirection: "row", paddingVertical: 2.4 },
  date: { width: DATE_WIDTH, fontSize: TEXT.table, fontWeight: 600, lineHeight: 1.35 },
  whatBox: { width: COLUMN_WIDTH - DATE_WIDTH },
  what: { fontSize: TEXT.table, lineHeight: 1.35 },
  links: { flexDirection: "row", flexWrap: "wrap", gap: 4, marginTop: 9 },
  link: { fontSize: TEXT.small, color: COLORS.accent, textDecoration: "none" },
  linksTitle: { fontSize: TEXT.small, color: COLORS.muted },
  linkBox: { marginRight: 9 },
});

const OverviewHeading = ({ children }: { children: string }) => (
  <Said
    as={tag("H2", { bookmark: inDanish(children) })}
    text={styles.heading}
    isBeside
    box={styles.aroundHeading}
  >
    {children}
  </Said>
);

const Goal = ({ goal }: { goal: OverviewPart["goal"] }) => (
  <View style={styles.goal} wrap={false}>
    <Said
      as={tag("H2", { bookmark: inDanish(goal.label) })}
      text={styles.goalLabel}
      isBeside
      box={styles.afterLabel}
    >
      {goal.label}
    </Said>
    <Said as={tag("P")} text={styles.goalKind} isBeside>
      {goal.kind}
    </Said>
    {goal.text !== "" && (
      <Text {...tag("P")} style={styles.goalText}>
        {goal.text}
      </Text>
    )}
    {goal.by !== "" && (
      <Said as={tag("P")} text={styles.goalBy} isBeside box={styles.beforeBy}>
        {goal.by}
      </Said>
    )}
    {goal.subGoals.map((subGoal, index) => (
      <Said
        key={index}
        as={tag("P")}
        text={styles.subGoal}
        isBeside
        box={index === 0 ? styles.beforeSubGoals : {}}
      >
        {subGoal}
      </Said>
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
            <Said as={tag("TD")} box={styles.whatBox} text={styles.what} isBeside>
              {line.what}
            </Said>
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

const ContentsLink = ({ id, title }: { id: string; title: string }) => {
  const { danish, english } = bothOf(title);
  return (
    <View style={[styles.linkBox, besideStyle(styles.link)]}>
      <Link {...tag("Link")} wrap={false} src={`#${id}`} style={styles.link}>
        {danish}
      </Link>
      {english && (
        <View {...tag("P")}>
          <InEnglish text={styles.link}>{english}</InEnglish>
        </View>
      )}
    </View>
  );
};

const Contents = ({ title, links }: PlanSnapshot["contents"]) => (
  <View style={styles.links}>
    <Said as={tag("P")} text={styles.linksTitle} box={styles.linkBox} isBeside>
      {title}
    </Said>
    {links.map((link) => (
      <ContentsLink key={link.id} {...link} />
    ))}
  </View>
);

/** The first page: who, where to, where we are now, the next weeks and dates, and the help asked for. */
export const PlanOverview = ({ plan }: { plan: PlanSnapshot }) => {
  const { overview } = plan;
  const wider = bothOf(plan.heading).english === null ? 0 : ROOM_FOR_ENGLISH;
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
          <FactsList
            facts={overview.facts.slice(0, half)}
            labelWidth={84 + wider}
            width={COLUMN_WIDTH}
          />
        </View>
        <View style={styles.column}>
          <FactsList
            facts={overview.facts.slice(half)}
            labelWidth={98 + wider}
            width={COLUMN_WIDTH}
          />
        </View>
      </View>
      <Goal goal={overview.goal} />
      <OverviewHeading>{overview.now.title}</OverviewHeading>
      <Said as={tag("P")} text={styles.lead} isBeside box={styles.afterLead}>
        {overview.now.sentence}
      </Said>
      {overview.staircase && (
        <Said as={tag("P")} text={styles.lead} isBeside box={styles.afterLead}>
          {overview.staircase}
        </Said>
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
