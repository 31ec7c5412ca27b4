import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayInOrganisation } from "#app/domain/permissions";
import {
  COLLEAGUE_ROLES,
  endColleague,
  findColleague,
  moveColleague,
  resetSecondFactor,
} from "#db/organisation/colleagues.server";
import { requireAccount } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { notFound } from "#app/server/case/require-case.server";
import type { CaseArgs } from "#app/server/case/require-case.server";
import { now } from "#app/server/clock.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { mailsWaiting } from "#app/server/mail/mail-round.server";
import { noticeTo } from "#app/server/sign-in/notice.server";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { SummaryList } from "#app/ui/content/summary-list";
import { RadioGroup } from "#app/ui/form/choice-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";

export const handle = { texts: ["account", "casePeople"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.colleague.name },
];

/** A colleague, for HR admins of the same organisation. */
async function requireColleague(args: CaseArgs) {
  const { organisationId, ...account } = await requireAccount(args);
  if (!mayInOrganisation({ organisationId, ...account }, "managePeople")) throw notFound();
  const store = await theStore();
  const userId = args.params.userId ?? "";
  const colleague = await findColleague(store, { organisationId, userId });
  if (!colleague) throw notFound();
  const by = { userId: account.userId, at: now() };
  return { store, colleague, at: { organisationId, userId }, by };
}

export async function loader(args: LoaderFunctionArgs) {
  const { colleague, by } = await requireColleague(args);
  const asked = new URL(args.request.url).searchParams;
  const [isMoved, isReset] = [asked.has("moved"), asked.has("reset")];
  const isSelf = colleague.userId === by.userId;
  return { colleague, isSelf, isMoved, isReset, roles: COLLEAGUE_ROLES };
}

/** Takes the second factors off a colleague; for oneself there is one's own account. */
async function reset(args: ActionFunctionArgs) {
  const { store, colleague, at, by } = await requireColleague(args);
  if (by.userId === at.userId) throw notFound();
  const mail = noticeTo(colleague, languageOf(args.request), "secondFactorOff");
  const managed = await resetSecondFactor(store, { ...at, mail }, by);
  mailsWaiting();
  return managed === "done"
    ? redirect(`/people/${at.userId}?reset`)
    : json({ managed }, { status: 409 });
}

/** Gives a colleague another role, takes their second factors off, or ends their access. */
export async function action(args: ActionFunctionArgs) {
  const { store, at, by } = await requireColleague(args);
  const form = await readForm(args.request);
  if (form.get("intent") === "reset") return reset(args);
  const isEnd = form.get("intent") === "end";
  const role = COLLEAGUE_ROLES.find((each) => each === form.get("role"));
  if (!isEnd && !role) throw new Response(null, { status: 400 });
  const managed =
    role && !isEnd
      ? await moveColleague(store, { ...at, role }, by)
      : await endColleague(store, at, by);
  if (managed !== "done") return json({ managed }, { status: 409 });
  return redirect(isEnd ? "/people" : `/people/${at.userId}?moved`);
}

export default function Colleague() {
  const { colleague, isSelf, isMoved, isReset } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { people, roles } = useText("account");
  const { colleague: words, changedMeanwhile } = useText("casePeople");
  const { name, email, role } = colleague;
  return (
    <Page title={name} back={{ href: "/people", label: words.toPeople }}>
      {isMoved && !answer ? (
        <Callout kind="success" title={words.moved} live>
          <p>{words.movedText(name)}</p>
        </Callout>
      ) : null}
      {isReset && !answer ? (
        <Callout kind="success" title={words.resetDone} live>
          <p>{words.resetText(name)}</p>
        </Callout>
      ) : null}
      {answer?.managed === "last" ? (
        <Callout kind="error" title={words.lastTitle} live>
          <p>{words.last}</p>
        </Callout>
      ) : null}
      {answer?.managed === "changed" ? (
        <Callout kind="warning" title={changedMeanwhile} live>
          <p>{words.lookAgain}</p>
        </Callout>
      ) : null}
      <SummaryList
        rows={[
          { label: people.columns.email, value: email },
          { label: people.columns.role, value: alone(roles[role]) },
          { label: words.cases, value: String(colleague.cases) },
        ]}
      />
      {role === "employee" ? null : <MoveForm />}
      {isSelf ? null : <ResetForm />}
      <EndForm />
    </Page>
  );
}

/** With a large first letter, where the role stands alone. */
const alone = (role: string) => role.charAt(0).toUpperCase() + role.slice(1);

/** What a colleague is in the company. */
function MoveForm() {
  const { colleague, roles: given } = useLoaderData<typeof loader>();
  const { people, roles } = useText("account");
  const { colleague: words } = useText("casePeople");
  return (
    <Section title={words.moveTitle} sheet>
      <form method="post">
        <RadioGroup
          name="role"
          label={people.role}
          hint={words.moveHint}
          defaultValue={colleague.role}
          options={given.map((role) => ({ value: role, label: alone(roles[role]) }))}
        />
        <Button look="secondary" name="intent" value="move">
          {words.move}
        </Button>
      </form>
    </Section>
  );
}

/** For a colleague without their phone; folded away, since it is seldom needed. */
function ResetForm() {
  const { colleague } = useLoaderData<typeof loader>();
  const { colleague: words } = useText("casePeople");
  return (
    <Disclosure summary={words.resetTitle(colleague.name)}>
      <p>{words.resetLead}</p>
      <form method="post">
        <Button look="secondary" name="intent" value="reset">
          {words.reset}
        </Button>
      </form>
    </Disclosure>
  );
}

/** Ends a colleague's access; folded away, since it cannot be undone. */
function EndForm() {
  const { colleague, isSelf } = useLoaderData<typeof loader>();
  const { colleague: words } = useText("casePeople");
  const { name } = colleague;
  const lines = colleague.role === "employee" ? words.endLinesEmployee(name) : [];
  return (
    <Disclosure summary={words.endTitle(name)}>
      <ul>
        {[...words.endLines(name), ...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isSelf ? <p>{words.endSelf}</p> : null}
      <form method="post">
        <Button look="danger" name="intent" value="end">
          {words.end(name)}
        </Button>
      </form>
    </Disclosure>
  );
}
