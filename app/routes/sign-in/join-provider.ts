import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { carriedTokenHash } from "#app/server/account/invitation.server";
import { notFound } from "#app/server/case/require-case.server";
import { isOwnPress, providerName, startProvider } from "#app/server/sign-in/provider.server";

/** Sends somebody who carries an invitation to the organisation's own sign-in, to come back as who they are there. */
export async function loader({ request }: LoaderFunctionArgs) {
  const tokenHash = await carriedTokenHash(request);
  if (!providerName() || !tokenHash) throw notFound();
  if (!isOwnPress(request)) throw redirect("/join");
  const started = await startProvider({ purpose: "join", tokenHash });
  return started
    ? redirect(started.address, { headers: { "set-cookie": started.cookie } })
    : redirect("/join?problem=failed");
}
