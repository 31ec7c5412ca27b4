import type { CaseOverview } from "#app/server/case/overview.server";
import { useText } from "#app/text/provider";
import { EntryList } from "#app/ui/content/entry-list";
import { LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

type OwnProps = { caseId: string; own: NonNullable<CaseOverview["own"]> };

const OWN_STEPS = ["prepare", "share", "plan", "dates"] as const;
const PATHS = { prepare: "room", share: "room/share", plan: "plan", dates: "deadlines" };

/** The employee's next thing: their own preparation until every part has an answer, then the plan. */
export function OwnNext({ caseId, own }: OwnProps) {
  const { page, own: words } = useText("caseWords");
  const next = own.begun < own.total ? "prepare" : "plan";
  const { title, text } = words.steps[next];
  return (
    <Section title={page.nextTitle} lead={text} sheet>
      <LinkButton href={`/cases/${caseId}/${PATHS[next]}`}>{title}</LinkButton>
    </Section>
  );
}

/** What the employee can do on their own case. */
export function OwnSteps({ caseId, own }: OwnProps) {
  const { own: words } = useText("caseWords");
  return (
    <Section title={words.title}>
      <EntryList
        label={words.title}
        compact
        entries={OWN_STEPS.map((step) => ({
          key: step,
          href: `/cases/${caseId}/${PATHS[step]}`,
          title: words.steps[step].title,
          facts: [
            step === "prepare" && own.begun > 0
              ? words.prepared(own.begun, own.total)
              : words.steps[step].text,
          ],
        }))}
      />
    </Section>
  );
}
