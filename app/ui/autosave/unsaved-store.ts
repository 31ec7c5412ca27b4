import type { Edit } from "./save-reply";

/** Where edits wait out a reload: the tab's own storage, gone with the tab. */
export type KeyedStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const isEdit = (value: unknown): value is Edit => {
  if (typeof value !== "object" || value === null) return false;
  const { path, base, value: text, commitId, attempts } = value as Record<string, unknown>;
  return (
    [path, base, text, commitId].every((part) => typeof part === "string") &&
    typeof attempts === "number"
  );
};

/** Keeps unanswered edits. A browser that refuses storage costs the safety net, not the saving. */
export function keepUnsaved(storage: KeyedStorage, key: string, edits: readonly Edit[]): void {
  try {
    if (edits.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(edits));
  } catch {
    return;
  }
}

/** The edits an earlier page left behind; none when there is nothing readable. */
export function readUnsaved(storage: KeyedStorage, key: string): Edit[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isEdit) : [];
  } catch {
    return [];
  }
}
