import { StyleSheet, View } from "@react-pdf/renderer";
import { bothOf, together } from "#pdf/bilingual/both";
import { Said } from "#pdf/bilingual/said";
import type { AdjustmentPart, ExpectationPart, TalkPart } from "#pdf/snapshot/agreement-parts";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import type { GridPart } from "#pdf/snapshot/paper-shapes";
import { tag } from "#pdf/tagging/tag";
import { COLORS, TEXT } from "#pdf/theme";
import { FactsList } from "./facts-list";
import { GridTable, TitledGrid, isSmall } from "./grid-table";
import { PartHeading, SectionHeading } from "./heading";
import { PaperCheck } from "./paper-check";
import { Bullets, Paragraph } from "./prose";

// Shorter than this, a part stays on one page with its heading.
const LONG_HELP = 900;
const LONG_FACTS = 900;

const styles = StyleSheet.create({
  about: { fontSize: TEXT.small, lineHeight: 1.5, color: COLORS.muted },
});

export const PlanAdjustments = ({ part, id }: { part: AdjustmentPart; id: string }) => (
  <View>
    <SectionHeading id={id}>{part.title}</SectionHeading>
    <TitledGrid part={part.adjustments} widths={[44, 24, 16, 16]} />
    {part.texts.map(({ label, value, empty }) => (
      <View key={label}>
        <PartHeading>{label}</PartHeading>
        <Paragraph muted={value === ""}>{value || empty}</Paragraph>
      </View>
    ))}
  </View>
);

export const PlanTalk = ({ part, id }: { part: TalkPart; id: string }) => (
  <View>
    <View wrap={part.facts.map(({ value }) => value).join("").length > LONG_FACTS}>
      <SectionHeading id={id}>{part.title}</SectionHeading>
      {part.facts.length > 0 && <FactsList facts={part.facts} />}
    </View>
    <TitledGrid
      part={part.agreements}
      widths={part.agreements.grid?.head.length === 4 ? [46, 22, 16, 16] : [56, 26, 18]}
    />
  </View>
);

/** Both sides' expectations, side by side. Left out when nobody has answered. */
export const PlanExpectations = ({ part }: { part: ExpectationPart }) =>
  part.grid && (
    <View wrap={false}>
      <PartHeading>{part.title}</PartHeading>
      <Paragraph>{part.intro}</Paragraph>
      <GridTable grid={part.grid} widths={[40, 30, 30]} />
    </View>
  );

const AboutLines = ({ plan, hash }: { plan: PlanSnapshot; hash: string }) => {
  const { danish, english } = bothOf(plan.frame.fingerprintLabel);
  return [...plan.about.lines, together(`${danish}: ${hash}`, english)].map((line) => (
    <Said key={line} as={tag("P")} text={styles.about}>
      {line}
    </Said>
  ));
};

/** What the paper is and what its content hash means; the only place the whole hash stands. */
const AboutPlan = ({ plan, hash }: { plan: PlanSnapshot; hash: string }) => (
  <View wrap={false}>
    <PartHeading>{plan.about.title}</PartHeading>
    {plan.check ? (
      <PaperCheck check={plan.check} hash={hash}>
        <AboutLines plan={plan} hash={hash} />
      </PaperCheck>
    ) : (
      <AboutLines plan={plan} hash={hash} />
    )}
  </View>
);

const FollowUp = ({ part, id }: { part: GridPart; id: string }) => (
  <View wrap={!isSmall(part.grid)}>
    <SectionHeading id={id}>{part.title}</SectionHeading>
    {part.grid ? (
      <GridTable grid={part.grid} widths={[22, 14, 28, 36]} />
    ) : (
      <Paragraph muted>{part.empty}</Paragraph>
    )}
  </View>
);

const Help = ({ part }: { part: PlanSnapshot["help"] }) => (
  <View wrap={part.lines.join("").length > LONG_HELP}>
    <PartHeading>{part.title}</PartHeading>
    {part.lines.length > 0 ? (
      <Bullets items={part.lines} />
    ) : (
      <Paragraph muted>{part.empty}</Paragraph>
    )}
  </View>
);

/** How the plan ends: follow-up, the help asked for, and about the plan, which never has a page to itself. */
export const PlanEnd = ({ plan, hash, id }: { plan: PlanSnapshot; hash: string; id: string }) => {
  const isShort = isSmall(plan.followUps.grid) && plan.help.lines.join("").length <= LONG_HELP;
  return (
    <View wrap={!isShort}>
      <FollowUp part={plan.followUps} id={id} />
      <Help part={plan.help} />
      <AboutPlan plan={plan} hash={hash} />
    </View>
  );
};
