import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findAccount } from "#app/server/account/account.server";
import { notFound } from "#app/server/case/require-case.server";
import { env } from "#app/server/env.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { askForSignInLink } from "#app/server/sign-in/mail-links.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";

export const handle = { texts: ["signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  if (!env().canMail) throw notFound();
  if (await findAccount(args)) throw redirect("/cases");
  return { title: textsOf(languageOf(args.request), "signIn").link.title };
}

/** Known and unknown addresses are answered alike. */
export async function action({ request }: ActionFunctionArgs) {
  if (!env().canMail) throw notFound();
  const email = (await readForm(request)).get("email")?.trim() ?? "";
  const { link: words } = textsOf(languageOf(request), "signIn");
  const refuse = (status: number, error: string) =>
    json({ isSent: false, email, error }, { status });
  if (!email) return refuse(400, words.required);
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) {
    const { problems } = textsOf(languageOf(request), "shell");
    return refuse(400, problems.email);
  }
  if (!(await askForSignInLink(request, email))) return refuse(429, words.tooMany);
  return json({ isSent: true, email, error: "" });
}

export default function AskLink() {
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { link: words } = useText("signIn");
  if (answer?.isSent)
    return (
      <Page title={words.sentTitle} width="narrow">
        <Callout kind="success" title={words.sentTitle} live>
          <p>{words.sent}</p>
        </Callout>
        <p>{words.notThere}</p>
        <p>
          <a href="/login">{words.toLogin}</a>
        </p>
      </Page>
    );
  const error = answer?.error || undefined;
  return (
    <Page title={title} lead={words.lead} width="narrow">
      <ErrorSummary errors={error ? { email: error } : {}} />
      <form method="post" noValidate className="sheet">
        <TextInput
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          defaultValue={answer?.email}
          error={error}
        />
        <Button>{words.submit}</Button>
      </form>
      <p>{words.forgotten}</p>
      <p>
        <a href="/login">{words.toLogin}</a>
      </p>
    </Page>
  );
}
