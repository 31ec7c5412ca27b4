import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { firstMessages, foundingSchema } from "#app/domain/account";
import { found, isSetupCode, requireEmptyInstallation } from "#app/server/account/founding.server";
import { app } from "#app/server/app.server";
import { startExample } from "#app/server/example/start-example.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { accountMessages } from "#app/text/account-messages";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { useValidatedForm } from "#app/ui/form/use-validated-form";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { useAccountRules } from "./use-account-rules";

export const handle = { texts: ["account"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const FIELDS = ["organisation", "name", "email", "password", "setupCode"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireEmptyInstallation();
  const { setupCode } = await app();
  const { welcome } = textsOf(languageOf(request), "account");
  return { needsCode: setupCode !== null, title: welcome.title };
}

export async function action({ request }: ActionFunctionArgs) {
  await requireEmptyInstallation();
  const form = await readForm(request);
  const language = languageOf(request);
  const values = pick(form, FIELDS);
  const refuse = (errors: Record<string, string>) =>
    json({ errors, values: { ...values, password: "" } }, { status: 400 });
  if (!(await isSetupCode(values.setupCode)))
    return refuse({ setupCode: textsOf(language, "account").welcome.setupCodeWrong });
  if (form.get("intent") === "example")
    return redirect("/cases", { headers: await startExample(request) });
  const read = foundingSchema(
    accountMessages(textsOf(language, "account"), textsOf(language, "shell")),
  ).safeParse(values);
  if (!read.success) return refuse(firstMessages(read.error));
  const { headers } = await found(request, read.data, false);
  return redirect("/cases", { headers });
}

export default function Welcome() {
  const { needsCode } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("account").welcome;
  const loadResolver = useAccountRules("foundingSchema");
  const form = useValidatedForm({ names: FIELDS, loadResolver, serverErrors: answer?.errors });
  const values = answer?.values;
  const field = (name: (typeof FIELDS)[number]) => ({
    ...form.field(name),
    defaultValue: values?.[name],
  });
  return (
    <Page title={words.title} lead={words.lead} width="narrow">
      <ErrorSummary errors={form.errors} order={FIELDS} submitCount={form.submitCount} />
      <form method="post" noValidate ref={form.formRef} onSubmit={form.onSubmit}>
        {needsCode ? (
          <TextInput
            {...field("setupCode")}
            label={words.setupCode}
            hint={words.setupCodeHint}
            autoComplete="one-time-code"
          />
        ) : null}
        <Section title={words.createTitle} sheet>
          <TextInput
            {...field("organisation")}
            label={words.organisation}
            autoComplete="organization"
          />
          <TextInput {...field("name")} label={words.name} autoComplete="name" />
          <TextInput {...field("email")} label={words.email} type="email" autoComplete="username" />
          <TextInput
            {...field("password")}
            label={words.password}
            hint={words.passwordHint}
            type="password"
            autoComplete="new-password"
          />
          <Button name="intent" value="create">
            {words.create}
          </Button>
        </Section>
        <Section title={words.exampleTitle} lead={words.exampleLead}>
          <Button name="intent" value="example" look="secondary" formNoValidate>
            {words.example}
          </Button>
        </Section>
      </form>
    </Page>
  );
}
