import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasOrganisation, isExample } from "#db/accounts.server";
import { findAccount } from "#app/server/account/account.server";
import { openSession, signIn } from "#app/server/account/sign-in.server";
import { theStore } from "#app/server/app.server";
import { now } from "#app/server/clock.server";
import { env } from "#app/server/env.server";
import { resumeExample } from "#app/server/example/start-example.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { personOfPasskey } from "#app/server/sign-in/passkeys.server";
import { problemOf, providerName } from "#app/server/sign-in/provider.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { PasskeyButton } from "#app/routes/sign-in/passkey-button";

export const handle = { texts: ["account", "signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  if (await findAccount(args)) throw redirect("/cases");
  const store = await theStore();
  if (!(await hasOrganisation(store))) throw redirect("/welcome");
  const { title } = textsOf(languageOf(args.request), "account").login;
  const offers = {
    example: await isExample(store),
    mailLink: env().canMail,
    provider: providerName(),
  };
  return { title, offers, problem: problemOf(args.request) };
}

/** Whoever a posted passkey belongs to is in at once: with fingerprint or code it is two factors in one. */
async function signInByPasskey(request: Request, posted: string): Promise<Headers | null> {
  const userId = await personOfPasskey(request, posted);
  return userId ? openSession(request, userId, { method: "passkey", secondFactorAt: now() }) : null;
}

const NONE: { email?: string } = {};

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { email, password } = pick(form, ["email", "password"]);
  const language = languageOf(request);
  const words = textsOf(language, "account").login;
  const refuse = (status: number, message: string) =>
    json({ email, errors: { email: message }, warning: "" }, { status });
  const enter = (headers: Headers | null, message: string) =>
    headers ? redirect("/cases", { headers }) : refuse(401, message);
  const intent = form.get("intent");
  if (intent === "example")
    return enter(
      (await isExample(await theStore())) ? await resumeExample(request) : null,
      words.wrong,
    );
  if (intent === "passkey") {
    const headers = await signInByPasskey(request, form.get("credential") ?? "");
    const warning = textsOf(language, "signIn").passkey.unknown;
    // It is no field's fault.
    return headers ? enter(headers, "") : json({ email, errors: NONE, warning }, { status: 401 });
  }
  if (!email.trim() || !password) return refuse(400, words.required);
  const result = await signIn(request, email, password);
  if (result.ok) return redirect("/cases", { headers: result.headers });
  return result.reason === "tooMany" ? refuse(429, words.tooMany) : refuse(401, words.wrong);
}

export default function Login() {
  const { offers, problem } = useLoaderData<typeof loader>();
  const providerWords = useText("signIn").provider;
  const answer = useActionData<typeof action>();
  const words = useText("account").login;
  const errors = answer?.errors ?? {};
  return (
    <Page title={words.title} width="narrow">
      {offers.provider && problem ? (
        <Callout kind="warning" title={providerWords[problem](offers.provider)} live />
      ) : null}
      {answer?.warning ? <Callout kind="warning" title={answer.warning} live /> : null}
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
      <OtherWays />
      {offers.example ? (
        <form method="post">
          <Button look="secondary" name="intent" value="example">
            {words.example}
          </Button>
        </form>
      ) : null}
    </Page>
  );
}

/** The ways in besides the password. */
function OtherWays() {
  const { mailLink, provider } = useLoaderData<typeof loader>().offers;
  const { login } = useText("account");
  const { passkey, link, provider: words } = useText("signIn");
  return (
    <Section title={login.otherWays}>
      {provider ? (
        <p>
          <LinkButton look="secondary" href="/sign-in/provider">
            {words.use(provider)}
          </LinkButton>
        </p>
      ) : null}
      <PasskeyButton purpose="any" label={passkey.use} />
      {mailLink ? (
        <p>
          <a href="/login/link">{link.offer}</a>
        </p>
      ) : (
        <p>{login.forgotten}</p>
      )}
    </Section>
  );
}
