import { json, redirect } from "@remix-run/node";
import type { DocumentKind } from "#app/domain/documents";
import { countOpen } from "#db/comments/read-comments.server";
import { getContent } from "#db/documents.server";
import { readForm } from "../form.server";
import { saveForm } from "./document-form.server";
import { partOf } from "./page-document.server";
import { requireCase } from "./require-case.server";
import type { CaseArgs } from "./require-case.server";

/** Reads a page of one document: the right to it, its named parts, and what every such page's head shows. */
export async function loadDocumentPage(
  args: CaseArgs,
  document: DocumentKind,
  names: readonly string[],
) {
  const entry = await requireCase(args, `read:${document}`);
  const shared = await getContent(entry.store, entry.caseId, "shared");
  const own =
    document === "shared" ? shared : await getContent(entry.store, entry.caseId, document);
  const isCommented = document === "shared" && entry.head.state === "open";
  const comments = isCommented ? await countOpen(entry.store, entry.caseId) : null;
  return {
    entry,
    content: shared.content,
    /** The whole shared draft: what of it leaves the server is the page's choice. */
    draft: shared.draft,
    base: {
      caseId: entry.caseId,
      employeeName: shared.content.facts.employeeName,
      page: { ...partOf(own, names), reader: entry.account.userId, comments },
    },
  };
}

/** What each list's new item starts with, by list name. */
export type NewItems = Record<string, Record<string, string>>;

/**
 * Saves a posted page of one document. Saved: back to the page after a list button, otherwise on to `next`. Not saved
 * whole: 400 or 409 with what was typed. `next` also gets the revision the page was filled in on, as posted.
 */
export async function saveDocumentPage(
  args: CaseArgs,
  document: DocumentKind,
  next: (caseId: string, filledInOn: string) => string,
  newItems: NewItems = {},
) {
  const entry = await requireCase(args, `edit:${document}`);
  const form = await readForm(args.request);
  const intent = form.get("intent") ?? "";
  const list = /^add:(\w+)/.exec(intent)?.[1] ?? "";
  const saved = await saveForm({ ...entry, document }, form, newItems[list]);
  if (!saved.ok) return json({ unsaved: saved.unsaved }, { status: saved.status });
  const { pathname, search } = new URL(args.request.url);
  const changed = /^(?:add|remove):(\w+)/.exec(intent)?.[1];
  const anchor = saved.addedId ? `${changed}.${saved.addedId}` : changed;
  return redirect(
    anchor ? `${pathname}${search}#${anchor}` : next(entry.caseId, form.get("revision") ?? ""),
  );
}
