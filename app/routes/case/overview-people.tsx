import type { CasePeople } from "#app/server/people/case-people.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { Select } from "#app/ui/form/choice-controls";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

type PeopleProps = { caseId: string; people: CasePeople };

/** Who is on the case and who was, who can see what, and the ways to put people on it and take them off. */
export function PeopleSection({ caseId, people }: PeopleProps) {
  const { page: words } = useText("caseWords");
  const { unmanned, changeManager, leave } = useText("casePeople");
  return (
    <Section title={words.onCase} id="people">
      {people.isUnmanned ? <p>{unmanned}</p> : null}
      <Members caseId={caseId} people={people} />
      <Awaited people={people} />
      <Former people={people} />
      <ul className="plain-list">
        {people.mayInviteEmployee ? (
          <li>
            <a href={`/cases/${caseId}/employee-access`}>{words.inviteEmployee}</a>
          </li>
        ) : null}
        {people.mayChangeManager ? (
          <li>
            <a href={`/cases/${caseId}/people/manager`}>{changeManager}</a>
          </li>
        ) : null}
        <li>
          <a href={`/cases/${caseId}/who-sees-what`}>{words.whoSeesWhat}</a>
        </li>
        <li>
          <a href={`/cases/${caseId}/people/leave`}>{leave}</a>
        </li>
      </ul>
      <AddManager choices={people.managerChoices} />
    </Section>
  );
}

function Members({ caseId, people }: PeopleProps) {
  const words = useText("casePeople");
  const { roles } = useText("account");
  const language = useLanguage();
  return (
    <ul className="plain-list">
      {people.members.map(({ userId, name, role, since, isSelf }) => (
        <li key={userId}>
          {name} ({roles[role]}), {words.since(longDay(since, language))}
          {people.mayTakeOff && !isSelf ? (
            <>
              {" "}
              <a href={`/cases/${caseId}/people/${userId}`} aria-label={words.takeOffOf(name)}>
                {words.takeOff}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Managers who come on when they use their invitation. */
function Awaited({ people: { awaited, managerChoices } }: { people: CasePeople }) {
  const words = useText("casePeople");
  if (awaited.length === 0) return null;
  return (
    <ul className="plain-list">
      {awaited.map(({ invitationId, name, replaces }) => (
        <li key={invitationId}>
          {replaces ? words.awaitedFor(name, replaces) : words.awaited(name)}
          {managerChoices ? (
            <form method="post">
              <input type="hidden" name="invitation" value={invitationId} />
              <Button
                look="quiet"
                name="intent"
                value="callOffManager"
                aria-label={words.callOffOf(name)}
              >
                {words.callOff}
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Who was on the case: folded, since most ask who is. */
function Former({ people: { former } }: { people: CasePeople }) {
  const words = useText("casePeople");
  const { roles } = useText("account");
  const language = useLanguage();
  if (former.length === 0) return null;
  return (
    <Disclosure summary={words.before}>
      <ul className="plain-list">
        {former.map(({ id, name, role, from, to }) => (
          <li key={id}>
            {name} ({roles[role]}), {words.fromTo(longDay(from, language), longDay(to, language))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function AddManager({ choices }: { choices: CasePeople["managerChoices"] }) {
  const { page: words } = useText("caseWords");
  if (choices === null) return null;
  if (choices.length === 0)
    return (
      <p>
        {words.noManagers} <a href="/people">{words.toPeople}</a>
      </p>
    );
  return (
    <form method="post">
      <Select
        name="manager"
        label={words.addManager}
        hint={words.addManagerHint}
        options={choices}
        empty=""
      />
      <Button look="secondary" name="intent" value="addManager">
        {words.add}
      </Button>
    </form>
  );
}

const DONE = ["managerChanged", "nameKept", "awaited", "off"] as const;
export type Done = (typeof DONE)[number];

/** What an address says was just done about the people of the case; null for anything else. */
export const doneIn = (asked: string | null): Done | null =>
  DONE.find((done) => done === asked) ?? null;

/** Says what was just done. */
export function DoneNotice({ done, managerName }: { done: Done; managerName: string }) {
  const { done: words } = useText("casePeople");
  const texts: Record<Done, string> = {
    managerChanged: words.managerChangedText(managerName),
    nameKept: words.nameKeptText(managerName),
    awaited: words.awaitedText,
    off: words.offText,
  };
  return (
    <Callout kind="success" title={words[done]} live>
      <p>{texts[done]}</p>
    </Callout>
  );
}
