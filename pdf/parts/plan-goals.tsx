import { View } from "@react-pdf/renderer";
import type { GoalPart, SubGoalPart } from "#pdf/snapshot/goal-part";
import { SPACE } from "#pdf/theme";
import { FactsList } from "./facts-list";
import { GridTable, isSmall } from "./grid-table";
import { PartHeading, SectionHeading } from "./heading";
import { Paragraph } from "./prose";

const MEASURE_WIDTHS = [30, 17, 20, 15, 18];

// Shorter than this, a sub-goal stays on one page with what is done to reach it.
const LONG_FACTS = 600;

const isShort = ({ facts, measures }: SubGoalPart) =>
  isSmall(measures) && facts.map(({ value }) => value).join("").length <= LONG_FACTS;

const SubGoal = ({ part }: { part: SubGoalPart }) => (
  <View wrap={!isShort(part)}>
    <PartHeading>{part.title}</PartHeading>
    <FactsList facts={part.facts} />
    {part.measures ? (
      <GridTable grid={part.measures} widths={MEASURE_WIDTHS} />
    ) : (
      <View style={{ marginTop: SPACE.tight }}>
        <Paragraph muted>{part.noMeasures}</Paragraph>
      </View>
    )}
  </View>
);

/** Goal, sub-goals, and what is done to reach each. */
export const PlanGoals = ({ part, id }: { part: GoalPart; id: string }) => (
  <View>
    <SectionHeading id={id}>{part.title}</SectionHeading>
    <FactsList facts={part.facts} />
    {part.subGoals.length === 0 && (
      <View style={{ marginTop: SPACE.tight }}>
        <Paragraph muted>{part.noSubGoals}</Paragraph>
      </View>
    )}
    {part.subGoals.map((subGoal, index) => (
      <SubGoal key={index} part={subGoal} />
    ))}
    {part.otherMeasures && (
      <View>
        <PartHeading>{part.otherMeasures.title}</PartHeading>
        <GridTable grid={part.otherMeasures.grid} widths={MEASURE_WIDTHS} />
      </View>
    )}
  </View>
);
