import { accessLog } from "./schema.server";
import { newId } from "./store.server";
import type { By, Store } from "./store.server";

export type LoggedAction =
  | "openCase"
  | "undoCase"
  | "annulCase"
  | "joinCase"
  | "addMember"
  | "freezeVersion"
  | "downloadVersion"
  | "downloadDraft"
  | "downloadRefusal"
  | "downloadCosts";

/** The statement that records who did what on a case, without content, for the same batch as the deed. */
export const logEntry = ({ db }: Store, caseId: string, action: LoggedAction, by: By) =>
  db.insert(accessLog).values({ caseId, id: newId(), at: by.at, userId: by.userId, action });

/** Records a read that writes nothing else. */
export async function logRead(
  store: Store,
  caseId: string,
  action: LoggedAction,
  by: By,
): Promise<void> {
  await logEntry(store, caseId, action, by);
}
