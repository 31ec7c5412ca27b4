import { zipSync } from "fflate";
import { letterPapers } from "#app/text/paper-letters/papers";
import { mayTry } from "#db/attempts.server";
import { listAnswers, listApprovals } from "#db/plan/answers.server";
import { findVersion, listVersions } from "#db/versions.server";
import type { PdfJob } from "#pdf/render-job";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import type { CaseEntry } from "../case/require-case.server";
import { answersPaper } from "../paper/papers.server";
import { printed } from "../paper/print.server";
import { letterJob } from "../letters/letter.server";
import { ownCopyLetter } from "./own-copy-letter.server";
import { readOwnCopy } from "./read-own-copy.server";

const { files } = letterPapers.ownCopy;
const MAX_AN_HOUR = 5;
const HOUR_MS = 60 * 60_000;
// Equal content gives equal bytes: the files carry no moment of their own. The first day a zip can name.
const NO_MOMENT = new Date(1980, 0, 1);

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

/**
 * The employee's own copy as one zip: everything in words as PDF and JSON, and each frozen version as its PDF. Throws
 * PdfBusy when too many papers wait. The caller has proven that it is the employee.
 */
export async function ownCopyZip(entry: CaseEntry): Promise<Uint8Array> {
  const copy = await readOwnCopy(entry);
  const occasion = { organisation: entry.account.organisation, at: entry.by.at };
  const readable = letterJob(ownCopyLetter(copy, occasion));
  const zipped: Record<string, Uint8Array> = {
    [files.data]: new TextEncoder().encode(`${JSON.stringify(copy, null, 2)}\n`),
    [files.readable]: await printed(readable),
  };
  // One after the other: the copy waits for other people's papers, not they for all of it.
  for (const [name, job] of await versionJobs(entry)) zipped[name] = await printed(job);
  return zipSync(zipped, { mtime: NO_MOMENT });
}
