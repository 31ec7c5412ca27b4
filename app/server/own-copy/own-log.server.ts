import { EMPLOYER_ACTIONS, LINK_ACTIONS, isLoggedAction } from "#app/domain/history/logged-actions";
import { longDay } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import { listHandovers } from "#db/handover/handovers.server";
import { listLog } from "#db/log/read-log.server";
import type { LoggedRow } from "#db/log/read-log.server";
import type { CaseEntry } from "../case/require-case.server";
import { clockTime, today } from "../clock.server";
import { DANISH } from "../letters/letter.server";

/** Lines that are in memory at once, however long a log is. */
export const PAGE_LINES = 1000;

export type LogLine = { when: string; who: string; what: string };

type Recipients = ReadonlyMap<string, string>;

function deedOf({ action, about, subject }: LoggedRow, recipients: Recipients): string {
  const words = textsOf(DANISH, "history").log;
  if (!isLoggedAction(action)) return words.otherDeed;
  const named: Partial<Record<string, (name: string) => string>> = words.about;
  const name = about ?? recipients.get(subject ?? "");
  return (name && named[action]?.(name)) || words.deeds[action];
}

function lineOf(row: LoggedRow, recipients: Recipients): LogLine {
  const words = textsOf(DANISH, "history").log;
  const isByLink = LINK_ACTIONS.some((known) => known === row.action);
  return {
    when: words.when(longDay(today(row.at), DANISH), clockTime(row.at)),
    who: row.name ?? (isByLink ? words.linkHolder : words.someone),
    what: deedOf(row, recipients),
  };
}

/** Everything logged of a case that the employee may read, newest first, in words: page by page, until there is no more. */
export async function* ownLog({ store, caseId }: CaseEntry): AsyncGenerator<LogLine[]> {
  // A recipient has no account: their name stands sealed at the link.
  const links = await listHandovers(store, caseId);
  const recipients = new Map(links.map(({ id, parties }) => [id, parties.recipient]));
  for (let before: string | null = null; ;) {
    const page = { before, limit: PAGE_LINES, hidden: EMPLOYER_ACTIONS };
    const rows: LoggedRow[] = await listLog(store, caseId, page);
    yield rows.map((row) => lineOf(row, recipients));
    before = rows.at(-1)?.id ?? null;
    if (rows.length < PAGE_LINES) return;
  }
}

/** The newest lines of it, as many as asked for, and whether there are more. */
export async function newestOf(
  log: AsyncIterable<LogLine[]>,
  most: number,
): Promise<{ lines: LogLine[]; isWhole: boolean }> {
  const lines: LogLine[] = [];
  for await (const page of log) {
    lines.push(...page);
    if (lines.length > most) return { lines: lines.slice(0, most), isWhole: false };
  }
  return { lines, isWhole: true };
}
