import { createHash } from "node:crypto";
import { MAX_WRONG_CODES, tokenIn } from "#app/domain/plan/handover";
import { logRead } from "#db/access-log.server";
import { countTry, forgetTries, mayTry } from "#db/attempts.server";
import { countOpening, findHandover, isRightCode } from "#db/handover/handovers.server";
import type { FoundHandover } from "#db/handover/handovers.server";
import { LINK_HOLDER } from "#db/store.server";
import { hashOfToken } from "../account/link-token.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { passCookie, passOf } from "./pass-cookie.server";
import type { Pass } from "./pass-cookie.server";

const WINDOW_MS = 15 * 60_000;
/** Enough for an office behind one address, far too few to guess anything. */
const MAX_PER_CLIENT = 40;

/** `gone`: unknown, expired, revoked, not approved any more, closed or erased; nobody is told which. */
export type Opening =
  | { state: "gone" | "tooMany" }
  | { state: "wrong" | "locked" }
  | { state: "code" | "open"; cookie: string };

const GONE = { state: "gone" } as const;
const NOBODY = { caseId: "", id: "" };

async function mayGoOn(request: Request): Promise<boolean> {
  const client = request.headers.get("x-client-ip") ?? "";
  const key = `handover-from:${createHash("sha256").update(client).digest("base64url")}`;
  const tried = { key, max: MAX_PER_CLIENT, windowMs: WINDOW_MS, at: now() };
  return mayTry(await theStore(), tried);
}

async function opened({ caseId, id }: FoundHandover): Promise<Opening> {
  const isCounted = await countOpening(await theStore(), { caseId, id }, now());
  return isCounted ? { state: "open", cookie: passCookie({ caseId, id, step: "open" }) } : GONE;
}

/**
 * Opens a link somebody posted, whole or its token alone. Only this counts: programs that look at links in mail get a
 * page without the token, which stands behind `#` and is sent to no server.
 */
export async function openLink(request: Request, pasted: string): Promise<Opening> {
  if (!(await mayGoOn(request))) return { state: "tooMany" };
  const tokenHash = hashOfToken(tokenIn(pasted));
  const handover = await findHandover(await theStore(), { tokenHash }, now());
  if (!handover) return GONE;
  const { caseId, id, codeHash } = handover;
  if (codeHash === null) return opened(handover);
  return { state: "code", cookie: passCookie({ caseId, id, step: "code" }) };
}

/**
 * Takes the code of a link. Each is counted before it is looked at, so that many at once are no more than five; then the
 * link takes none for a quarter of an hour, and its people can read so in the log. Where there is no link, or none that
 * works any more, the same is done for nobody: the time of the answer tells as little as its words.
 */
export async function giveCode(request: Request, typed: string): Promise<Opening> {
  if (!(await mayGoOn(request))) return { state: "tooMany" };
  const store = await theStore();
  const at = now();
  const pass = passOf(request);
  const named = pass?.step === "code" ? { caseId: pass.caseId, id: pass.id } : NOBODY;
  const handover = await findHandover(store, named, at);
  const key = `handover-code:${handover?.id ?? ""}`;
  const number = await countTry(store, { key, max: MAX_WRONG_CODES, windowMs: WINDOW_MS, at });
  const isRight = await isRightCode(store, handover, typed.replace(/\s/g, ""));
  if (!handover) return GONE;
  if (number > MAX_WRONG_CODES) return { state: "locked" };
  const { caseId, id } = handover;
  if (isRight) {
    await forgetTries(store, key);
    return opened(handover);
  }
  if (number < MAX_WRONG_CODES) return { state: "wrong" };
  const deed = { action: "lockHandover", subject: id } as const;
  await logRead(store, caseId, [deed], { userId: LINK_HOLDER, at });
  return { state: "locked" };
}

/** The link a request has a pass to at this step, if it works at this very moment. */
export async function passedHandover(
  request: Request,
  step: Pass["step"],
): Promise<FoundHandover | null> {
  const pass = passOf(request);
  if (pass?.step !== step) return null;
  return findHandover(await theStore(), { caseId: pass.caseId, id: pass.id }, now());
}
