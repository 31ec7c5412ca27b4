import { merge } from "node-diff3";
import { findField, valueAt, withItem, withoutItem, withValue } from "./draft";
import type { Draft, DraftValues, FieldPath } from "./draft";
import type { Field, Shape } from "./fields";
import { normaliseValue } from "./normalise";
import type { ValueProblem } from "./normalise";

/** What a person asks to change. `base` is the value they last saw, as the form showed it. */
export type Change =
  | { op: "set"; path: string; base: string; value: string }
  | { op: "add"; list: string; id: string; values: DraftValues }
  | { op: "remove"; list: string; id: string };

/** What became of one change. Nothing typed is lost: a conflict carries the other's text, a problem says what to mend. */
export type Outcome =
  | { status: "saved"; path: string; value: string; merged: boolean }
  | { status: "unchanged"; path: string; value: string }
  | { status: "conflict"; path: string; theirs: string }
  | { status: "gone"; path: string }
  | { status: "problem"; path: string; problem: ValueProblem }
  | { status: "unknown"; path: string };

/** A change as history keeps it. */
export type AppliedChange =
  | { op: "create" }
  | { op: "set"; path: string; before: string; after: string }
  | { op: "add"; list: string; id: string; values: DraftValues }
  | { op: "remove"; list: string; id: string; values: DraftValues };

export type MergeResult = { draft: Draft; applied: AppliedChange[]; outcomes: Outcome[] };

const words = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];
/** Words with the blanks after them: fewer equal pieces, for texts too long to compare word by word. */
const spacedWords = (text: string): string[] => text.match(/\s+|\S+\s*/g) ?? [];

/** Most pairs of equal pieces to compare. Comparing costs up to their cube, and the server has one thread. */
const MAX_PAIRS = 30_000;

function equalPairs(some: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const piece of others) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return some.reduce((sum, piece) => sum + (counts.get(piece) ?? 0), 0);
}

/** How many pieces all texts begin with in common. */
function commonStart([first = [], ...others]: readonly string[][]): number {
  const length = first.findIndex((piece, at) => others.some((other) => other[at] !== piece));
  return length < 0 ? first.length : length;
}

/** Where three texts differ, with what they begin and end with in common. */
function differing(texts: readonly string[][]) {
  const start = commonStart(texts);
  const rests = texts.map((pieces) => pieces.slice(start));
  const end = commonStart(rests.map((pieces) => pieces.toReversed()));
  const [first = []] = rests;
  return {
    before: (texts[0] ?? []).slice(0, start),
    middles: rests.map((pieces) => pieces.slice(0, pieces.length - end)),
    after: first.slice(first.length - end),
  };
}

/**
 * Texts that came of the first one, in words: what all begin and end with, and their middles, which differ. Null when
 * they differ in too much to be compared.
 */
export function inWords(base: string, ...others: readonly string[]) {
  for (const split of [words, spacedWords]) {
    const parts = differing([base, ...others].map(split));
    const [old = [], ...changed] = parts.middles;
    const pairs = changed.reduce((sum, middle) => sum + equalPairs(middle, old), 0);
    if (pairs <= MAX_PAIRS) return parts;
  }
  return null;
}

/** Three-way merge word by word; null when both changed the same words, or too much to compare. */
export function mergeWords(mine: string, base: string, theirs: string): string | null {
  const parts = inWords(base, mine, theirs);
  if (!parts) return null;
  const [old = [], own = [], other = []] = parts.middles;
  const { conflict, result } = merge(own, old, other, { excludeFalseConflicts: true });
  return conflict ? null : [...parts.before, ...result, ...parts.after].join("");
}

function mergeValue(field: Field, mine: string, base: string, current: string): string | null {
  if (current === base || current === mine) return mine;
  const merged = field.kind === "text" ? mergeWords(mine, base, current) : null;
  // Two texts that fit may be one that does not: then both are shown, as in any conflict.
  const read = merged === null ? null : normaliseValue(field, merged);
  return read?.ok ? read.value : null;
}

