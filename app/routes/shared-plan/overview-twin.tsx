import { useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import type { FadersPart } from "#pdf/snapshot/mixer-part";
import { Facts, GridTable, Lines, Prose } from "./twin-parts";
import { WeeksTable } from "./weeks-twin";

/** The first page: who, where to, where we are now, the next weeks and dates, and the help asked for. */
export function OverviewTwin({ plan }: { plan: PlanSnapshot }) {
  const { factsTitle, facts, goal, now, dates, help, staircase } = plan.overview;
  const { coming } = plan.weeks;
  return (
    <>
      <p>
        <strong>{plan.frame.stamp}</strong>
      </p>
      {plan.draftNote ? <p>{plan.draftNote}</p> : null}
      <Section title={factsTitle}>
        <Facts facts={facts} />
      </Section>
      <Section title={goal.label} sheet>
        <p>
          <strong>{goal.kind}</strong>
        </p>
        <Prose>{goal.text}</Prose>
        <Prose>{goal.by}</Prose>
        {goal.subGoals.length > 0 ? <Lines lines={goal.subGoals} empty="" /> : null}
      </Section>
      <Section title={now.title}>
        <Prose>{now.sentence}</Prose>
        {staircase ? <Prose>{staircase}</Prose> : null}
        <Faders part={now} />
      </Section>
      {coming.weeks.length > 0 ? (
        <Section title={coming.title}>
          <WeeksTable caption={coming.title} head={plan.weeks.head} weeks={coming.weeks} />
        </Section>
      ) : null}
      <Section title={dates.title}>
        {dates.lines.length > 0 ? (
          <Facts facts={dates.lines.map(({ day, what }) => ({ label: day, value: what }))} />
        ) : (
          <p>{dates.empty}</p>
        )}
      </Section>
      <Section title={help.title}>
        <Lines {...help} />
      </Section>
    </>
  );
}

/** The six faders in words: each with where it stands and what that means here. */
function Faders({ part }: { part: FadersPart }) {
  const { faders: scale } = useText("sharedPlan").page;
  return (
    <>
      <ul>
        {part.faders.map(({ name, positionLabel, note }, index) => (
          <li key={index}>
            <strong>{name}:</strong> {[positionLabel, note].filter(Boolean).join(". ")}
          </li>
        ))}
      </ul>
      <p className="form-hint">{scale(part.low, part.high)}</p>
    </>
  );
}

type Goals = PlanSnapshot["goals"];

/** Goal, sub-goals, and what is done to reach each. */
export function GoalsTwin({ goals }: { goals: Goals }) {
  const { title, facts, subGoals, noSubGoals, otherMeasures } = goals;
  return (
    <Section title={title} id="goals">
      <Facts facts={facts} />
      {subGoals.length === 0 ? <p>{noSubGoals}</p> : null}
      {subGoals.map((subGoal, index) => (
        <div key={index}>
          <h3>{subGoal.title}</h3>
          <Facts facts={subGoal.facts} />
          {subGoal.measures ? (
            <GridTable caption={subGoal.title} grid={subGoal.measures} />
          ) : (
            <p>{subGoal.noMeasures}</p>
          )}
        </div>
      ))}
      {otherMeasures ? (
        <>
          <h3>{otherMeasures.title}</h3>
          <GridTable caption={otherMeasures.title} grid={otherMeasures.grid} />
        </>
      ) : null}
    </Section>
  );
}
