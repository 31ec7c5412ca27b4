import type { DraftValues } from "../draft";
import type { AppliedChange } from "../merge";
import type { Difference } from "./difference";

/** A stored revision of a document: who changed what, and when (UTC ms). */
export type Revision = { revision: number; author: string; at: number; changes: AppliedChange[] };

/** What one person changed without a longer pause, as one: from the first to the last of their revisions. */
export type Sitting = {
  author: string;
  firstRevision: number;
  lastRevision: number;
  begunAt: number;
  endedAt: number;
  /** The document was made in it. */
  isFirst: boolean;
  differences: Difference[];
};

/** A pause as long as this begins a new sitting: 30 minutes. */
export const PAUSE_MS = 30 * 60_000;

const itemOf = (path: string): string => path.split(".").slice(0, 2).join(".");
const isInItem = (path: string, item: string): boolean => path.startsWith(`${item}.`);
const fieldOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/** What has come of the changes of a sitting so far, by place. */
type Net = Map<string, Difference>;

function setOne(net: Net, change: AppliedChange & { op: "set" }): void {
  const { path, before, after } = change;
  const item = net.get(itemOf(path));
  if (item?.kind === "added") {
    net.set(itemOf(path), { ...item, values: { ...item.values, [fieldOf(path)]: after } });
    return;
  }
  const earlier = net.get(path);
  const first = earlier?.kind === "set" ? earlier.before : before;
  net.delete(path);
  if (first !== after) net.set(path, { kind: "set", path, before: first, after });
}

/** The fields of an item that was removed and came back in the same sitting. */
function backAgain(net: Net, item: string, before: DraftValues, after: DraftValues): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old = "", now = ""] = [before[name], after[name]];
    const path = `${item}.${name}`;
    // Where it stands in its list is no answer of anybody's.
    if (old !== now && name !== "position")
      net.set(path, { kind: "set", path, before: old, after: now });
  }
}

function addOne(net: Net, { list, id, values }: AppliedChange & { op: "add" }): void {
  const item = `${list}.${id}`;
  const earlier = net.get(item);
  net.delete(item);
  if (earlier?.kind === "removed") backAgain(net, item, earlier.values, values);
  else net.set(item, { kind: "added", list, id, values });
}

function removeOne(net: Net, { list, id, values }: AppliedChange & { op: "remove" }): void {
  const item = `${list}.${id}`;
  const isNew = net.get(item)?.kind === "added";
  const asItWas = { ...values };
  for (const [path, difference] of [...net])
    if (difference.kind === "set" && isInItem(path, item)) {
      asItWas[fieldOf(path)] = difference.before;
      net.delete(path);
    }
  net.delete(item);
  if (!isNew) net.set(item, { kind: "removed", list, id, values: asItWas });
}

/** What changes, given oldest first, come to, newest first: what was changed and changed back is nothing. */
function netOf(changes: readonly AppliedChange[]): Difference[] {
  const net: Net = new Map();
  for (const change of changes) {
    if (change.op === "set") setOne(net, change);
    if (change.op === "add") addOne(net, change);
    if (change.op === "remove") removeOne(net, change);
  }
  return [...net.values()].toReversed();
}

const isOneSitting = (older: Revision, newer: Revision): boolean =>
  older.author === newer.author && newer.at - older.at < PAUSE_MS;

function asSitting(revisions: readonly Revision[]): Sitting[] {
  const [first] = revisions;
  const last = revisions.at(-1);
  if (!first || !last) return [];
  const changes = revisions.flatMap((revision) => revision.changes);
  return [
    {
      author: first.author,
      firstRevision: first.revision,
      lastRevision: last.revision,
      begunAt: first.at,
      endedAt: last.at,
      isFirst: changes.some(({ op }) => op === "create"),
      differences: netOf(changes),
    },
  ];
}

/**
 * Revisions, newest first, as sittings, newest first: the same author's with less than 30 minutes between. Says of each
 * what it comes to; one that comes to nothing is still there, with no differences.
 */
export function sittingsOf(revisions: readonly Revision[]): Sitting[] {
  const groups: Revision[][] = [];
  for (const revision of revisions.toReversed()) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isOneSitting(last, revision)) group.push(revision);
    else groups.push([revision]);
  }
  return groups.toReversed().flatMap(asSitting);
}
