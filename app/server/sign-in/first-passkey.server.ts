import { noteSecondFactor } from "#db/sign-in/sessions.server";
import { textsOf } from "#app/text/texts";
import type { Account } from "../account/account.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { languageOf } from "../language.server";
import { keepPasskey } from "./passkeys.server";

/** Keeps a person's first passkey; with it made just now, it also counts as the second factor of this session. */
export async function addFirstPasskey(
  request: Request,
  account: Account,
  posted: string,
): Promise<boolean> {
  const name = textsOf(languageOf(request), "signIn").passkey.nameDefault;
  if (!(await keepPasskey(request, account, { posted, name }))) return false;
  await noteSecondFactor(await theStore(), account.sessionToken, now());
  return true;
}
