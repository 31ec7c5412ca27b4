import { textsOf } from "#app/text/texts";
import type { Account } from "../account/account.server";
import { languageOf } from "../language.server";
import { raiseSession } from "../account/sign-in.server";
import { keepPasskey } from "./passkeys.server";

/**
 * Keeps a person's first passkey; with it made just now, it also counts as the second factor of this session. Gives the
 * cookies, null for an answer that does not hold.
 */
export async function addFirstPasskey(
  request: Request,
  account: Account,
  posted: string,
): Promise<Headers | null> {
  const name = textsOf(languageOf(request), "signIn").passkey.nameDefault;
  if (!(await keepPasskey(request, account, { posted, name }))) return null;
  return raiseSession(request, account.sessionToken);
}
