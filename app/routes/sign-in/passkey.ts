import { json } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { requireSignedIn } from "#app/server/account/account.server";
import { notFound } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { askForNewPasskey, askForPasskey } from "#app/server/sign-in/passkeys.server";
import type { Ceremony } from "#app/server/sign-in/passkeys.server";
import { mayAddSecondFactor } from "#app/server/sign-in/second-factor.server";

const answer = ({ options, cookie }: Ceremony) =>
  json(options, { headers: { "set-cookie": cookie } });

/** What the browser's passkey window is opened with: for anybody's, for one's own, or for a new one. */
export async function action(args: ActionFunctionArgs) {
  const purpose = (await readForm(args.request)).get("purpose");
  if (purpose === "any") return answer(await askForPasskey(null));
  const account = await requireSignedIn(args);
  if (purpose === "own") return answer(await askForPasskey(account));
  if (purpose !== "new" || !mayAddSecondFactor(account)) throw notFound();
  return answer(await askForNewPasskey(account));
}

export const loader = () => {
  throw notFound();
};
