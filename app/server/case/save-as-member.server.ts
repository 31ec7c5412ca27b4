import type { CaseRole } from "#app/domain/permissions";
import { NotOnCase } from "#db/commit.server";
import { saveChanges } from "#db/documents.server";
import type { SaveRequest, SaveResult } from "#db/documents.server";
import type { Store } from "#db/store.server";
import { notFound } from "./require-case.server";

/**
 * Saves what somebody on a case changed, if they are still on it, as what they asked as, when it lands: somebody taken
 * off while a save was under way gets the 404 their next request would get.
 */
export async function saveAsMember(
  store: Store,
  request: SaveRequest & { as: CaseRole },
): Promise<SaveResult> {
  try {
    return await saveChanges(store, request);
  } catch (error) {
    if (error instanceof NotOnCase) throw notFound();
    throw error;
  }
}
