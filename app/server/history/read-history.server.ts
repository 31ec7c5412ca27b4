import { sittingsOf } from "#app/domain/history/sittings";
import { namesOf, revisionsBefore } from "#db/history.server";
import type { CaseArgs } from "../case/require-case.server";
import { clockTime, today } from "../clock.server";
import { historyEntry, isReadable } from "./history-entry.server";
import { differenceWords, itemsOf } from "./in-words.server";

/** Revisions a page of the history reads: the work is the same on every page, however long the history. */
const PAGE_REVISIONS = 60;

function askedBefore(request: Request): number | null {
  const before = Number(new URL(request.url).searchParams.get("before"));
  return Number.isInteger(before) && before > 0 ? before : null;
}

/** A page of what was changed in a document, in words, sitting by sitting, newest first. */
export async function readHistory(args: CaseArgs) {
  const { entry, document, head, language, base } = await historyEntry(args);
  const { store, caseId, role } = entry;
  const before = askedBefore(args.request);
  const page = { before, limit: PAGE_REVISIONS + 1 };
  const read = await revisionsBefore(store, caseId, document, page);
  const sittings = sittingsOf(read.slice(0, PAGE_REVISIONS));
  const names = await namesOf(
    store,
    sittings.map(({ author }) => author),
  );
  const told = sittings.flatMap(({ differences }) => differences);
  const inWords = differenceWords({ language, document, lists: itemsOf([head.draft], told) });
  return {
    ...base,
    isNewest: before === null,
    older: read.length > PAGE_REVISIONS ? (read[PAGE_REVISIONS - 1]?.revision ?? null) : null,
    sittings: sittings.map(({ differences, author, begunAt, endedAt, ...sitting }) => ({
      ...sitting,
      name: names.get(author) ?? null,
      day: today(begunAt),
      from: clockTime(begunAt),
      to: clockTime(endedAt),
      differences: differences.filter(isReadable(role)).map(inWords),
    })),
  };
}

export type ShownHistory = Awaited<ReturnType<typeof readHistory>>;
export type ShownSitting = ShownHistory["sittings"][number];
