import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { invitingSchema } from "#app/domain/account";
import { requireAccount } from "#app/server/account/account.server";
import type { Account } from "#app/server/account/account.server";
import { env } from "#app/server/env.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import {
  addressCookie,
  askForAddressProof,
  carriedAddress,
  proveCarriedAddress,
} from "#app/server/sign-in/mail-links.server";
import { requireFresh } from "#app/server/sign-in/own-account.server";
import { accountMessages } from "#app/text/account-messages";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";

export const handle = { texts: ["signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** A link opened here is looked at before it is used: only its own person, signed in, can use it. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args;
  if (params.token)
    throw redirect("/account/address", {
      headers: { "set-cookie": addressCookie.carry(params.token) },
    });
  const account = await requireAccount(args);
  const carried = await carriedAddress(request, account);
  if (!carried) await requireFresh(args);
  const { title, confirmTitle } = textsOf(languageOf(request), "signIn").address;
  const { email, isEmailProven } = account;
  const isGone = !carried && addressCookie.tokenOf(request) !== null;
  return json(
    {
      title: carried ? confirmTitle : title,
      carried,
      isGone,
      email,
      isEmailProven,
      canMail: env().canMail,
    },
    isGone ? { headers: { "set-cookie": addressCookie.forget() } } : {},
  );
}

const NOTHING = { sentTo: "", email: "", error: "" };

async function prove(request: Request, account: Account) {
  const { address: words } = textsOf(languageOf(request), "signIn");
  const outcome = await proveCarriedAddress(request, account);
  const headers = { "set-cookie": addressCookie.forget() };
  if (outcome !== "proven")
    return json({ ...NOTHING, error: words[outcome] }, { status: 409, headers });
  return redirect("/account?done=changed", { headers });
}

export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const account = await requireAccount(args);
  const form = await readForm(request);
  if (form.get("intent") === "prove") return prove(request, account);
  await requireFresh(args);
  const language = languageOf(request);
  const { address: words, link } = textsOf(language, "signIn");
  const typed = form.get("email") ?? "";
  const refuse = (status: number, error: string) =>
    json({ ...NOTHING, email: typed, error }, { status });
  if (!env().canMail) return refuse(400, words.noMail);
  const messages = accountMessages(textsOf(language, "account"), textsOf(language, "shell"));
  const read = invitingSchema(messages).pick({ email: true }).safeParse({ email: typed });
  if (!read.success) return refuse(400, messages.email);
  const { email } = read.data;
  if (account.isEmailProven && email.toLowerCase() === account.email)
    return refuse(400, words.same);
  if (!(await askForAddressProof(request, account, email))) return refuse(429, link.tooMany);
  return json({ ...NOTHING, sentTo: email });
}

export default function OwnAddress() {
  const { title, carried, isGone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { address: words, own } = useText("signIn");
  const error = answer?.error || undefined;
  return (
    <Page
      title={title}
      lead={carried ? words.confirm(carried) : words.lead}
      width="narrow"
      back={{ href: "/account", label: own.title }}
    >
      <ErrorSummary errors={error ? { email: error } : {}} />
      {isGone && !answer ? <Callout kind="warning" title={words.gone} live /> : null}
      {answer?.sentTo ? (
        <Callout kind="success" title={words.sentTitle} live>
          <p>{words.sent(answer.sentTo)}</p>
        </Callout>
      ) : null}
      {carried ? (
        <form method="post">
          <Button name="intent" value="prove">
            {words.confirmSubmit}
          </Button>
        </form>
      ) : (
        <AskForLink typed={answer?.email} error={error} />
      )}
    </Page>
  );
}

function AskForLink({ typed, error }: { typed?: string; error?: string }) {
  const { email, isEmailProven, canMail } = useLoaderData<typeof loader>();
  const { address: words } = useText("signIn");
  if (!canMail) return <p>{words.noMail}</p>;
  return (
    <form method="post" noValidate className="sheet">
      {isEmailProven ? <p>{words.proven(email)}</p> : null}
      <TextInput
        name="email"
        label={words.email}
        type="email"
        autoComplete="email"
        defaultValue={typed || email}
        error={error}
      />
      <Button>{words.submit}</Button>
    </form>
  );
}
