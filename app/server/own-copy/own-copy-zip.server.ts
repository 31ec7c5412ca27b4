import { letterPapers } from "#app/text/paper-letters/papers";
import { mayTry } from "#db/attempts.server";
import { listAnswers, listApprovals } from "#db/plan/answers.server";
import { findVersion, listVersions } from "#db/versions.server";
import type { LetterSnapshot } from "#pdf/letters/letter-snapshot";
import type { PdfJob } from "#pdf/render-job";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import type { CaseEntry } from "../case/require-case.server";
import { answersPaper } from "../paper/papers.server";
import { printed } from "../paper/print.server";
import { rememberFile } from "../paper/remember-printed.server";
import { letterJob } from "../letters/letter.server";
import { ownCopyLetter } from "./own-copy-letter.server";
import { newestOf, ownLog } from "./own-log.server";
import { readOwnCopy } from "./read-own-copy.server";
import type { OwnCopy } from "./read-own-copy.server";
import { zipOf } from "./zip-file.server";
import type { ZipContent } from "./zip-file.server";

const { files } = letterPapers.ownCopy;
const MAX_AN_HOUR = 5;
const HOUR_MS = 60 * 60_000;
/** Lines of the log on paper: some twenty pages, while nobody else's paper is printed. The file of data has them all. */
const MAX_PRINTED = 500;
const MAX_ON_PAGE = 100;

/** Yes while this person has not fetched copies too often: each prints every version. */
export const mayTakeCopy = ({ store, by }: CaseEntry): Promise<boolean> =>
  mayTry(store, {
    key: `own-copy:${by.userId}`,
    max: MAX_AN_HOUR,
    windowMs: HOUR_MS,
    at: by.at,
  });

async function versionJobs(entry: CaseEntry): Promise<[string, PdfJob][]> {
  const { store, caseId, account, by } = entry;
  const [versions, answers, approvals] = await Promise.all([
    listVersions(store, caseId),
    listAnswers(store, caseId),
    listApprovals(store, caseId),
  ]);
  const occasion = { organisation: account.organisation, at: by.at };
  const found = await Promise.all(
    versions.map(({ version }) => findVersion(store, caseId, version)),
  );
  return found.flatMap((each): [string, PdfJob][] => {
    if (!each) return [];
    const { version, contentHash: hash, snapshot } = each;
    const said = answersPaper(version, { answers, approvals }, occasion);
    const job = { kind: "plan", snapshot: snapshot as PlanSnapshot, hash, answers: said } as const;
    return [[files.version(version), job]];
  });
}

/** The copy as data, the log last and whole: the pieces of a JSON file. */
async function* dataOf(entry: CaseEntry, copy: OwnCopy): AsyncGenerator<string> {
  const head = JSON.stringify(copy, null, 2);
  yield `${head.slice(0, head.lastIndexOf("\n"))},\n  "log": [`;
  let between = "\n";
  for await (const lines of ownLog(entry)) {
    const rows = lines.map((line) => `    ${JSON.stringify(line)}`);
    if (rows.length > 0) yield `${between}${rows.join(",\n")}`;
    between = ",\n";
  }
  yield "\n  ]\n}\n";
}

async function readable(entry: CaseEntry, copy: OwnCopy, most: number): Promise<LetterSnapshot> {
  const log = await newestOf(ownLog(entry), most);
  return ownCopyLetter(copy, log, { organisation: entry.account.organisation, at: entry.by.at });
}

/** The copy as a page says it, with the newest of the log. The caller has proven that it is the employee. */
export const ownCopyOnPage = async (entry: CaseEntry): Promise<LetterSnapshot> =>
  readable(entry, await readOwnCopy(entry), MAX_ON_PAGE);

async function* filesOf(entry: CaseEntry): AsyncGenerator<[string, ZipContent]> {
  const copy = await readOwnCopy(entry);
  yield [files.data, dataOf(entry, copy)];
  yield [files.readable, await printed(letterJob(await readable(entry, copy, MAX_PRINTED)))];
  // One after the other: the copy waits for other people's papers, not they for all of it.
  for (const [name, job] of await versionJobs(entry)) {
    const bytes = await printed(job);
    await rememberFile(entry, job, bytes);
    yield [name, bytes];
  }
}

/**
 * The employee's own copy as one zip: everything in words as PDF and JSON, and each frozen version as its PDF. Throws
 * PdfBusy when too many papers wait. The caller has proven that it is the employee.
 */
export const ownCopyZip = (entry: CaseEntry): Promise<Uint8Array> => zipOf(filesOf(entry));
