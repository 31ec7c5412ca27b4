import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/server/case/require-case.server";
import { requireFresh } from "#app/server/sign-in/own-account.server";
import { isOwnPress, providerName, startProvider } from "#app/server/sign-in/provider.server";

/** Sends somebody to the organisation's own sign-in to connect the account they have there. */
export async function loader(args: LoaderFunctionArgs) {
  if (!providerName()) throw notFound();
  if (!isOwnPress(args.request)) throw redirect("/account");
  const { userId } = await requireFresh(args);
  const started = await startProvider({ purpose: "connect", userId });
  return started
    ? redirect(started.address, { headers: { "set-cookie": started.cookie } })
    : redirect("/account?problem=failed");
}
