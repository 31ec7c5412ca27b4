import { json, redirect } from "@remix-run/node";
import type { SharedContent } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import { saveForm } from "../case/document-form.server";
import { requireCase } from "../case/require-case.server";
import type { CaseArgs } from "../case/require-case.server";
import { readForm } from "../form.server";
import { addLines } from "./proposed-lines.server";

/** What a button of the page puts in, by the intent it posts: which text, and which lines. */
export type ProposalsByIntent = Record<
  string,
  { path: string; lines: (content: SharedContent) => readonly string[] }
>;

/**
 * Saves a posted page of the shared ring. A button of proposals adds its lines to what was just saved and stays on the
 * page; a list's buttons and `stay` stay too; otherwise the way goes on to the papers.
 */
export async function saveWithProposals(args: CaseArgs, proposals: ProposalsByIntent) {
  const entry = await requireCase(args, "edit:shared");
  const form = await readForm(args.request);
  const saved = await saveForm({ ...entry, document: "shared" }, form);
  if (!saved.ok) return json({ unsaved: saved.unsaved }, { status: saved.status });
  const intent = form.get("intent") ?? "";
  const here = new URL(args.request.url).pathname;
  const asked = Object.hasOwn(proposals, intent) ? proposals[intent] : undefined;
  if (asked) {
    const { content } = await getContent(entry.store, entry.caseId, "shared");
    await addLines(entry, asked.path, asked.lines(content));
    return redirect(`${here}#${asked.path}`);
  }
  const list = /^(?:add|remove):(\w+)/.exec(intent)?.[1];
  if (list) return redirect(`${here}#${saved.addedId ? `${list}.${saved.addedId}` : list}`);
  return redirect(intent === "stay" ? here : `/cases/${entry.caseId}/papers`);
}
