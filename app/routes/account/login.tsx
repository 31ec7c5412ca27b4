import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasOrganisation, isExample } from "#db/accounts.server";
import { findAccount } from "#app/server/account/account.server";
import { signIn } from "#app/server/account/sign-in.server";
import { theStore } from "#app/server/app.server";
import { resumeExample } from "#app/server/example/start-example.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";

export const handle = { texts: ["account"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  if (await findAccount(args)) throw redirect("/cases");
  const store = await theStore();
  if (!(await hasOrganisation(store))) throw redirect("/welcome");
  const { title } = textsOf(languageOf(args.request), "account").login;
  return { title, isExample: await isExample(store) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { email, password } = pick(form, ["email", "password"]);
  const words = textsOf(languageOf(request), "account").login;
  const refuse = (status: number, message: string) =>
    json({ email, errors: { email: message } }, { status });
  if (form.get("intent") === "example") {
    const headers = (await isExample(await theStore())) ? await resumeExample(request) : null;
    return headers ? redirect("/cases", { headers }) : refuse(401, words.wrong);
  }
  if (!email.trim() || !password) return refuse(400, words.required);
  const result = await signIn(request, email, password);
  if (!result.ok)
    return result.reason === "tooMany" ? refuse(429, words.tooMany) : refuse(401, words.wrong);
  return redirect("/cases", { headers: result.headers });
}

export default function Login() {
  const { isExample: offersExample } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("account").login;
  const errors = answer?.errors ?? {};
  return (
    <Page title={words.title} width="narrow">
      <ErrorSummary errors={errors} />
      <form method="post" noValidate className="sheet">
        <TextInput
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          defaultValue={answer?.email}
          error={answer?.errors.email}
        />
        <TextInput
          name="password"
          label={words.password}
          type="password"
          autoComplete="current-password"
        />
        <Button>{words.submit}</Button>
      </form>
      {offersExample ? (
        <form method="post">
          <Button look="secondary" name="intent" value="example">
            {words.example}
          </Button>
        </form>
      ) : null}
    </Page>
  );
}
