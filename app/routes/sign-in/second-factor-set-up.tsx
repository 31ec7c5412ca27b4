import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { heldSecondFactors } from "#db/sign-in/second-factors.server";
import { requireSignedIn } from "#app/server/account/account.server";
import type { RouteArgs } from "#app/server/account/account.server";
import { raiseSession } from "#app/server/account/sign-in.server";
import { theStore } from "#app/server/app.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { addFirstPasskey } from "#app/server/sign-in/first-passkey.server";
import { sendNotice } from "#app/server/sign-in/notice.server";
import {
  confirmSetUp,
  mayAddSecondFactor,
  renewRecoveryCodes,
  setUpOf,
} from "#app/server/sign-in/second-factor.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { QrPicture } from "#app/ui/content/qr-picture";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { PasskeyButton } from "./passkey-button";
import { RecoveryCodes } from "./recovery-codes";

export const handle = { texts: ["signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Whoever may set up a second factor now; others are sent to show the one they have, or who they are. */
async function requireSetUp(args: RouteArgs) {
  const account = await requireSignedIn(args);
  if (mayAddSecondFactor(account)) return account;
  throw redirect(
    account.secondFactor === "needed"
      ? "/second-factor"
      : "/account/confirm?next=/second-factor/set-up",
  );
}

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireSetUp(args);
  const words = textsOf(languageOf(args.request), "signIn").setUp;
  const isFirst = account.secondFactor === "missing";
  const { hasApp } = await heldSecondFactors(await theStore(), account.userId);
  const first = { title: words.title, submit: words.submit };
  // Asked once for the whole request: after the first code was right the page still says what it was.
  const isReplacing = hasApp && account.secondFactor === "done";
  const said = isReplacing
    ? words.replace
    : { ...first, lead: isFirst ? words.lead : words.leadOwn };
  return {
    ...said,
    isFirst,
    next: isFirst ? "/cases" : "/account",
    ...(await setUpOf(account)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const account = await requireSetUp(args);
  const form = await readForm(args.request);
  const words = textsOf(languageOf(args.request), "signIn");
  const refuse = (status: number, code: string) =>
    json({ codes: null, done: "", code }, { status });
  if (form.get("intent") === "passkey") {
    const headers = await addFirstPasskey(args.request, account, form.get("credential") ?? "");
    if (!headers) return refuse(400, words.passkey.failed);
    await sendNotice(args.request, account, "passkey");
    if (account.secondFactor !== "missing") return redirect("/account", { headers });
    const codes = await renewRecoveryCodes(account);
    return json({ codes, done: words.setUp.doneTitle, code: null }, { headers });
  }
  const typed = form.get("code")?.trim() ?? "";
  if (!typed) return refuse(400, words.code.required);
  const { hasApp } = await heldSecondFactors(await theStore(), account.userId);
  const confirmed = await confirmSetUp(account, typed);
  if (confirmed === "tooMany") return refuse(429, words.code.tooMany);
  if (confirmed === "wrong") return refuse(400, words.code.wrong);
  const headers = await raiseSession(args.request, account.sessionToken);
  await sendNotice(args.request, account, "secondFactor");
  const done = hasApp ? words.setUp.replace.done : words.setUp.doneTitle;
  return json({ codes: confirmed.codes, done, code: null }, { headers });
}

export default function SecondFactorSetUp() {
  const { title, lead, isFirst, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { setUp: words, passkey } = useText("signIn");
  const error = answer?.code ?? undefined;
  if (answer?.codes) return <RecoveryCodes title={answer.done} codes={answer.codes} next={next} />;
  return (
    <Page title={title} lead={lead} width="narrow">
      <ErrorSummary errors={error ? { code: error } : {}} />
      <AppSetUp error={error} />
      {isFirst ? (
        <Section title={words.passkeyTitle}>
          <p>{words.passkey}</p>
          <PasskeyButton purpose="new" label={passkey.make} />
        </Section>
      ) : null}
    </Page>
  );
}

function AppSetUp({ error }: { error?: string }) {
  const { secret, picture, submit } = useLoaderData<typeof loader>();
  const { setUp: words } = useText("signIn");
  return (
    <Section title={words.appTitle} sheet>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <QrPicture {...picture} label={words.picture} />
      <p>
        {words.secret}: <code className="secret">{secret}</code>
      </p>
      <form method="post" noValidate>
        <TextInput
          name="code"
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          width="medium"
          error={error}
        />
        <Button>{submit}</Button>
      </form>
    </Section>
  );
}
