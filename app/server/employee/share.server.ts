import { randomUUID } from "node:crypto";
import { shareChange, shareOf, shareSeal } from "#app/domain/room/sharing";
import type { Share, ShareItem } from "#app/domain/room/sharing";
import { getContent } from "#db/documents.server";
import type { CaseEntry } from "../case/require-case.server";
import { saveAsMember } from "../case/save-as-member.server";
import { today } from "../clock.server";

/** The employee's own answers and the plan, each read by the right to it. */
export async function readForSharing({ store, caseId, by }: CaseEntry) {
  const own = await getContent(store, caseId, "preparation");
  const shared = await getContent(store, caseId, "shared");
  return {
    own,
    shared,
    shareOf: (item: ShareItem): Share | null =>
      shareOf(item, own.content, shared.content, today(by.at)),
  };
}

/** `changed`: not what was shown. `full`: no room left where it would stand. */
export type Sharing = "shared" | "changed" | "full";

/**
 * Copies one answer into the shared document, in the employee's name, if it is still exactly what was shown (`seen`).
 * Pressing twice shares once. The only way from the employee's ring to another.
 */
export async function shareAnswer(
  entry: CaseEntry,
  item: ShareItem,
  seen: string,
): Promise<Sharing> {
  const { store, caseId, role, by } = entry;
  const { own, shared, shareOf: find } = await readForSharing(entry);
  const share = find(item);
  if (!share || shareSeal(share) !== seen) return "changed";
  if (share.state === "there") return "shared";
  const change = shareChange(share, randomUUID());
  const { outcomes } = await saveAsMember(store, {
    caseId,
    document: "shared",
    changes: [change],
    // Named by both heads: pressed twice it is the same commit, and taken out of the plan it can be shared anew.
    commitId: `share:${item}:${own.revision}:${shared.revision}`,
    by,
    as: role,
  });
  const status = outcomes[0]?.status;
  if (status === "saved" || status === "unchanged") return "shared";
  return status === "conflict" ? "changed" : "full";
}
