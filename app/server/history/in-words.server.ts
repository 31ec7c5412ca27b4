import { shapes } from "#app/domain/documents";
import { findField } from "#app/domain/draft";
import type { Draft, DraftValues } from "#app/domain/draft";
import type { Shape } from "#app/domain/fields";
import { placeOf } from "#app/domain/history/difference";
import type { Difference } from "#app/domain/history/difference";
import { wordDiff } from "#app/domain/history/word-diff";
import type { Piece } from "#app/domain/history/word-diff";
import { valueWords } from "./value-words.server";
import type { Context } from "./value-words.server";

/** A difference as people read it. Everything in it is text. */
export type WordedDifference = {
  place: string;
  /** The part of the document it belongs to. */
  section: string;
  /** The field's label, or the item that came or went. */
  name: string;
  /** For a field of an item: which item. */
  item: string | null;
} & (
  | { kind: "text"; pieces: Piece[] }
  | { kind: "value"; before: string; after: string }
  | { kind: "added" | "removed"; answers: { label: string; value: string }[] }
);

/** Puts one document's differences in the words of the pages they were written on. */
export function differenceWords(context: Context) {
  const { document, lists } = context;
  const shape: Shape = shapes[document];
  const { wordsOf, sectionOf, valueText, itemName } = valueWords(context);

  function fieldInWords({ path, before, after }: Difference & { kind: "set" }): WordedDifference {
    const [root = "", second = "", third] = path.split(".");
    const name = third ?? second;
    const field = findField(shape, path)?.definition ?? { kind: "line", max: 0 };
    const where = {
      place: path,
      section: sectionOf(root),
      name: wordsOf(root, name).label,
      item: third ? itemName(root, lists[root]?.[second]) : null,
    };
    if (field.kind === "text") return { ...where, kind: "text", pieces: wordDiff(before, after) };
    const text = (value: string) => valueText(field, value, root, name);
    return { ...where, kind: "value", before: text(before), after: text(after) };
  }

  function itemInWords(difference: Exclude<Difference, { kind: "set" }>): WordedDifference {
    const { kind, list, values } = difference;
    const answers = Object.entries(shape.lists[list] ?? {}).flatMap(([name, field]) => {
      const stored = values[name] ?? "";
      const value = stored === "" ? "" : valueText(field, stored, list, name);
      return value === "" ? [] : [{ label: wordsOf(list, name).label, value }];
    });
    const name = itemName(list, values);
    const place = placeOf(difference);
    return { kind, place, section: sectionOf(list), name, item: null, answers };
  }

  return (difference: Difference): WordedDifference =>
    difference.kind === "set" ? fieldInWords(difference) : itemInWords(difference);
}

/** Items by list and id, for their names: as they stand in some drafts and as differences tell of them, first found wins. */
export function itemsOf(drafts: readonly Draft[], told: readonly Difference[]): Draft["lists"] {
  const lists: Draft["lists"] = {};
  const know = (list: string, id: string, values: DraftValues) => {
    const items = (lists[list] ??= {});
    items[id] ??= values;
  };
  for (const draft of drafts)
    for (const [list, items] of Object.entries(draft.lists))
      for (const [id, values] of Object.entries(items)) know(list, id, values);
  for (const difference of told)
    if (difference.kind !== "set") know(difference.list, difference.id, difference.values);
  return lists;
}
