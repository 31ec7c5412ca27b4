import type { AccountMessages } from "#app/domain/account";
import type { Texts } from "./texts";

/** What the account forms say about bad input; the browser and the server say the same. */
export function accountMessages(
  { welcome }: Texts["account"],
  { problems }: Texts["shell"],
): AccountMessages {
  const { required, passwordTooShort, passwordTooLong } = welcome;
  const { email, choice } = problems;
  return { ...required, email, role: choice, passwordTooShort, passwordTooLong };
}
