/** Prints one long plan as the server does, in a process of its own, so that its memory is its own; says what it cost as JSON. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [times, target] = process.argv.slice(2);
process.env.NODE_ENV = "production";
process.env.PDF_WORKER = "build/bench/pdf-worker.js";
const load = (name) => import(pathToFileURL(resolve(`build/bench/${name}.js`)).href);
const { longPlan } = await load("paper-sample");
const { renderPdf, prewarmPdf, closePdf } = await load("paper-pool");

// The printer is warm when somebody asks: it starts when they open the page.
await prewarmPdf();
const start = performance.now();
const bytes = await renderPdf({
  kind: "plan",
  snapshot: longPlan(Number(times)),
  hash: "0".repeat(64),
});
const seconds = (performance.now() - start) / 1000;
await closePdf();
writeFileSync(target, bytes);
const peak = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
process.stdout.write(JSON.stringify({ seconds, peakMb: Number(peak) / 1024 }));
