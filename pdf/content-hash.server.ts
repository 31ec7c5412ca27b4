import { createHash } from "node:crypto";

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  // By code units, not by locale: the order must be the same on every machine.
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item)]));
}

/** SHA-256 in hex over canonical JSON (keys sorted), so equal contents have equal hashes wherever they are made. */
export const contentHash = (snapshot: object): string =>
  createHash("sha256")
    .update(JSON.stringify(canonical(snapshot)))
    .digest("hex");
