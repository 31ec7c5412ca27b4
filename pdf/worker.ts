import { emptyDraft, readDraft } from "#app/domain/draft";
import { sharedShape } from "#app/domain/shared-document";
import { paper } from "#app/text/da/paper";
import { planSnapshot } from "./plan-snapshot";
import { renderJob } from "./render-job";
import type { PdfJob } from "./render-job";

/** Entry of the PDF worker thread: prints one job. */
export default (job: PdfJob): Promise<Uint8Array> => renderJob(job);

/** Loads fonts and prints an empty plan twice, so that the first reader does not wait for a cold engine. */
export async function prewarm(): Promise<void> {
  const snapshot = planSnapshot({
    content: readDraft(sharedShape, emptyDraft()),
    words: paper,
    organisation: "",
    version: null,
    frozenAt: null,
    today: "2026-01-01",
    authority: "",
  });
  for (let round = 0; round < 2; round += 1) await renderJob({ kind: "plan", snapshot, hash: "" });
}
