import { contentHash } from "#pdf/content-hash.server";
import { prewarmPdf, renderPdf } from "#pdf/pool.server";
import type { PdfJob } from "#pdf/render-job";
import { logFault } from "../log.server";

type Print = (job: PdfJob) => Promise<Uint8Array>;

const MAX_KEPT = 50;
const MAX_KEPT_BYTES = 20 * 1024 * 1024;

let print: Print = renderPdf;
/** Printed papers by key, least recently asked for first. Only ever read after the right to the case was proven. */
const kept = new Map<string, Uint8Array>();
const printing = new Map<string, Promise<Uint8Array>>();

/** Makes the printer ready for a reader who is about to ask; never waited for, and its failing only makes the paper slower. */
export function warmPrinter(): void {
  if (print === renderPdf) void prewarmPdf().catch((error: unknown) => logFault(error, "prewarm"));
}

/** Replaces the printer; for tests, which have no worker of their own. */
export function replacePrinter(replacement: Print): void {
  print = replacement;
  kept.clear();
}

const keptBytes = () => [...kept.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);

function keep(key: string, bytes: Uint8Array): void {
  kept.delete(key);
  kept.set(key, bytes);
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT && keptBytes() <= MAX_KEPT_BYTES) break;
    kept.delete(oldest);
  }
}

function startPrinting(key: string, job: PdfJob): Promise<Uint8Array> {
  const running = print(job)
    .then((bytes) => {
      keep(key, bytes);
      return bytes;
    })
    .finally(() => printing.delete(key));
  printing.set(key, running);
  return running;
}

/** What two papers that print alike have in common: the content's hash, what stands behind it as answers, the language. */
function keyOf(job: PdfJob): string {
  if (job.kind !== "plan") return `${job.kind}:${job.hash}`;
  const answers = job.answers ? contentHash(job.answers) : "";
  return `plan:${job.hash}:${answers}:${job.isBilingual ? "da-en" : "da"}`;
}

/** Prints a paper, or gives the same bytes again: equal keys print equal papers. Two who ask at once share one print. */
export async function printed(job: PdfJob): Promise<Uint8Array> {
  const key = keyOf(job);
  const known = kept.get(key);
  if (!known) return printing.get(key) ?? startPrinting(key, job);
  keep(key, known);
  return known;
}
