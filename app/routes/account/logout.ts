import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { signOut } from "#app/server/account/sign-in.server";

export const loader = () => redirect("/");

/** Ends the session on the server and takes the cookie back. */
export async function action({ request }: ActionFunctionArgs) {
  const headers = await signOut(request);
  // Text typed and not yet saved waits in the browser; it must not wait for the next person.
  headers.set("clear-site-data", '"storage"');
  return redirect("/login", { headers });
}
