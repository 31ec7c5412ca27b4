import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noteProven } from "#db/sign-in/sessions.server";
import { requireAccount } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { now } from "#app/server/clock.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { checkOwnPassword, nextAfterProof } from "#app/server/sign-in/own-account.server";
import { checkCode, isOwnPasskey } from "#app/server/sign-in/second-factor.server";
import { waysInOf } from "#app/server/sign-in/ways-in.server";
import { PasskeyButton } from "#app/routes/sign-in/passkey-button";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";

export const handle = { texts: ["account", "signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const nextOf = (request: Request) => nextAfterProof(new URL(request.url).searchParams.get("next"));

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args);
  if (account.isFresh) throw redirect(nextOf(args.request));
  const { hasPassword, hasApp, passkeyCount } = await waysInOf(account);
  const { title } = textsOf(languageOf(args.request), "signIn").confirm;
  return { title, hasPassword, hasApp, hasPasskey: passkeyCount > 0 };
}

/** Takes a password, a code or a passkey as a proof that it is still the person who signed in. */
export async function action(args: ActionFunctionArgs) {
  const account = await requireAccount(args);
  const form = await readForm(args.request);
  const { confirm: words, code, passkey } = textsOf(languageOf(args.request), "signIn");
  const refuse = (status: number, field: "password" | "code" | "passkey", message: string) =>
    json({ errors: { [field]: message } as Record<string, string> }, { status });
  const onward = async () => {
    await noteProven(await theStore(), account.sessionToken, now());
    return redirect(nextOf(args.request));
  };
  const intent = form.get("intent");
  if (intent === "passkey")
    return (await isOwnPasskey(args.request, account, form.get("credential") ?? ""))
      ? onward()
      : refuse(401, "passkey", passkey.unknown);
  const field = intent === "code" ? "code" : "password";
  const typed = form.get(field) ?? "";
  if (!typed) return refuse(400, field, field === "code" ? code.required : words.required);
  const shown =
    field === "code" ? await checkCode(account, typed) : await checkOwnPassword(account, typed);
  if (shown === "right") return onward();
  if (shown === "tooMany") return refuse(429, field, code.tooMany);
  return refuse(401, field, field === "code" ? code.wrong : words.wrong);
}

export default function Confirm() {
  const { title, hasPassword, hasApp, hasPasskey } = useLoaderData<typeof loader>();
  const { passkey: warning, ...errors } = useActionData<typeof action>()?.errors ?? {};
  const { confirm: words, code, passkey } = useText("signIn");
  const hasNone = !hasPassword && !hasApp && !hasPasskey;
  return (
    <Page title={title} lead={words.lead} width="narrow">
      {warning ? <Callout kind="warning" title={warning} live /> : null}
      <ErrorSummary errors={errors} />
      {hasPasskey ? <PasskeyButton purpose="own" label={passkey.use} look="primary" /> : null}
      {hasPassword ? (
        <form method="post" noValidate className="sheet">
          <TextInput
            name="password"
            label={words.password}
            type="password"
            autoComplete="current-password"
            error={errors.password}
          />
          <Button name="intent" value="password">
            {words.submit}
          </Button>
        </form>
      ) : null}
      {hasApp ? (
        <form method="post" noValidate className="sheet">
          <TextInput
            name="code"
            label={code.label}
            hint={code.hint}
            autoComplete="one-time-code"
            width="medium"
            error={errors.code}
          />
          <Button look={hasPassword ? "secondary" : "primary"} name="intent" value="code">
            {words.submit}
          </Button>
        </form>
      ) : null}
      {hasNone ? <p>{words.noWay}</p> : null}
    </Page>
  );
}
