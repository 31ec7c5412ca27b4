import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findAccount } from "#app/server/account/account.server";
import { providerName, startProvider } from "#app/server/sign-in/provider.server";
import { notFound } from "#app/server/case/require-case.server";

/** Sends the browser to the organisation's own sign-in. */
export async function loader(args: LoaderFunctionArgs) {
  if (!providerName()) throw notFound();
  if (await findAccount(args)) throw redirect("/cases");
  const started = await startProvider({ purpose: "signIn" });
  return started
    ? redirect(started.address, { headers: { "set-cookie": started.cookie } })
    : redirect("/login?problem=failed");
}
