import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findAccount, isThrough } from "#app/server/account/account.server";
import { invitationCookie } from "#app/server/account/invitation.server";
import { openSession } from "#app/server/account/sign-in.server";
import { acceptInvitation } from "#db/organisation/invitations.server";
import { connectIdentity, findPersonOf } from "#db/sign-in/ways-in.server";
import { theStore } from "#app/server/app.server";
import { notFound } from "#app/server/case/require-case.server";
import { now } from "#app/server/clock.server";
import { mailsWaiting } from "#app/server/mail/mail-round.server";
import { noProviderCookie, providerName, readProvider } from "#app/server/sign-in/provider.server";
import { noticeStatements } from "#app/server/sign-in/notice.server";
import type { Vouched } from "#app/server/sign-in/provider.server";

async function enter(request: Request, userId: string, { secondFactorAt }: Vouched) {
  return openSession(request, userId, { method: "provider", secondFactorAt });
}

/** In, for whoever has connected their account; nobody is recognised by an address that the provider merely mentions. */
async function signIn(request: Request, vouched: Vouched) {
  const userId = await findPersonOf(await theStore(), vouched.identity);
  if (!userId) return redirect("/login?problem=unknown");
  return redirect("/cases", { headers: await enter(request, userId, vouched) });
}

async function join(request: Request, vouched: Vouched, tokenHash: string) {
  const joined = await acceptInvitation(await theStore(), {
    tokenHash,
    person: { name: null, passwordHash: null },
    identity: vouched.identity,
    at: now(),
  });
  if (!joined) return redirect("/join?problem=taken");
  const headers = await enter(request, joined.userId, vouched);
  headers.append("set-cookie", invitationCookie.forget());
  return redirect("/cases", { headers });
}

async function connect(args: LoaderFunctionArgs, { identity }: Vouched, userId: string) {
  const account = await findAccount(args);
  if (!account || !isThrough(account) || account.userId !== userId)
    return redirect("/login?problem=failed");
  const alongside = await noticeStatements(args.request, account, "provider");
  const by = { userId, at: now() };
  const isConnected = await connectIdentity(await theStore(), { identity, alongside }, by);
  mailsWaiting();
  return redirect(isConnected ? "/account?done=changed" : "/account?problem=taken");
}

/** The pages that begin each way to the provider, which say so when it came to nothing. */
const BEGAN = { signIn: "/login", join: "/join", connect: "/account" };

async function answerTo(args: LoaderFunctionArgs) {
  const answer = await readProvider(args.request);
  if (!answer) return redirect("/login?problem=failed");
  const { flow, vouched } = answer;
  if (!vouched) return redirect(`${BEGAN[flow.purpose]}?problem=failed`);
  if (flow.purpose === "signIn") return signIn(args.request, vouched);
  if (flow.purpose === "join") return join(args.request, vouched, flow.tokenHash);
  return connect(args, vouched, flow.userId);
}

/** Where the organisation's own sign-in sends the browser back to. */
export async function loader(args: LoaderFunctionArgs) {
  if (!providerName()) throw notFound();
  const answer = await answerTo(args);
  answer.headers.append("set-cookie", noProviderCookie());
  return answer;
}
