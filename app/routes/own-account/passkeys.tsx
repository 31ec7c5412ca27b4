import { json } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cleanText } from "#app/domain/normalise";
import { mustHaveSecondFactor } from "#app/domain/sign-in";
import { listPasskeys, removePasskey } from "#db/sign-in/passkeys.server";
import type { Account } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { sendNotice } from "#app/server/sign-in/notice.server";
import { requireFresh } from "#app/server/sign-in/own-account.server";
import { keepPasskey } from "#app/server/sign-in/passkeys.server";
import { momentIn } from "#app/server/sign-in/session-list.server";
import { offers } from "#app/server/sign-in/ways-in.server";
import { PasskeyButton } from "#app/routes/sign-in/passkey-button";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";

export const handle = { texts: ["signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const MAX_NAME = 60;

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireFresh(args);
  const language = languageOf(args.request);
  const { title, made, used } = textsOf(language, "signIn").passkeys;
  const rows = await listPasskeys(await theStore(), account.userId);
  const passkeys = rows.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    made: made(momentIn(createdAt, language)),
    used: lastUsedAt ? used(momentIn(lastUsedAt, language)) : "",
  }));
  return { title, passkeys };
}

async function add(request: Request, account: Account, form: ReadonlyMap<string, string>) {
  const { passkey, passkeys: words } = textsOf(languageOf(request), "signIn");
  const name = cleanText((form.get("name") ?? "").slice(0, MAX_NAME)).trim() || passkey.nameDefault;
  const posted = form.get("credential") ?? "";
  if (!(await keepPasskey(request, account, { posted, name })))
    return json({ done: null, error: passkey.failed }, { status: 400 });
  await sendNotice(request, account, "passkey");
  return json({ done: words.added, error: null });
}

export async function action(args: ActionFunctionArgs) {
  const account = await requireFresh(args);
  const { request } = args;
  const form = await readForm(request);
  if (form.get("intent") === "passkey") return add(request, account, form);
  const { own, passkeys: words } = textsOf(languageOf(request), "signIn");
  const removal = {
    userId: account.userId,
    id: form.get("remove") ?? "",
    mustHaveSecondFactor: mustHaveSecondFactor(account),
  };
  const isRemoved = await removePasskey(await theStore(), removal, offers());
  return isRemoved
    ? json({ done: own.removed, error: null })
    : json({ done: null, error: words.mustStay }, { status: 409 });
}

export default function Passkeys() {
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { passkey, passkeys: words, own } = useText("signIn");
  return (
    <Page
      title={title}
      lead={words.lead}
      width="narrow"
      back={{ href: "/account", label: own.title }}
    >
      {answer?.error ? <Callout kind="warning" title={answer.error} live /> : null}
      {answer?.done ? <Callout kind="success" title={answer.done} live /> : null}
      <OwnPasskeys />
      <Section title={words.addTitle} sheet>
        <PasskeyButton purpose="new" label={passkey.make} look="primary">
          <TextInput
            name="name"
            label={passkey.name}
            hint={passkey.nameHint}
            defaultValue={passkey.nameDefault}
            maxLength={MAX_NAME}
            autoComplete="off"
          />
        </PasskeyButton>
      </Section>
    </Page>
  );
}

function OwnPasskeys() {
  const { passkeys } = useLoaderData<typeof loader>();
  const { passkeys: words } = useText("signIn");
  return (
    <Section title={words.listTitle}>
      {passkeys.length === 0 ? <p>{words.none}</p> : null}
      <form method="post">
        <ul className="plain-list">
          {passkeys.map(({ id, name, made, used }) => (
            <li key={id}>
              <strong>{name}</strong>
              <br />
              {made}. {used}{" "}
              <Button look="quiet" name="remove" value={id} aria-label={words.removeName(name)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      </form>
    </Section>
  );
}
