import path from "node:path";
import { Tinypool } from "tinypool";
import type { PdfJob } from "./render-job";

const MAX_QUEUE = 32;
const JOB_TIMEOUT_MS = 120_000;
const IDLE_MS = 5 * 60_000;
const MAX_HEAP_MB = 350;

/** Too many papers wait already; ask again in a moment. */
export class PdfBusy extends Error {
  override name = "PdfBusy";
}

let pool: Tinypool | null = null;

// One thread: printing inline would hold up every other request, and two would take both cores of a small machine.
const openPool = () =>
  new Tinypool({
    filename: path.resolve(process.env.PDF_WORKER ?? path.join("build", "node", "pdf-worker.js")),
    minThreads: 0,
    maxThreads: 1,
    maxQueue: MAX_QUEUE,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });

const currentPool = () => (pool ??= openPool());

/** Prints a paper in the worker thread. Throws `PdfBusy` when 32 others wait; a job not done after two minutes is ended. */
export async function renderPdf(job: PdfJob): Promise<Uint8Array> {
  const printers = currentPool();
  if (printers.queueSize >= MAX_QUEUE) throw new PdfBusy("The queue for papers is full");
  const bytes: unknown = await printers.run(job, { signal: AbortSignal.timeout(JOB_TIMEOUT_MS) });
  if (!(bytes instanceof Uint8Array)) throw new Error("The PDF worker gave no bytes");
  return bytes;
}

/**
 * Starts the worker and warms it up, unless it runs already. Called when somebody opens a page a paper is fetched from:
 * a worker that waits for nobody would cost the server half its memory.
 */
export async function prewarmPdf(): Promise<void> {
  const printers = currentPool();
  if (printers.threads.length > 0) return;
  try {
    await printers.run(null, { name: "prewarm" });
  } catch (error) {
    // Ended while it warmed up: nothing was wanted of it.
    if (pool === printers) throw error;
  }
}

/** Ends the worker; call when the server stops. */
export async function closePdf(): Promise<void> {
  const closing = pool;
  pool = null;
  await closing?.destroy();
}
