import type { Draft, DraftValues } from "../draft";
import { inTextOrder } from "../fields";
import type { AppliedChange, Change } from "../merge";

const sameValues = (a: DraftValues, b: DraftValues): boolean => {
  const text = (values: DraftValues) =>
    JSON.stringify(Object.entries(values).sort(([one], [two]) => inTextOrder(one, two)));
  return text(a) === text(b);
};

/**
 * What takes a commit back, in reverse order; null where what it added has been changed or removed since. Whether the
 * fields it set still stand as they did is asked when this is saved.
 */
export function takenBack(applied: readonly AppliedChange[], now: Draft): Change[] | null {
  const back: Change[] = [];
  for (const change of applied.toReversed()) {
    if (change.op === "create") return null;
    if (change.op === "set")
      back.push({ op: "set", path: change.path, base: change.after, value: change.before });
    else if (change.op === "remove") {
      const { list, id, values } = change;
      back.push({ op: "add", list, id, values });
    } else {
      const current = now.lists[change.list]?.[change.id];
      if (!current || !sameValues(current, change.values)) return null;
      back.push({ op: "remove", list: change.list, id: change.id });
    }
  }
  return back;
}
