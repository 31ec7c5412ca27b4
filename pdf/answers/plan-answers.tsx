import { View } from "@react-pdf/renderer";
import { FactsList } from "#pdf/parts/facts-list";
import { PartHeading, SectionHeading } from "#pdf/parts/heading";
import { Paragraph } from "#pdf/parts/prose";
import type { AnswersSnapshot } from "./answers-snapshot";

// Shorter than this, an answer stays on one page with its heading.
const LONG_REMARK = 1200;

/** What the parties say to a version, and whether the employee lets it go to the kommune. */
export const PlanAnswers = ({ answers }: { answers: AnswersSnapshot }) => (
  <View>
    <SectionHeading>{answers.title}</SectionHeading>
    <Paragraph>{answers.asOf}</Paragraph>
    <Paragraph muted>{answers.intro}</Paragraph>
    {answers.parties.map(({ title, facts, none }) => (
      <View key={title} wrap={facts.map(({ value }) => value).join("").length > LONG_REMARK}>
        <PartHeading>{title}</PartHeading>
        {facts.length > 0 ? <FactsList facts={facts} /> : <Paragraph muted>{none}</Paragraph>}
      </View>
    ))}
    <PartHeading>{answers.handover.title}</PartHeading>
    <Paragraph>{answers.handover.text}</Paragraph>
  </View>
);
