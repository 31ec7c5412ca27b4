import { shapes } from "#app/domain/documents";
import { differences } from "#app/domain/history/difference";
import { readMoment } from "#app/domain/history/moment";
import { textsOf } from "#app/text/texts";
import { draftAt, findRevision } from "#db/history.server";
import type { CaseArgs } from "../case/require-case.server";
import { historyEntry, isReadable, shownMoment } from "./history-entry.server";
import type { HistoryEntry } from "./history-entry.server";
import { differenceWords, itemsOf } from "./in-words.server";

type Found = { moment: { revision: number; at: number } } | { problem: "problem" | "notYet" };

async function findMoment({ entry, document, head }: HistoryEntry, typed: string): Promise<Found> {
  const moment = typed.trim() === "" ? { revision: head.revision } : readMoment(typed);
  if (!moment) return { problem: "problem" };
  const found = await findRevision(entry.store, entry.caseId, document, moment);
  if (found) return { moment: found };
  return { problem: "day" in moment ? "notYet" : "problem" };
}

/** How a document differs between two of its revisions, in words, as far as the reader may know. */
async function compared(history: HistoryEntry, from: number, to: number) {
  const { entry, document, head, language } = history;
  const { store, caseId, role } = entry;
  const toDraft = await draftAt(store, caseId, document, head, to);
  const later = { revision: to, draft: toDraft };
  const fromDraft = await draftAt(store, caseId, document, later, from);
  const inWords = differenceWords({ language, document, lists: itemsOf([toDraft, fromDraft], []) });
  return differences(shapes[document], fromDraft, toDraft).filter(isReadable(role)).map(inWords);
}

/** Two moments of a document side by side: what was asked, what is wrong with it, and what differs. */
export async function readComparison(args: CaseArgs) {
  const history = await historyEntry(args);
  const query = new URL(args.request.url).searchParams;
  const typed = { from: query.get("from") ?? "", to: query.get("to") ?? "" };
  const words = textsOf(history.language, "history").compare;
  const asked = query.has("from") || query.has("to");
  if (!asked) return { ...history.base, typed, errors: {}, result: null };
  const [from, to] = await Promise.all([
    typed.from.trim() === "" ? { problem: "problem" as const } : findMoment(history, typed.from),
    findMoment(history, typed.to),
  ]);
  const errors = {
    ...("problem" in from ? { from: words[from.problem] } : {}),
    ...("problem" in to ? { to: words[to.problem] } : {}),
  };
  if ("problem" in from || "problem" in to) return { ...history.base, typed, errors, result: null };
  const [early, late] = [from.moment, to.moment].toSorted((a, b) => a.revision - b.revision);
  if (!early || !late) return { ...history.base, typed, errors, result: null };
  return {
    ...history.base,
    typed,
    errors,
    result: {
      from: shownMoment(early),
      to: shownMoment(late),
      differences: await compared(history, early.revision, late.revision),
    },
  };
}

export type ShownComparison = Awaited<ReturnType<typeof readComparison>>;