type Step = { draft: Draft; applied?: AppliedChange; outcome: Outcome };

function setField(draft: Draft, path: string, at: FieldPath, change: Change & { op: "set" }): Step {
  const current = valueAt(draft, at);
  if (current === null) return { draft, outcome: { status: "gone", path } };
  const read = normaliseValue(at.definition, change.value);
  if (!read.ok) return { draft, outcome: { status: "problem", path, problem: read.problem } };
  const base = normaliseValue(at.definition, change.base);
  const value = mergeValue(at.definition, read.value, base.ok ? base.value : change.base, current);
  if (value === null) return { draft, outcome: { status: "conflict", path, theirs: current } };
  if (value === current) return { draft, outcome: { status: "unchanged", path, value } };
  return {
    draft: withValue(draft, at, value),
    applied: { op: "set", path, before: current, after: value },
    outcome: { status: "saved", path, value, merged: value !== read.value },
  };
}

/** The values of a new item that the shape knows and accepts, with its position in the list. */
function newItem(shape: Shape, draft: Draft, change: Change & { op: "add" }): DraftValues {
  const fields = shape.lists[change.list] ?? {};
  const accepted = Object.entries(change.values).flatMap(([name, raw]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const read = field && normaliseValue(field, raw);
    return read?.ok ? [[name, read.value] as const] : [];
  });
  const positions = Object.values(draft.lists[change.list] ?? {}).map((item) =>
    Number(item.position ?? 0),
  );
  return { ...Object.fromEntries(accepted), position: String(Math.max(0, ...positions) + 1) };
}

function addItem(shape: Shape, draft: Draft, change: Change & { op: "add" }): Step {
  const path = `${change.list}.${change.id}`;
  if (draft.lists[change.list]?.[change.id])
    return { draft, outcome: { status: "unchanged", path, value: "" } };
  const values = newItem(shape, draft, change);
  return {
    draft: withItem(draft, change.list, change.id, values),
    applied: { op: "add", list: change.list, id: change.id, values },
    outcome: { status: "saved", path, value: "", merged: false },
  };
}

function removeItem(draft: Draft, { list, id }: Change & { op: "remove" }): Step {
  const path = `${list}.${id}`;
  const values = draft.lists[list]?.[id];
  if (!values) return { draft, outcome: { status: "unchanged", path, value: "" } };
  return {
    draft: withoutItem(draft, list, id),
    applied: { op: "remove", list, id, values },
    outcome: { status: "saved", path, value: "", merged: false },
  };
}

/** Most items a list may hold; far above any real plan, low enough that a document stays small. */
export const MAX_ITEMS = 400;

function applyOne(shape: Shape, draft: Draft, change: Change): Step {
  if (change.op === "set") {
    const at = findField(shape, change.path);
    if (!at) return { draft, outcome: { status: "unknown", path: change.path } };
    return setField(draft, change.path, at, change);
  }
  const probe = findField(
    shape,
    `${change.list}.${change.id}.${Object.keys(shape.lists[change.list] ?? {})[0]}`,
  );
  const full = Object.keys(draft.lists[change.list] ?? {}).length >= MAX_ITEMS;
  if (!probe || (change.op === "add" && full))
    return { draft, outcome: { status: "unknown", path: `${change.list}.${change.id}` } };
  return change.op === "add" ? addItem(shape, draft, change) : removeItem(draft, change);
}

/**
 * Applies changes to a draft, each against the value its author last saw: an untouched field takes the new value, long
 * texts are merged word by word, and what cannot be merged is reported with the other's text and left as it was.
 */
export function applyChanges(shape: Shape, draft: Draft, changes: readonly Change[]): MergeResult {
  const result: MergeResult = { draft, applied: [], outcomes: [] };
  for (const change of changes) {
    const step = applyOne(shape, result.draft, change);
    result.draft = step.draft;
    result.outcomes.push(step.outcome);
    if (step.applied) result.applied.push(step.applied);
  }
  return result;
}
