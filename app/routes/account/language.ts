import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { readForm, returnPath } from "#app/server/form.server";
import { languageCookie } from "#app/server/language.server";
import { isLanguage } from "#app/text/texts";

export const loader = () => redirect("/");

/** Keeps the chosen language in a cookie and goes back to the page it was chosen on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const language = form.get("language");
  const headers = isLanguage(language) ? { "set-cookie": languageCookie(language) } : undefined;
  return redirect(returnPath(form), { headers });
}
