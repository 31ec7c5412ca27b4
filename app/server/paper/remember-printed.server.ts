import { rememberPrinted } from "#db/plan/printed.server";
import type { PdfJob } from "#pdf/render-job";
import type { CaseEntry } from "../case/require-case.server";

/** Remembers a printed version by its file, so that whoever is handed it can check it. Drafts and letters are not kept. */
export async function rememberFile(
  { store, caseId, by }: Pick<CaseEntry, "store" | "caseId" | "by">,
  job: PdfJob,
  bytes: Uint8Array,
): Promise<void> {
  // Answers stand behind versions alone.
  if (job.kind !== "plan" || !job.answers) return;
  await rememberPrinted(store, { caseId, contentHash: job.hash, file: bytes }, by.at);
}
