import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { signOut } from "#app/server/account/sign-in.server";

export const loader = () => redirect("/");

/** Ends the session on the server and takes the cookie back. */
export async function action({ request }: ActionFunctionArgs) {
  return redirect("/login", { headers: await signOut(request) });
}
