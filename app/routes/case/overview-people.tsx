import type { CaseOverview } from "#app/server/case/overview.server";
import { useText } from "#app/text/provider";
import { Select } from "#app/ui/form/choice-controls";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

/** Who is on the case, and for HR the way to put a line manager on it. */
export function PeopleSection({ overview }: { overview: CaseOverview }) {
  const { page: words } = useText("caseWords");
  const { roles } = useText("account");
  const { members, managerChoices } = overview;
  return (
    <Section title={words.onCase}>
      <ul className="plain-list">
        {members.map(({ name, role }) => (
          <li key={name + role}>
            {name} ({roles[role]})
          </li>
        ))}
      </ul>
      {managerChoices === null ? null : managerChoices.length > 0 ? (
        <form method="post">
          <Select
            name="manager"
            label={words.addManager}
            hint={words.addManagerHint}
            options={managerChoices}
            empty=""
          />
          <Button look="secondary" name="intent" value="addManager">
            {words.add}
          </Button>
        </form>
      ) : (
        <p>
          {words.noManagers} <a href="/people">{words.toPeople}</a>
        </p>
      )}
    </Section>
  );
}
