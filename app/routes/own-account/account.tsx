import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mustHaveSecondFactor } from "#app/domain/sign-in";
import { endOtherSessions, endSession } from "#db/sign-in/sessions.server";
import { removeSecondFactor } from "#db/sign-in/second-factors.server";
import { disconnectIdentity } from "#db/sign-in/ways-in.server";
import { requireAccount } from "#app/server/account/account.server";
import type { Account } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { notFound } from "#app/server/case/require-case.server";
import { ownMailedKinds } from "#app/server/follow-up/reminders.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { sendNotice } from "#app/server/sign-in/notice.server";
import { requireFresh } from "#app/server/sign-in/own-account.server";
import { problemOf } from "#app/server/sign-in/provider.server";
import { renewRecoveryCodes } from "#app/server/sign-in/second-factor.server";
import { sessionsInWords } from "#app/server/sign-in/session-list.server";
import { waysInOf } from "#app/server/sign-in/ways-in.server";
import { RecoveryCodes } from "#app/routes/sign-in/recovery-codes";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Page } from "#app/ui/frame/page";
import { SessionList } from "./session-list";
import { RemindersRow, TwoSteps, WaysInList } from "./ways-in-list";

export const handle = { texts: ["signIn", "reminders"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const DONE = ["ended", "othersEnded", "removed", "changed"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args);
  const language = languageOf(args.request);
  const asked = new URL(args.request.url).searchParams.get("done");
  return {
    title: textsOf(language, "signIn").own.title,
    ways: await waysInOf(account),
    sessions: await sessionsInWords(account, language),
    mailedKinds: (await ownMailedKinds(await theStore(), account)).length,
    done: DONE.find((each) => each === asked) ?? null,
    problem: problemOf(args.request),
  };
}

async function turnOff(request: Request, account: Account) {
  const { userId } = account;
  const mustHaveOne = mustHaveSecondFactor(account);
  if (!(await removeSecondFactor(await theStore(), { userId, mustHaveOne }))) throw notFound();
  await sendNotice(request, account, "secondFactorOff");
  return redirect("/account?done=removed");
}

export async function action(args: ActionFunctionArgs) {
  const account = await requireAccount(args);
  const form = await readForm(args.request);
  const store = await theStore();
  const { userId, sessionToken } = account;
  const ended = form.get("end");
  if (ended) {
    await endSession(store, userId, ended);
    return redirect("/account?done=ended");
  }
  const intent = form.get("intent");
  if (intent === "endOthers") {
    await endOtherSessions(store, userId, sessionToken);
    return redirect("/account?done=othersEnded");
  }
  await requireFresh(args);
  if (intent === "turnOff") return turnOff(args.request, account);
  if (intent === "newCodes") {
    if (!(await waysInOf(account)).mayHaveCodes) throw notFound();
    const codes = await renewRecoveryCodes(account);
    await sendNotice(args.request, account, "secondFactor");
    return json({ codes });
  }
  if (intent !== "disconnect") throw notFound();
  return redirect((await disconnectIdentity(store, userId)) ? "/account?done=removed" : "/account");
}

export default function OwnAccount() {
  const { ways, sessions, mailedKinds, done, problem } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { own: words, setUp, provider } = useText("signIn");
  if (answer?.codes)
    return <RecoveryCodes title={setUp.codes} codes={answer.codes} next="/account" />;
  return (
    <Page title={words.title} lead={words.lead} width="form">
      {done ? <Callout kind="success" title={words[done]} live /> : null}
      {problem && ways.provider ? (
        <Callout kind="warning" title={provider[problem](ways.provider)} live />
      ) : null}
      <WaysInList ways={ways} />
      <TwoSteps ways={ways} />
      <RemindersRow mailedKinds={mailedKinds} />
      <SessionList sessions={sessions} />
    </Page>
  );
}
