import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import {
  askedChange,
  makeManagerChange,
  requireManagerChange,
} from "#app/server/people/change-manager.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { RadioGroup, Select } from "#app/ui/form/choice-controls";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";

export const handle = { texts: ["casePeople"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Who goes and who comes; named in the address (`old`, `manager`), the page asks whether that is right. */
export async function loader(args: LoaderFunctionArgs) {
  const change = await requireManagerChange(args);
  const { caseId } = change.entry;
  if (change.old.length === 0) throw redirect(`/cases/${caseId}`);
  const query = new URL(args.request.url).searchParams;
  const asked = askedChange(change, query);
  const { change: words } = textsOf(languageOf(args.request), "casePeople");
  const isAsked = query.has("manager");
  const errors: Record<string, string> = {};
  if (isAsked && !asked.old) errors.old = words.required.old;
  if (isAsked && !asked.manager) errors.manager = words.required.manager;
  const { old, manager } = asked;
  const shown = {
    title: words.title,
    caseId,
    employeeName: change.facts.employeeName,
    managerName: change.facts.managerName,
    old: change.old,
    choices: change.choices,
    typed: { old: query.get("old") ?? "", manager: query.get("manager") ?? "" },
    errors,
    confirm: isAsked && old && manager ? { old, manager } : null,
  };
  return json(shown, { status: Object.keys(errors).length > 0 ? 400 : 200 });
}

export async function action(args: ActionFunctionArgs) {
  const change = await requireManagerChange(args);
  const form = await readForm(args.request);
  const { old, manager } = askedChange(change, form);
  const done = old && manager ? await makeManagerChange(change, { old, manager }, form) : null;
  if (!done) return json({ isChanged: true }, { status: 409 });
  return redirect(`/cases/${change.entry.caseId}?done=${done}#people`);
}

export default function ChangeManager() {
  const { caseId, employeeName, confirm, errors, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("casePeople");
  const { change } = words;
  return (
    <Page
      title={confirm ? change.confirmTitle(confirm.manager.label) : change.title}
      over={employeeName}
      lead={confirm ? undefined : change.lead}
      back={{ href: `/cases/${caseId}`, label: words.toCase }}
    >
      <ErrorSummary errors={errors} order={["old", "manager"]} />
      {answer?.isChanged ? (
        <Callout kind="warning" title={words.changedMeanwhile} live>
          <p>
            {words.changedMeanwhileText} <a href={`/cases/${caseId}#people`}>{words.toCase}</a>
          </p>
        </Callout>
      ) : null}
      {choices.length === 0 ? (
        <p>
          {change.none} <a href="/people">{change.toPeople}</a>
        </p>
      ) : confirm ? (
        <Confirm />
      ) : (
        <Choose />
      )}
    </Page>
  );
}

/** A form of the address: going back and loading again ask the same. */
function Choose() {
  const { old, choices, typed, errors } = useLoaderData<typeof loader>();
  const { change: words } = useText("casePeople");
  return (
    <form method="get" noValidate>
      {old.length > 1 ? (
        <RadioGroup
          name="old"
          label={words.old}
          options={old}
          defaultValue={typed.old}
          error={errors.old}
        />
      ) : null}
      <Select
        name="manager"
        label={words.manager}
        hint={words.managerHint}
        options={choices}
        empty=""
        defaultValue={typed.manager}
        error={errors.manager}
      />
      <Button>{words.next}</Button>
    </form>
  );
}

function Confirm() {
  const { caseId, confirm, managerName } = useLoaderData<typeof loader>();
  const { change: words, cancel } = useText("casePeople");
  if (!confirm) return null;
  const { old, manager } = confirm;
  const isInvited = manager.value.startsWith("invitation:");
  const lines = isInvited
    ? [words.comesLater(manager.label, old.label), words.goesLater(old.label)]
    : [words.comes(manager.label), words.goes(old.label)];
  return (
    <form method="post">
      <ul>
        {[...lines, words.stays(old.label), words.all].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <input type="hidden" name="old" value={old.value} />
      <input type="hidden" name="manager" value={manager.value} />
      <input type="hidden" name="base" value={managerName} />
      {manager.label === managerName ? null : (
        <Section title={words.planName} sheet>
          <RadioGroup
            name="planName"
            label={words.planNameHint(managerName)}
            defaultValue="take"
            options={[
              { value: "take", label: words.take(manager.label) },
              { value: "keep", label: words.keep(managerName) },
            ]}
          />
        </Section>
      )}
      <Actions>
        <Button>{words.confirm}</Button>
        <LinkButton look="quiet" href={`/cases/${caseId}/people/manager`}>
          {cancel}
        </LinkButton>
      </Actions>
    </form>
  );
}
