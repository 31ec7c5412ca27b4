import type { CaseOverview } from "#app/server/case/overview.server";
import { useText } from "#app/text/provider";
import { Select } from "#app/ui/form/choice-controls";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

/** Who is on the case, who can see what, and for the employer the ways to put more people on it. */
export function PeopleSection({ caseId, overview }: { caseId: string; overview: CaseOverview }) {
  const { page: words } = useText("caseWords");
  const { roles } = useText("account");
  const { members, managerChoices, mayInviteEmployee } = overview;
  return (
    <Section title={words.onCase}>
      <ul className="plain-list">
        {members.map(({ name, role }) => (
          <li key={name + role}>
            {name} ({roles[role]})
          </li>
        ))}
      </ul>
      <ul className="plain-list">
        {mayInviteEmployee ? (
          <li>
            <a href={`/cases/${caseId}/employee-access`}>{words.inviteEmployee}</a>
          </li>
        ) : null}
        <li>
          <a href={`/cases/${caseId}/who-sees-what`}>{words.whoSeesWhat}</a>
        </li>
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
