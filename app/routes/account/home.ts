import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAccount } from "#app/server/account/account.server";

/** The front door: to the cases, to sign-in, or to the first-run page. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAccount(args);
  return redirect("/cases");
}
