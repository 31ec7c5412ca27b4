import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FACT_NAMES, readFacts } from "#app/domain/open-case";
import { mayInOrganisation } from "#app/domain/permissions";
import { openCase } from "#db/cases.server";
import { requireAccount } from "#app/server/account/account.server";
import type { Account, RouteArgs } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { chosenManager, managerChoices } from "#app/server/case/line-managers.server";
import { notFound } from "#app/server/case/require-case.server";
import { now, today } from "#app/server/clock.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { textsOf } from "#app/text/texts";
import { factMessages } from "./fact-messages";
import { ConfirmCase, FactsForm } from "./new-case-form";

export const handle = { texts: ["caseWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

async function requireOpener(args: RouteArgs): Promise<Account> {
  const account = await requireAccount(args);
  if (!mayInOrganisation(account, "openCase")) throw notFound();
  return account;
}

const choicesFor = async ({ organisationId, userId }: Account) =>
  managerChoices(await theStore(), organisationId, [userId]);

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireOpener(args);
  const { title } = textsOf(languageOf(args.request), "caseWords").open;
  return { title, today: today(), managers: await choicesFor(account) };
}

export async function action(args: ActionFunctionArgs) {
  const account = await requireOpener(args);
  const form = await readForm(args.request);
  const language = languageOf(args.request);
  const values = pick(form, [...FACT_NAMES, "manager"]);
  const intent = form.get("intent");
  if (intent === "edit") return json({ values, errors: {}, confirm: false });
  const reading = readFacts(values, today());
  if (!reading.ok) {
    const own = textsOf(language, "caseWords").open.problems;
    const errors = factMessages(reading.problems, { own, ...textsOf(language, "shell") });
    return json({ values, errors, confirm: false }, { status: 400 });
  }
  if (intent !== "confirm")
    return json({ values: { ...values, ...reading.facts }, errors: {}, confirm: true });
  const manager = chosenManager(await choicesFor(account), values.manager);
  const input = {
    organisationId: account.organisationId,
    facts: reading.facts,
    managerUserId: manager.userId,
    managerInvitationId: manager.invitationId,
  };
  const caseId = await openCase(await theStore(), input, { userId: account.userId, at: now() });
  return redirect(`/cases/${caseId}`);
}

export default function NewCase() {
  const { managers, today: latest } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const values: Record<string, string> = answer?.values ?? {};
  return answer?.confirm ? (
    <ConfirmCase values={values} managers={managers} />
  ) : (
    <FactsForm values={values} errors={answer?.errors ?? {}} managers={managers} latest={latest} />
  );
}
