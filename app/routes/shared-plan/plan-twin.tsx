import { Section } from "#app/ui/frame/page";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import { GoalsTwin, OverviewTwin } from "./overview-twin";
import { Facts, GridTable, Lines, Prose, TitledGrid } from "./twin-parts";
import { MixerTwin, WeeksTwin } from "./weeks-twin";

type PlanTwinProps = { plan: PlanSnapshot; hash: string };

/** The plan's paper as a page, from the same frozen snapshot and in its words. Works nothing out. */
export function PlanTwin({ plan, hash }: PlanTwinProps) {
  return (
    <>
      <Contents {...plan.contents} />
      <OverviewTwin plan={plan} />
      {plan.changed ? (
        <Section title={plan.changed.title}>
          <Prose>{plan.changed.text}</Prose>
          <Lines lines={plan.changed.parts} empty="" />
        </Section>
      ) : null}
      <GoalsTwin goals={plan.goals} />
      {plan.tasks.grid ? (
        <Section title={plan.tasks.title}>
          <GridTable caption={plan.tasks.title} grid={plan.tasks.grid} />
        </Section>
      ) : null}
      <MixerTwin part={plan.mixer} />
      <WeeksTwin part={plan.weeks} />
      <Adjustments part={plan.adjustments} />
      <Talk part={plan.talk} />
      <Expectations part={plan.expectations} />
      <FollowUp plan={plan} />
      <Section title={plan.about.title}>
        {plan.about.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="twin-hash">{`${plan.frame.fingerprintLabel}: ${hash}`}</p>
      </Section>
    </>
  );
}

function Contents({ title, links }: PlanSnapshot["contents"]) {
  return (
    <nav aria-label={title} className="twin-contents">
      <ul className="plain-list">
        {links.map(({ id, title: name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Adjustments({ part }: { part: PlanSnapshot["adjustments"] }) {
  return (
    <Section title={part.title} id="adjustments">
      <TitledGrid part={part.adjustments} />
      {part.texts.map(({ label, value, empty }) => (
        <div key={label}>
          <h3>{label}</h3>
          <Prose>{value || empty}</Prose>
        </div>
      ))}
    </Section>
  );
}

function Talk({ part }: { part: PlanSnapshot["talk"] }) {
  return (
    <Section title={part.title} id="talk">
      <Facts facts={part.facts} />
      <TitledGrid part={part.agreements} />
    </Section>
  );
}

/** Both sides' expectations, side by side. Left out when nobody has answered. */
function Expectations({ part }: { part: PlanSnapshot["expectations"] }) {
  if (!part.grid) return null;
  return (
    <Section title={part.title}>
      <Prose>{part.intro}</Prose>
      <GridTable caption={part.title} grid={part.grid} />
    </Section>
  );
}

function FollowUp({ plan: { followUps, help } }: { plan: PlanSnapshot }) {
  const { title, grid, empty } = followUps;
  return (
    <Section title={title} id="followUp">
      {grid ? <GridTable caption={title} grid={grid} /> : <p>{empty}</p>}
      <h3>{help.title}</h3>
      <Lines {...help} />
    </Section>
  );
}
