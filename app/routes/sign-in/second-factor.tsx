import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countRecoveryCodes, heldSecondFactors } from "#db/sign-in/second-factors.server";
import { isThrough, requireSignedIn } from "#app/server/account/account.server";
import { raiseSession } from "#app/server/account/sign-in.server";
import { theStore } from "#app/server/app.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { checkCode, isOwnPasskey } from "#app/server/sign-in/second-factor.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { PasskeyButton } from "./passkey-button";

export const handle = { texts: ["signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireSignedIn(args);
  if (isThrough(account)) throw redirect("/cases");
  if (account.secondFactor === "missing") throw redirect("/second-factor/set-up");
  const store = await theStore();
  const held = await heldSecondFactors(store, account.userId);
  const hasCodes = (await countRecoveryCodes(store, account.userId)) > 0;
  return { title: textsOf(languageOf(args.request), "signIn").code.title, ...held, hasCodes };
}

/** Takes a code or a passkey as the second factor of the session. */
export async function action(args: ActionFunctionArgs) {
  const account = await requireSignedIn(args);
  if (isThrough(account)) throw redirect("/cases");
  if (account.secondFactor === "missing") throw redirect("/second-factor/set-up");
  const form = await readForm(args.request);
  const { code: words, passkey } = textsOf(languageOf(args.request), "signIn");
  const refuse = (status: number, code: string, warning = "") =>
    json({ code, warning }, { status });
  const enter = async () =>
    redirect("/cases", { headers: await raiseSession(args.request, account.sessionToken) });
  if (form.get("intent") === "passkey")
    return (await isOwnPasskey(args.request, account, form.get("credential") ?? ""))
      ? enter()
      : refuse(401, "", passkey.unknown);
  const typed = form.get("code")?.trim() ?? "";
  if (!typed) return refuse(400, words.required);
  const shown = await checkCode(account, typed);
  if (shown === "right") return enter();
  return shown === "tooMany" ? refuse(429, words.tooMany) : refuse(401, words.wrong);
}

export default function SecondFactor() {
  const { title, hasApp, hasPasskey, hasCodes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const error = answer?.code || undefined;
  const { code: words } = useText("signIn");
  return (
    <Page title={title} lead={hasApp ? words.lead : words.leadPasskey} width="narrow">
      {answer?.warning ? <Callout kind="warning" title={answer.warning} live /> : null}
      <ErrorSummary errors={error ? { code: error } : {}} />
      {hasApp ? <CodeForm label={words.label} hint={words.hint} error={error} /> : null}
      {hasPasskey ? (
        <PasskeyButton
          purpose="own"
          label={words.passkey}
          look={hasApp ? "secondary" : "primary"}
        />
      ) : null}
      {hasApp || hasCodes ? (
        <Section title={hasApp ? words.lostTitle : words.lostPasskeyTitle}>
          <p>{hasApp ? words.lost : words.lostPasskey}</p>
          {hasApp ? null : (
            <CodeForm label={words.recovery} hint={words.recoveryHint} error={error} />
          )}
        </Section>
      ) : null}
    </Page>
  );
}

type CodeFormProps = { label: string; hint: string; error?: string };

function CodeForm({ label, hint, error }: CodeFormProps) {
  const { submit } = useText("signIn").code;
  return (
    <form method="post" noValidate className="sheet">
      <TextInput
        name="code"
        label={label}
        hint={hint}
        autoComplete="one-time-code"
        error={error}
        width="medium"
      />
      <Button>{submit}</Button>
    </form>
  );
}
