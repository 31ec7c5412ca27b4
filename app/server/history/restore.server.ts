import { randomUUID } from "node:crypto";
import { shapes } from "#app/domain/documents";
import { asChange, differences, placeOf } from "#app/domain/history/difference";
import type { Difference } from "#app/domain/history/difference";
import { draftAt, findRevision } from "#db/history.server";
import { notFound, requireCase } from "../case/require-case.server";
import type { CaseArgs } from "../case/require-case.server";
import { saveAsMember } from "../case/save-as-member.server";
import { pick, readForm } from "../form.server";
import {
  askedDocument,
  historyEntry,
  isEditable,
  isReadable,
  shownMoment,
} from "./history-entry.server";
import type { HistoryEntry } from "./history-entry.server";
import { differenceWords, itemsOf } from "./in-words.server";

/** Yes for what is asked for: everything, a field, a whole item, or the item a field that is gone stood in. */
const isAt =
  (place: string) =>
  (difference: Difference): boolean => {
    const at = placeOf(difference);
    return place === "" || at === place || place.startsWith(`${at}.`) || at.startsWith(`${place}.`);
  };

async function momentOf({ entry, document }: HistoryEntry, typed: string | null) {
  const revision = Number(typed);
  if (!Number.isInteger(revision) || revision < 1) throw notFound();
  const found = await findRevision(entry.store, entry.caseId, document, { revision });
  if (!found) throw notFound();
  return found;
}

/** The change that lets a document stand as at `revision` again, made on how it stood at `base`. */
async function wayBack(history: HistoryEntry, revision: number, base: number, place: string) {
  const { entry, document, head } = history;
  const { store, caseId, role } = entry;
  const now = await draftAt(store, caseId, document, head, base);
  const then = await draftAt(store, caseId, document, head, revision);
  const all = differences(shapes[document], now, then).filter(isAt(place)).filter(isReadable(role));
  const mayMake = isEditable(role);
  return {
    now,
    then,
    will: all.filter(mayMake),
    wont: all.filter((difference) => !mayMake(difference)),
  };
}

/** What will change when something is brought back, and what stays since the reader may not change it. */
export async function readRestore(args: CaseArgs) {
  await requireCase(args, `edit:${askedDocument(args)}`);
  const history = await historyEntry(args);
  const { document, head, language, base } = history;
  const query = new URL(args.request.url).searchParams;
  const place = query.get("place") ?? "";
  const moment = await momentOf(history, query.get("revision"));
  const back = await wayBack(history, moment.revision, head.revision, place);
  const lists = itemsOf([back.then, back.now], []);
  const inWords = differenceWords({ language, document, lists });
  return {
    ...base,
    moment: shownMoment(moment),
    place,
    base: head.revision,
    commitId: randomUUID(),
    will: back.will.map(inWords),
    wont: back.wont.map(inWords),
  };
}

export type ShownRestore = Awaited<ReturnType<typeof readRestore>>;

const COMMIT_ID = /^[\w-]{8,64}$/;

/**
 * Brings back what the page showed, as a new change made on what stood there then: what others wrote since is merged
 * as with any other save. Gives whether all of it was.
 */
export async function restore(args: CaseArgs): Promise<{ isWhole: boolean; caseId: string }> {
  await requireCase(args, `edit:${askedDocument(args)}`);
  const history = await historyEntry(args);
  const { entry, document } = history;
  const form = pick(await readForm(args.request), ["revision", "base", "place", "commitId"]);
  if (!COMMIT_ID.test(form.commitId)) throw notFound();
  const [to, from] = await Promise.all([
    momentOf(history, form.revision),
    momentOf(history, form.base),
  ]);
  const { will } = await wayBack(history, to.revision, from.revision, form.place);
  const { store, caseId, role, by } = entry;
  const { outcomes } = await saveAsMember(store, {
    caseId,
    document,
    changes: will.map(asChange),
    commitId: form.commitId,
    by,
    as: role,
  });
  const isDone = outcomes.every(({ status }) => status === "saved" || status === "unchanged");
  return { isWhole: isDone, caseId };
}
