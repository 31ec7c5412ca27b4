import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayInOrganisation } from "#app/domain/permissions";
import { getOrganisationRules, setOrganisationRules } from "#db/organisation/rules.server";
import { requireAccount } from "#app/server/account/account.server";
import type { RouteArgs } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { notFound } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { RadioGroup } from "#app/ui/form/choice-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";

export const handle = { texts: ["account"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

async function requireRuleSetter(args: RouteArgs) {
  const account = await requireAccount(args);
  if (!mayInOrganisation(account, "setRules")) throw notFound();
  return account;
}

export async function loader(args: LoaderFunctionArgs) {
  const { organisationId } = await requireRuleSetter(args);
  const { title } = textsOf(languageOf(args.request), "account").rules;
  const rules = await getOrganisationRules(await theStore(), organisationId);
  return { title, ...rules, isSaved: new URL(args.request.url).searchParams.has("saved") };
}

export async function action(args: ActionFunctionArgs) {
  const { organisationId } = await requireRuleSetter(args);
  const choice = (await readForm(args.request)).get("showsDismissal");
  if (choice !== "yes" && choice !== "no") throw new Response(null, { status: 400 });
  const rules = { showsDismissal: choice === "yes" };
  await setOrganisationRules(await theStore(), organisationId, rules);
  return redirect("/organisation?saved");
}

export default function Organisation() {
  const { showsDismissal, isSaved } = useLoaderData<typeof loader>();
  const { rules: words } = useText("account");
  return (
    <Page title={words.title} lead={words.lead} width="form">
      {isSaved ? (
        <Callout kind="success" title={words.saved} live>
          <p>{showsDismissal ? words.savedShown : words.savedHidden}</p>
        </Callout>
      ) : null}
      <Section title={words.dismissalTitle} sheet>
        <p>{words.dismissal}</p>
        <p>{words.arithmetic}</p>
        <form method="post">
          <RadioGroup
            name="showsDismissal"
            label={words.choice}
            defaultValue={showsDismissal ? "yes" : "no"}
            options={[
              { value: "yes", label: words.shown },
              { value: "no", label: words.hidden },
            ]}
          />
          <Button>{words.save}</Button>
        </form>
      </Section>
    </Page>
  );
}
