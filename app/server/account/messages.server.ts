import type { AccountMessages } from "#app/domain/account";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

/** What the account forms say about bad input, in one language. */
export function accountMessages(language: Language): AccountMessages {
  const { required, passwordTooShort, passwordTooLong } = textsOf(language, "account").welcome;
  const { email, choice } = textsOf(language, "shell").problems;
  return { ...required, email, role: choice, passwordTooShort, passwordTooLong };
}
