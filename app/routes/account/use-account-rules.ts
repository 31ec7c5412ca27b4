import { useCallback } from "react";
import type { Resolver } from "react-hook-form";
import { useText } from "#app/text/provider";

/** The forms whose rules the browser checks with the server's own schemas. */
export type AccountForm = "foundingSchema" | "joiningSchema" | "invitingSchema";

type Values = Record<string, string>;

/** Loads the rules of an account form and its messages in the page's words; nothing of it comes with the page. */
export function useAccountRules(form: AccountForm): () => Promise<Resolver<Values>> {
  const { required, passwordTooShort, passwordTooLong } = useText("account").welcome;
  const { email, choice } = useText("shell").problems;
  return useCallback(async () => {
    const [{ zodResolver }, rules] = await Promise.all([
      import("@hookform/resolvers/zod"),
      import("#app/domain/account"),
    ]);
    const messages = { ...required, email, role: choice, passwordTooShort, passwordTooLong };
    return zodResolver(rules[form](messages)) as unknown as Resolver<Values>;
  }, [form, required, passwordTooShort, passwordTooLong, email, choice]);
}
