import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { IsoDate } from "#app/domain/fields";
import { mayTry } from "#db/attempts.server";
import { findFrozenAt } from "#db/plan/control-number.server";
import { findFrozenOfFile } from "#db/plan/printed.server";
import { theStore } from "../app.server";
import { now, today } from "../clock.server";

const WINDOW_MS = 15 * 60_000;
const MAX_PER_CLIENT = 30;
/** Longer than any answer takes by itself, so that it takes as long whether the number is known or not. */
const ANSWER_MS = 150;
// What stands at the foot of every page is the first 16 digits: as many as nobody guesses.
const NUMBER = /^[0-9a-f]{16,64}$/;

export type Verified =
  | { state: "malformed" | "tooMany" | "unknown" }
  /** `isFile`: the number is a whole file's, so that not a byte of it was changed. */
  | { state: "known"; frozenOn: IsoDate; isFile: boolean };

const hashed = (text: string) => createHash("sha256").update(text).digest("base64url");

async function look(request: Request, digits: string): Promise<Verified> {
  const store = await theStore();
  const client = request.headers.get("x-client-ip") ?? "";
  const tried = { key: `verify:${hashed(client)}`, max: MAX_PER_CLIENT, windowMs: WINDOW_MS };
  if (!(await mayTry(store, { ...tried, at: now() }))) return { state: "tooMany" };
  const [ofContent, ofFile] = await Promise.all([
    findFrozenAt(store, digits),
    findFrozenOfFile(store, digits),
  ]);
  const frozenAt = ofFile ?? ofContent;
  if (frozenAt === null) return { state: "unknown" };
  return { state: "known", frozenOn: today(frozenAt), isFile: ofFile !== null };
}

/**
 * Whether a number belongs to a version frozen here, and when; nothing else of it. It is typed or scanned from a paper, or
 * is the SHA-256 of a file.
 */
export async function verifyNumber(request: Request, typed: string): Promise<Verified> {
  const digits = typed.replace(/[\s.·-]/g, "").toLowerCase();
  if (!NUMBER.test(digits)) return { state: "malformed" };
  const [answer] = await Promise.all([look(request, digits), wait(ANSWER_MS)]);
  return answer;
}
