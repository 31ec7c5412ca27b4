import { randomUUID } from "node:crypto";
import { shapes } from "#app/domain/documents";
import type { DocumentKind } from "#app/domain/documents";
import { findField, valueAt } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import type { Change, Outcome } from "#app/domain/merge";
import { mayEditField } from "#app/domain/permissions";
import type { CaseRole } from "#app/domain/permissions";
import { normaliseValue } from "#app/domain/normalise";
import type { ValueProblem } from "#app/domain/normalise";
import { getDocument } from "#db/documents.server";
import { draftAt } from "#db/history.server";
import type { By, Store } from "#db/store.server";
import type { PostedForm } from "../form.server";
import { saveAsMember } from "./save-as-member.server";

/** What could not be saved of a form, by field path; everything else was. */
export type Unsaved = {
  problems: Record<string, ValueProblem>;
  /** Fields somebody else changed meanwhile, with what stands there now. */
  conflicts: Record<string, string>;
  /** What was typed, so that the page can show it again. */
  typed: Record<string, string>;
};

export type FormSave =
  /** `addedId`: the id of the list item the form's button added, if any. */
  { ok: true; addedId: string | null } | { ok: false; status: 400 | 409; unsaved: Unsaved };

type Target = {
  store: Store;
  caseId: string;
  document: DocumentKind;
  /** Some answers in the shared ring are the employer's alone. */
  role: CaseRole;
  by: By;
};

function fieldChanges({ document, role }: Target, form: PostedForm, base: Draft): Change[] {
  return [...form].flatMap(([path, value]): Change[] => {
    const at = findField(shapes[document], path);
    // Somebody who chose the other's text in a conflict leaves the field as it stands.
    if (form.get(`choose:${path}`) === "theirs") return [];
    if (!at || !mayEditField(role, path)) return [];
    return [{ op: "set", path, value, base: form.get(`base:${path}`) ?? valueAt(base, at) ?? "" }];
  });
}

/**
 * Items somebody removed while they were being written in here: what was written brings them back, as nobody's words
 * may vanish under them.
 */
function rewritten(
  { document, role }: Target,
  form: PostedForm,
  base: Draft,
  now: Draft,
): Change[] {
  return Object.entries(base.lists).flatMap(([list, items]) =>
    Object.entries(items).flatMap(([id, values]): Change[] => {
      if (now.lists[list]?.[id] || !mayEditField(role, `${list}.${id}`)) return [];
      const written = Object.entries(values).flatMap(([name, stored]) => {
        const path = `${list}.${id}.${name}`;
        const at = mayEditField(role, path) ? findField(shapes[document], path) : null;
        const read = at && normaliseValue(at.definition, form.get(path) ?? stored);
        return read?.ok && read.value !== stored ? [[name, read.value] as const] : [];
      });
      if (written.length === 0) return [];
      return [{ op: "add", list, id, values: { ...values, ...Object.fromEntries(written) } }];
    }),
  );
}

/** `add:<list>` and `remove:<list>.<id>` are what the buttons of a list post. */
function listChange(role: CaseRole, intent: string, newItem: Record<string, string>): Change[] {
  const [op, target = ""] = intent.split(":");
  const [list = "", id = ""] = target.split(".");
  if (!mayEditField(role, `${list}.${id}`)) return [];
  if (op === "add") return [{ op, list, id: randomUUID(), values: newItem }];
  return op === "remove" ? [{ op, list, id }] : [];
}

function unsavedOf(outcomes: Outcome[], form: PostedForm): Unsaved | null {
  const unsaved: Unsaved = { problems: {}, conflicts: {}, typed: {} };
  for (const outcome of outcomes) {
    if (outcome.status === "problem") unsaved.problems[outcome.path] = outcome.problem;
    else if (outcome.status === "conflict") unsaved.conflicts[outcome.path] = outcome.theirs;
    else continue;
    unsaved.typed[outcome.path] = form.get(outcome.path) ?? "";
  }
  return Object.keys(unsaved.typed).length > 0 ? unsaved : null;
}

const addedIn = (changes: readonly Change[]): string | null =>
  changes.flatMap((change) => (change.op === "add" ? [change.id] : []))[0] ?? null;

/**
 * Saves a whole posted page of a document: every field in it that belongs to the document, merged against the revision
 * the page was filled in on (`revision` in the form; `base:<path>` for a field saved since from the same page), and
 * what its list button asked for. Values somebody else changed meanwhile or that cannot be read are reported, the rest
 * is saved.
 */
export async function saveForm(
  target: Target,
  form: PostedForm,
  newItem: Record<string, string> = {},
): Promise<FormSave> {
  const { store, caseId, document, role, by } = target;
  const head = await getDocument(store, caseId, document);
  const revision = Number(form.get("revision"));
  const known = Number.isInteger(revision) && revision > 0 ? revision : head.revision;
  const base = await draftAt(store, caseId, document, head, known);
  const changes = [
    ...rewritten(target, form, base, head.draft),
    ...fieldChanges(target, form, base),
    ...listChange(role, form.get("intent") ?? "", newItem),
  ];
  const commitId = randomUUID();
  const request = { caseId, document, changes, commitId, by, as: role };
  const { outcomes } = await saveAsMember(store, request);
  const unsaved = unsavedOf(outcomes, form);
  if (!unsaved) return { ok: true, addedId: addedIn(changes) };
  return {
    ok: false,
    status: Object.keys(unsaved.problems).length > 0 ? 400 : 409,
    unsaved,
  };
}

/** What a posted field's answer is, in one outcome and the revision it speaks of; for the autosave of a single field. */
export async function saveField(
  { store, caseId, document, role, by }: Target,
  change: { path: string; base: string; value: string },
  commitId: string,
): Promise<Outcome & { revision: number }> {
  const unknown: Outcome = { status: "unknown", path: change.path };
  if (!mayEditField(role, change.path)) return { ...unknown, revision: 0 };
  const changes: Change[] = [{ op: "set", ...change }];
  const request = { caseId, document, changes, commitId, by, as: role };
  const saved = await saveAsMember(store, request);
  return { ...(saved.outcomes[0] ?? unknown), revision: saved.revision };
}
