import { constants, platform, setPriority } from "node:os";
import { paper } from "#app/text/paper/da-paper";
import { planSnapshot } from "./plan-snapshot";
import { renderJob } from "./render-job";
import type { PdfJob } from "./render-job";
import { warmContent } from "./snapshot/warm-content";

// Whoever waits for a page goes before whoever waits for a paper. Only Linux gives a thread a priority of its own;
// elsewhere this would slow the whole server down.
if (platform() === "linux") setPriority(constants.priority.PRIORITY_LOW);

/** Entry of the PDF worker thread: prints one job. */
export default (job: PdfJob): Promise<Uint8Array> => renderJob(job);

/** Loads the fonts and prints a full plan, so that the first reader does not wait for a cold engine. */
export async function prewarm(): Promise<void> {
  const snapshot = planSnapshot({
    content: warmContent(),
    words: paper,
    organisation: "",
    version: null,
    frozenAt: null,
    today: "2026-01-12",
    authority: "",
  });
  await renderJob({ kind: "plan", snapshot, hash: "" });
}
