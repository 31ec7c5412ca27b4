import { Document, Page, View } from "@react-pdf/renderer";
import { PlanAnswers } from "./answers/plan-answers";
import type { AnswersSnapshot } from "./answers/answers-snapshot";
import { TitledGrid } from "./parts/grid-table";
import { PartHeading, SectionHeading } from "./parts/heading";
import { PlanAdjustments, PlanEnd, PlanExpectations, PlanTalk } from "./parts/plan-agreements";
import { PlanGoals } from "./parts/plan-goals";
import { PlanOverview } from "./parts/plan-overview";
import { Bullets, Paragraph } from "./parts/prose";
import { SettingsChart } from "./parts/settings-chart";
import { SettingsTable } from "./parts/settings-table";
import { WeekTable } from "./parts/week-table";
import type { PlanSnapshot } from "./plan-snapshot";
import type { ChangedPart } from "./snapshot/changed-part";
import { PAGE_STYLE } from "./theme";

// Without a box around it: tables that follow each other would together be too tall for one, see `MOST_ROWS`.
const Mixer = ({ plan, id }: { plan: PlanSnapshot; id: string }) => (
  <>
    <View wrap={false}>
      <SectionHeading id={id}>{plan.mixer.title}</SectionHeading>
      <Paragraph>{plan.mixer.settings.length > 0 ? plan.mixer.intro : plan.mixer.empty}</Paragraph>
      {plan.mixer.adjusted?.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {plan.mixer.chart && (
        <View>
          <PartHeading>{plan.mixer.chart.title}</PartHeading>
          <SettingsChart chart={plan.mixer.chart} />
        </View>
      )}
    </View>
    {plan.mixer.settings.length > 0 && <SettingsTable part={plan.mixer} />}
  </>
);

const Weeks = ({ plan, id }: { plan: PlanSnapshot; id: string }) => (
  <View>
    <SectionHeading id={id}>{plan.weeks.title}</SectionHeading>
    <Paragraph>{plan.weeks.weeks.length > 0 ? plan.weeks.intro : plan.weeks.empty}</Paragraph>
    {plan.weeks.weeks.length > 0 && <WeekTable part={plan.weeks} />}
    {plan.weeks.bounded && <Paragraph muted>{plan.weeks.bounded}</Paragraph>}
  </View>
);

const Changed = ({ part }: { part: ChangedPart }) => (
  <View wrap={false}>
    <SectionHeading>{part.title}</SectionHeading>
    <Paragraph>{part.text}</Paragraph>
    <Bullets items={part.parts} />
  </View>
);

const Parts = ({ plan, hash }: { plan: PlanSnapshot; hash: string }) => (
  <>
    {plan.changed && <Changed part={plan.changed} />}
    <PlanGoals part={plan.goals} id="goals" />
    {plan.tasks.grid && <TitledGrid part={plan.tasks} widths={[38, 22, 40]} />}
    <Mixer plan={plan} id="mixer" />
    <Weeks plan={plan} id="weeks" />
    <PlanAdjustments part={plan.adjustments} id="adjustments" />
    <PlanTalk part={plan.talk} id="talk" />
    <PlanExpectations part={plan.expectations} />
    <PlanEnd plan={plan} hash={hash} id="followUp" />
  </>
);

type RetentionPlanProps = {
  plan: PlanSnapshot;
  hash: string;
  answers?: AnswersSnapshot | undefined;
  isBilingual: boolean;
};

/**
 * The retention plan on paper: one page of overview, then the plan itself, then what the parties say to it. Draws
 * snapshots, works nothing out. In two languages the overview is longer than a page, and the plan follows on it.
 */
export const RetentionPlanPdf = ({ plan, hash, answers, isBilingual }: RetentionPlanProps) => {
  const groups = isBilingual
    ? [
        <>
          <PlanOverview plan={plan} />
          <Parts plan={plan} hash={hash} />
        </>,
      ]
    : [<PlanOverview plan={plan} />, <Parts plan={plan} hash={hash} />];
  if (answers) groups.push(<PlanAnswers answers={answers} />);
  return (
    <Document>
      {groups.map((group, index) => (
        <Page key={index} size="A4" style={PAGE_STYLE} experimentalPagination>
          {group}
        </Page>
      ))}
    </Document>
  );
};
