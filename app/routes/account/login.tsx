import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { hasOrganisation } from "#db/accounts.server";
import { findAccount } from "#app/server/account/account.server";
import { signIn } from "#app/server/account/sign-in.server";
import { theStore } from "#app/server/app.server";
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
  if (!(await hasOrganisation(await theStore()))) throw redirect("/welcome");
  return { title: textsOf(languageOf(args.request), "account").login.title };
}

export async function action({ request }: ActionFunctionArgs) {
  const { email, password } = pick(await readForm(request), ["email", "password"]);
  const words = textsOf(languageOf(request), "account").login;
  const refuse = (status: number, message: string) =>
    data({ email, errors: { email: message } }, { status });
  if (!email.trim() || !password) return refuse(400, words.required);
  const result = await signIn(request, email, password);
  if (!result.ok)
    return result.reason === "tooMany" ? refuse(429, words.tooMany) : refuse(401, words.wrong);
  return redirect("/cases", { headers: result.headers });
}

export default function Login() {
  const answer = useActionData<typeof action>();
  const words = useText("account").login;
  const errors = answer?.errors ?? {};
  return (
    <Page title={words.title}>
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
    </Page>
  );
}
