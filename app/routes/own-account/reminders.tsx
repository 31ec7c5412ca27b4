import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { chooseReminders } from "#db/reminders/reminders.server";
import { requireAccount } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { now } from "#app/server/clock.server";
import { env } from "#app/server/env.server";
import { ownMailedKinds, possibleKinds } from "#app/server/follow-up/reminders.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { CheckboxGroup } from "#app/ui/form/choice-controls";
import { Actions, Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";

export const handle = { texts: ["reminders", "signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args);
  return {
    title: textsOf(languageOf(args.request), "reminders").page.title,
    kinds: possibleKinds(account.organisationRole === "employee"),
    chosen: await ownMailedKinds(await theStore(), account),
    canMail: env().canMail,
    isEmailProven: account.isEmailProven,
    isSaved: new URL(args.request.url).searchParams.has("saved"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { userId, organisationRole } = await requireAccount(args);
  const form = await readForm(args.request);
  const possible = possibleKinds(organisationRole === "employee");
  const kinds = possible.filter((kind) => form.get(kind) === "yes");
  const language = languageOf(args.request);
  await chooseReminders(await theStore(), { kinds, language }, { userId, at: now() });
  return redirect("/account/reminders?saved");
}

export default function Reminders() {
  const { kinds, chosen, canMail, isEmailProven, isSaved } = useLoaderData<typeof loader>();
  const { page: words } = useText("reminders");
  const { own } = useText("signIn");
  const language = useLanguage();
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="form"
      back={{ href: "/account", label: own.title }}
    >
      {isSaved ? <Callout kind="success" title={words.saved} live /> : null}
      {canMail ? null : <Callout title={words.noMail} />}
      {canMail && !isEmailProven ? (
        <Callout kind="warning" title={words.unproven}>
          <p>
            <a href="/account/address">{words.prove}</a>
          </p>
        </Callout>
      ) : null}
      <form method="post">
        <CheckboxGroup
          name="kinds"
          label={words.legend}
          boxes={kinds.map((kind) => ({
            name: kind,
            label: words.kinds[kind],
            defaultChecked: chosen.includes(kind),
          }))}
        />
        <p>{words.neutral}</p>
        <p className="form-hint">{words.language(words.languages[language])}</p>
        <Actions>
          <Button>{words.save}</Button>
        </Actions>
      </form>
    </Page>
  );
}
