/** One change of one field on its way to the server. The commit id makes sending it twice harmless. */
export type Edit = {
  path: string;
  /** What the person saw when they began to change it. */
  base: string;
  value: string;
  commitId: string;
  /** How often it was sent. Once sent it may have arrived, so from then on it is never altered. */
  attempts: number;
};

/**
 * The server's word about an edit; `revision` is the one its text stands in. `failed` means there was none: no line, no sign-in, or our fault. `gone` means
 * there is no such field for this person: its list item was removed, or access ended.
 */
export type SaveReply =
  | { kind: "saved"; value: string; revision: number; savedAt: string; merged: boolean }
  | { kind: "conflict"; theirs: string; revision: number }
  | { kind: "problem"; message: string }
  | { kind: "gone" }
  | { kind: "failed" };

type Body = {
  ok?: unknown;
  value?: unknown;
  revision?: unknown;
  savedAt?: unknown;
  merged?: unknown;
  conflict?: { theirs?: unknown; revision?: unknown } | null;
  problem?: unknown;
};

const revisionOf = (revision: unknown): number => (typeof revision === "number" ? revision : 0);

/** Reads an answer. Anything that does not clearly say what happened counts as no answer. */
export function readReply(status: number, body: unknown): SaveReply {
  if (status === 404) return { kind: "gone" };
  if (typeof body !== "object" || body === null) return { kind: "failed" };
  const { ok, value, revision, savedAt, merged, conflict, problem } = body as Body;
  if (status === 200 && ok === true && typeof value === "string" && typeof savedAt === "string") {
    return {
      kind: "saved",
      value,
      revision: revisionOf(revision),
      savedAt,
      merged: merged === true,
    };
  }
  if (status === 409 && typeof conflict?.theirs === "string") {
    return { kind: "conflict", theirs: conflict.theirs, revision: revisionOf(conflict.revision) };
  }
  if (status === 400 && typeof problem === "string") return { kind: "problem", message: problem };
  return { kind: "failed" };
}
