import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { joiningSchema } from "#app/domain/account";
import { removePassword } from "#db/sign-in/ways-in.server";
import { requireAccount } from "#app/server/account/account.server";
import type { RouteArgs } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { sendNotice } from "#app/server/sign-in/notice.server";
import {
  changePassword,
  checkOwnPassword,
  requireFresh,
} from "#app/server/sign-in/own-account.server";
import { offers, waysInOf } from "#app/server/sign-in/ways-in.server";
import { accountMessages } from "#app/text/account-messages";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";

export const handle = { texts: ["account", "signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Whoever has a password proves themselves with it; whoever has none must have shown who they are a moment ago. */
async function requireOwner(args: RouteArgs) {
  const account = await requireAccount(args);
  const ways = await waysInOf(account);
  if (!ways.hasPassword) await requireFresh(args);
  // Somebody the mail has just let in has forgotten it.
  const asksCurrent = ways.hasPassword && !(account.isFresh && account.method === "mailLink");
  return { account, ways, asksCurrent };
}

export async function loader(args: LoaderFunctionArgs) {
  const { ways, asksCurrent } = await requireOwner(args);
  const words = textsOf(languageOf(args.request), "signIn").changePassword;
  const { hasPassword, canMail } = ways;
  return { title: hasPassword ? words.title : words.setTitle, hasPassword, asksCurrent, canMail };
}

export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const { account, asksCurrent } = await requireOwner(args);
  const form = await readForm(request);
  const language = languageOf(request);
  const { changePassword: words, passkeys } = textsOf(language, "signIn");
  const answer = (status: number, errors: Record<string, string>) =>
    json({ isDone: status === 200, errors }, { status });
  if (form.get("intent") === "remove") {
    await requireFresh(args);
    const isGone = await removePassword(await theStore(), account.userId, offers());
    if (!isGone) return answer(409, { remove: passkeys.mustStay });
    await sendNotice(request, account, "password");
    return redirect("/account?done=removed");
  }
  const messages = accountMessages(textsOf(language, "account"), textsOf(language, "shell"));
  const password = form.get("password") ?? "";
  const read = joiningSchema(messages).pick({ password: true }).safeParse({ password });
  if (!read.success) return answer(400, { password: read.error.issues[0]?.message ?? "" });
  const checked = asksCurrent
    ? await checkOwnPassword(account, form.get("current") ?? "")
    : "right";
  if (checked === "tooMany") return answer(429, { current: words.tooMany });
  if (checked === "wrong") return answer(400, { current: words.wrong });
  await changePassword(request, account, password);
  return answer(200, {});
}

export default function ChangePassword() {
  const { title, hasPassword, asksCurrent, canMail } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors ?? {};
  const { changePassword: words, own } = useText("signIn");
  const { welcome } = useText("account");
  return (
    <Page
      title={title}
      lead={words.lead}
      width="narrow"
      back={{ href: "/account", label: own.title }}
    >
      <ErrorSummary errors={errors} />
      {answer?.isDone ? <Callout kind="success" title={words.done} live /> : null}
      <form method="post" noValidate className="sheet">
        {asksCurrent ? (
          <TextInput
            name="current"
            label={words.current}
            hint={canMail ? words.forgotten : undefined}
            type="password"
            autoComplete="current-password"
            error={errors.current}
          />
        ) : null}
        <TextInput
          name="password"
          label={words.next}
          hint={welcome.passwordHint}
          type="password"
          autoComplete="new-password"
          error={errors.password}
        />
        <Button>{hasPassword ? words.submit : words.setSubmit}</Button>
      </form>
      {hasPassword ? <RemovePassword error={errors.remove} /> : null}
    </Page>
  );
}

function RemovePassword({ error }: { error?: string }) {
  const { changePassword: words } = useText("signIn");
  return (
    <Section title={words.remove} lead={words.removeLead}>
      <form method="post">
        {error ? <Callout kind="warning" title={error} live /> : null}
        <Button look="secondary" name="intent" value="remove" id="remove">
          {words.remove}
        </Button>
      </form>
    </Section>
  );
}
