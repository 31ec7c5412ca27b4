import { useCallback } from "react";
import type { Resolver } from "react-hook-form";
import { accountMessages } from "#app/text/account-messages";
import { useText } from "#app/text/provider";

/** The forms whose rules the browser checks with the server's own schemas. */
export type AccountForm = "foundingSchema" | "joiningSchema" | "invitingSchema";

type Values = Record<string, string>;

/** Loads the rules of an account form and its messages in the page's words; nothing of it comes with the page. */
export function useAccountRules(form: AccountForm): () => Promise<Resolver<Values>> {
  const account = useText("account");
  const shell = useText("shell");
  return useCallback(async () => {
    const [{ zodResolver }, rules] = await Promise.all([
      import("@hookform/resolvers/zod"),
      import("#app/domain/account"),
    ]);
    // Three forms with fields of their own under one type: the library's types cannot say that.
    return zodResolver(rules[form](accountMessages(account, shell))) as unknown as Resolver<Values>;
  }, [form, account, shell]);
}
