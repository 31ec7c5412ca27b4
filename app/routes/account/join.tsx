import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { firstMessages, joiningSchema } from "#app/domain/account";
import { carriedInvitation, invitationCookie, join } from "#app/server/account/invitation.server";
import { problemOf, providerName } from "#app/server/sign-in/provider.server";
import type { Problem } from "#app/server/sign-in/provider.server";
import { signIn } from "#app/server/account/sign-in.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { accountMessages } from "#app/text/account-messages";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import type { Texts } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { useValidatedForm } from "#app/ui/form/use-validated-form";
import { Button, LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { useAccountRules } from "./use-account-rules";

export const handle = { texts: ["account", "signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  if (params.token)
    throw redirect("/join", { headers: { "set-cookie": invitationCookie.carry(params.token) } });
  const invitation = await carriedInvitation(request);
  const words = textsOf(languageOf(request), "account");
  if (!invitation)
    return json({ title: words.join.goneTitle, invitation: null, problem: null }, { status: 404 });
  const { organisation, name, role } = invitation;
  return json({
    title: words.join.title(organisation),
    invitation: { organisation, name, role, provider: providerName() },
    problem: problemOf(request),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const values = pick(await readForm(request), ["name", "password"]);
  const refuse = (status: number, errors: Record<string, string>) =>
    json({ name: values.name, errors }, { status });
  if (!(await carriedInvitation(request))) return refuse(404, {});
  const read = joiningSchema(
    accountMessages(textsOf(language, "account"), textsOf(language, "shell")),
  ).safeParse(values);
  if (!read.success) return refuse(400, firstMessages(read.error));
  const joined = await join(request, read.data.name, read.data.password);
  if (!joined) return refuse(409, { name: textsOf(language, "account").join.exists });
  const signedIn = await signIn(request, joined.email, read.data.password);
  const headers = signedIn.ok ? signedIn.headers : new Headers();
  headers.append("set-cookie", invitationCookie.forget());
  return redirect("/cases", { headers });
}

export default function Join() {
  const { title, invitation, problem } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("account");
  if (!invitation)
    return (
      <Page title={title}>
        <p>{words.join.gone}</p>
      </Page>
    );
  return <JoinForm title={title} invitation={invitation} answer={answer} problem={problem} />;
}

const FIELDS = ["name", "password"] as const;

type JoinFormProps = {
  title: string;
  invitation: { name: string; role: keyof Texts["account"]["roles"]; provider: string | null };
  problem: Problem | null;
  answer?: { name: string; errors: Record<string, string> };
};

function JoinForm({ title, invitation, answer, problem }: JoinFormProps) {
  const { provider } = invitation;
  const words = useText("account");
  const providerWords = useText("signIn").provider;
  const loadResolver = useAccountRules("joiningSchema");
  const form = useValidatedForm({ names: FIELDS, loadResolver, serverErrors: answer?.errors });
  return (
    <Page title={title} lead={words.join.lead(words.roles[invitation.role])} width="narrow">
      {provider && problem ? (
        <Callout kind="warning" title={providerWords[problem](provider)} live />
      ) : null}
      <ErrorSummary errors={form.errors} order={FIELDS} submitCount={form.submitCount} />
      <form method="post" noValidate className="sheet" ref={form.formRef} onSubmit={form.onSubmit}>
        <TextInput
          {...form.field("name")}
          label={words.welcome.name}
          autoComplete="name"
          defaultValue={answer?.name ?? invitation.name}
        />
        <TextInput
          {...form.field("password")}
          label={words.welcome.password}
          hint={words.welcome.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        <Button>{words.join.submit}</Button>
      </form>
      {provider ? (
        <p>
          <LinkButton look="secondary" href="/join/provider">
            {providerWords.join(provider)}
          </LinkButton>
        </p>
      ) : null}
    </Page>
  );
}
