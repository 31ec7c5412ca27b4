import { itemIds } from "../draft";
import type { Draft, DraftValues } from "../draft";
import type { Fields, Shape } from "../fields";
import type { Change } from "../merge";

/** One thing that is not as it was: a field, or a whole item of a list that came or went. */
export type Difference =
  | { kind: "set"; path: string; before: string; after: string }
  | { kind: "added"; list: string; id: string; values: DraftValues }
  | { kind: "removed"; list: string; id: string; values: DraftValues };

/** Where a difference is: `section.field`, `list.id.field`, or `list.id` for a whole item. */
export const placeOf = (difference: Difference): string =>
  difference.kind === "set" ? difference.path : `${difference.list}.${difference.id}`;

function fieldDifferences(
  fields: Fields,
  before: DraftValues,
  after: DraftValues,
  prefix: string,
): Difference[] {
  return Object.keys(fields).flatMap((name): Difference[] => {
    const [old = "", now = ""] = [before[name], after[name]];
    return old === now ? [] : [{ kind: "set", path: `${prefix}.${name}`, before: old, after: now }];
  });
}

function listDifferences(list: string, fields: Fields, before: Draft, after: Draft): Difference[] {
  const [old, now] = [before.lists[list] ?? {}, after.lists[list] ?? {}];
  const kept = itemIds(after, list).flatMap((id): Difference[] => {
    const [was, values] = [old[id], now[id] ?? {}];
    if (!was) return [{ kind: "added", list, id, values }];
    return fieldDifferences(fields, was, values, `${list}.${id}`);
  });
  const gone = itemIds(before, list)
    .filter((id) => !now[id])
    .map((id): Difference => ({ kind: "removed", list, id, values: old[id] ?? {} }));
  return [...kept, ...gone];
}

/** In what a document differs from how it stood, in the order its shape names things. */
export const differences = (shape: Shape, before: Draft, after: Draft): Difference[] => [
  ...Object.entries(shape.sections).flatMap(([section, fields]) =>
    fieldDifferences(
      fields,
      before.sections[section] ?? {},
      after.sections[section] ?? {},
      section,
    ),
  ),
  ...Object.entries(shape.lists).flatMap(([list, fields]) =>
    listDifferences(list, fields, before, after),
  ),
];

/** A difference as a change somebody asks for, made on what stood before it. */
export function asChange(difference: Difference): Change {
  switch (difference.kind) {
    case "set":
      return {
        op: "set",
        path: difference.path,
        base: difference.before,
        value: difference.after,
      };
    case "added":
      return {
        op: "add",
        list: difference.list,
        id: difference.id,
        values: difference.values,
      };
    case "removed":
      return { op: "remove", list: difference.list, id: difference.id };
  }
}
