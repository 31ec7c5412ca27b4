import { View } from "@react-pdf/renderer";
import type { GoalPart, SubGoalPart } from "#pdf/snapshot/goal-part";
import { SPACE } from "#pdf/theme";
import { FactsList } from "./facts-list";
import { GridTable } from "./grid-table";
import { PartHeading, SectionHeading } from "./heading";
import { Paragraph } from "./prose";

const MEASURE_WIDTHS = [30, 17, 20, 15, 18];

const SubGoal = ({ part }: { part: SubGoalPart }) => (
  <View>
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
    {part.subGoals.length === 0 && <Paragraph muted>{part.noSubGoals}</Paragraph>}
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
