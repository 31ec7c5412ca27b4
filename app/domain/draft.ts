import { inTextOrder } from "./fields";
import type { ContentOf, Field, Fields, ItemOf, Shape, ValuesOf } from "./fields";

/** The values of one section or item as stored: canonical strings, "" when empty. */
export type DraftValues = Record<string, string>;

/** A document as stored: sections of strings, lists of items by id. `position` orders items nobody has dated. */
export type Draft = {
  sections: Record<string, DraftValues>;
  lists: Record<string, Record<string, DraftValues>>;
};

/** Where a value lives: `section.field` or `list.id.field`. */
export type FieldPath =
  | { section: string; field: string; definition: Field }
  | { list: string; id: string; field: string; definition: Field };

const ITEM_ID = /^[a-z0-9-]{1,40}$/;

/** Yes for an id an item may have: short, lower case, no dots, and nothing that every object has by birth ("constructor"). */
export const isItemId = (id: string): boolean => ITEM_ID.test(id) && !(id in Object.prototype);

export const emptyDraft = (): Draft => ({ sections: {}, lists: {} });

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The field a path names in a shape, or null when there is no such field. */
export function findField(shape: Shape, path: string): FieldPath | null {
  const parts = path.split(".");
  if (parts.length === 2) {
    const [section, field] = parts as [string, string];
    const definition = own(own(shape.sections, section) ?? {}, field);
    return definition ? { section, field, definition } : null;
  }
  if (parts.length !== 3) return null;
  const [list, id, field] = parts as [string, string, string];
  const definition = own(own(shape.lists, list) ?? {}, field);
  return definition && isItemId(id) ? { list, id, field, definition } : null;
}

/** The stored value at a path; "" when nothing is there; null when its list item does not exist. */
export function valueAt(draft: Draft, path: FieldPath): string | null {
  if ("section" in path) return draft.sections[path.section]?.[path.field] ?? "";
  const item = draft.lists[path.list]?.[path.id];
  return item ? (item[path.field] ?? "") : null;
}

/** A new draft with one value changed; the draft given is left alone. */
export function withValue(draft: Draft, path: FieldPath, value: string): Draft {
  if ("section" in path) {
    const section = { ...draft.sections[path.section], [path.field]: value };
    return { ...draft, sections: { ...draft.sections, [path.section]: section } };
  }
  const item = { ...draft.lists[path.list]?.[path.id], [path.field]: value };
  return withItem(draft, path.list, path.id, item);
}

/** A new draft with a list item put in or replaced. */
export function withItem(draft: Draft, list: string, id: string, item: DraftValues): Draft {
  return { ...draft, lists: { ...draft.lists, [list]: { ...draft.lists[list], [id]: item } } };
}

/** A new draft without a list item. */
export function withoutItem(draft: Draft, list: string, id: string): Draft {
  const { [id]: _removed, ...rest } = draft.lists[list] ?? {};
  return { ...draft, lists: { ...draft.lists, [list]: rest } };
}

function readValue(field: Field, stored: string): string | number | boolean | null {
  switch (field.kind) {
    case "number":
      return stored === "" ? null : Number(stored);
    case "flag":
      return stored === "yes";
    case "choice":
    case "day":
      return stored === "" ? null : stored;
    default:
      return stored;
  }
}

type Values = Record<string, string | number | boolean | null>;

const unanswered = new WeakMap<Fields, Values>();

/** Fields as they read before anything is answered, made once for each list of fields. */
function emptyValues(fields: Fields): Values {
  const known = unanswered.get(fields);
  if (known) return known;
  const made: Values = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, readValue(field, "")]),
  );
  unanswered.set(fields, made);
  return made;
}

// Copied whole and then filled: an object built name by name becomes a hash table, which is slow to make, and a long
// case has hundreds of items of dozens of fields, read for every page.
function readValues<F extends Fields>(fields: F, stored: DraftValues = {}): ValuesOf<F> {
  const values = { ...emptyValues(fields) };
  for (const name in stored) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) values[name] = readValue(field, stored[name] ?? "");
  }
  return values as ValuesOf<F>;
}

function readItem<F extends Fields>(fields: F, id: string, stored?: DraftValues): ItemOf<F> {
  const item: ValuesOf<F> & { id?: string } = readValues(fields, stored);
  item.id = id;
  return item as ItemOf<F>;
}

const ORDERING_DAYS = ["fromDay", "day", "targetDay", "dueDay"];

type Place = { id: string; day: string; position: number };

function placeOf([id, values]: [string, DraftValues]): Place {
  const name = ORDERING_DAYS.find((each) => values[each]);
  return { id, day: (name && values[name]) ?? "9999", position: Number(values.position ?? 0) };
}

const byDayThenPosition = (a: Place, b: Place): number =>
  inTextOrder(a.day, b.day) || a.position - b.position || inTextOrder(a.id, b.id);

/** Item ids of a list in reading order: by date where the list has one, otherwise as they were added. */
export function itemIds(draft: Draft, list: string): string[] {
  return Object.entries(draft.lists[list] ?? {})
    .map(placeOf)
    .sort(byDayThenPosition)
    .map(({ id }) => id);
}

/** Reads a draft into typed content. Unknown names in the draft are left out; missing ones read as empty. */
export function readDraft<S extends Shape>(shape: S, draft: Draft): ContentOf<S> {
  const sections = Object.entries(shape.sections).map(([name, fields]) => [
    name,
    readValues(fields, draft.sections[name]),
  ]);
  const lists = Object.entries(shape.lists).map(([name, fields]) => [
    name,
    itemIds(draft, name).map((id) => readItem(fields, id, draft.lists[name]?.[id])),
  ]);
  return Object.fromEntries([...sections, ...lists]) as ContentOf<S>;
}
