import { eraseDue } from "#db/closing/closing.server";
import { markExpired } from "#db/handover/ended.server";
import type { Store } from "#db/store.server";
import { now, today } from "../clock.server";
import { log, logFault } from "../log.server";

const EVERY_MS = 60 * 60_000;

let timer: NodeJS.Timeout | null = null;

/** Erases the closed cases whose day has come, and tells the log how many; marks the links whose time is over. */
export async function eraseRound(store: Store, at = now()): Promise<void> {
  await markExpired(store, at);
  const erased = await eraseDue(store, today(at));
  if (erased > 0) log.info({ erased }, "closed cases erased on their day");
}

/** Looks for cases to erase at once and every hour. */
export function startErasing(store: Store): void {
  const look = () => void eraseRound(store).catch((error: unknown) => logFault(error, ""));
  look();
  timer = setInterval(look, EVERY_MS);
  timer.unref();
}

/** Looks no more. */
export function stopErasing(): void {
  if (timer) clearInterval(timer);
  timer = null;
}
