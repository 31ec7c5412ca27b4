import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findAccount } from "#app/server/account/account.server";
import { languageOf } from "#app/server/language.server";
import {
  carriesSignInLink,
  signInByLink,
  signInCookie,
} from "#app/server/sign-in/mail-links.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";

export const handle = { texts: ["signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Opening the link uses nothing up: programs that look through mail open links too. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args;
  if (params.token)
    throw redirect("/mail-link", { headers: { "set-cookie": signInCookie.carry(params.token) } });
  const works = await carriesSignInLink(request);
  // Somebody who opens their mail once more, and is in already, goes on.
  if (!works && (await findAccount(args))) throw redirect("/cases");
  const { link: words } = textsOf(languageOf(request), "signIn");
  return json(
    { title: works ? words.openTitle : words.goneTitle, works },
    { status: works ? 200 : 404 },
  );
}

export async function action({ request }: ActionFunctionArgs) {
  const headers = await signInByLink(request);
  return headers ? redirect("/cases", { headers }) : json({ isGone: true }, { status: 404 });
}

export default function MailLink() {
  const { title, works } = useLoaderData<typeof loader>();
  const isGone = useActionData<typeof action>()?.isGone || !works;
  const { link: words } = useText("signIn");
  return (
    <Page title={isGone ? words.goneTitle : title} width="narrow">
      <p>{isGone ? words.gone : words.open}</p>
      {isGone ? (
        <p>
          <a href="/login/link">{words.offer}</a>
        </p>
      ) : (
        <form method="post">
          <Button>{words.openSubmit}</Button>
        </form>
      )}
    </Page>
  );
}
