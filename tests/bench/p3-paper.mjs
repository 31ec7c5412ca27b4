/** P3: the plan on paper, tagged, against pdfkit alone and headless Chromium with the same content. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { openBrowser } from "./browser.mjs";
import { blocksOf } from "./paper/blocks.mjs";
import { print as printByChromium } from "./paper/by-chromium.mjs";
import { print as printByPdfkit } from "./paper/by-pdfkit.mjs";
import { cpuMs, familyOf } from "./process.mjs";
import { median } from "./table.mjs";

const ROUNDS = 12;
const LONG_TIMES = 135;

/** The sample plans are TypeScript; they are built beside the worker. */
async function loadOurs() {
  const input = {
    "paper-sample": "tests/bench/paper/sample.ts",
    "paper-pool": "pdf/pool.server.ts",
  };
  await build({
    configFile: "vite.node.config.ts",
    logLevel: "error",
    build: { outDir: "build/bench", rollupOptions: { input } },
  });
  const load = (name) => import(pathToFileURL(resolve(`build/bench/${name}.js`)).href);
  const { usualPlan } = await load("paper-sample");
  const { default: printJob } = await load("pdf-worker");
  const print = (snapshot) => printJob({ kind: "plan", snapshot, hash: "0".repeat(64) });
  return { usualPlan, print };
}

const ownCpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Everything this process has started and is still there: Chromium's processes. */
const childrensCpu = () => familyOf(process.pid).reduce((sum, pid) => sum + cpuMs(pid, true), 0);

async function cpuOf(print, cpu) {
  for (let round = 0; round < 3; round += 1) await print();
  const costs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = cpu();
    await print();
    costs.push(cpu() - before);
  }
  return median(costs);
}

/** Pages of a file, by poppler. */
const pagesOf = (path) =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [path], { encoding: "utf8" }))[1]);

const row = (what, measured, against, ratio, reach, ok) => ({
  row: "P3",
  what,
  measured,
  against,
  ratio,
  reach,
  ok,
});

function longPaper(folder) {
  const path = join(folder, "long.pdf");
  const script = ["tests/bench/paper/print-long.mjs", String(LONG_TIMES), path];
  const { seconds, peakMb } = JSON.parse(
    execFileSync(process.execPath, script, { encoding: "utf8" }),
  );
  const pages = pagesOf(path);
  const measured = `${seconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB at most`;
  const isFast = (seconds / pages) * 100 <= 6 && peakMb <= 350;
  return row(
    `a plan of ${pages} pages, server and printer`,
    measured,
    "",
    "",
    "≤ 6 s a 100 pages, ≤ 350 MB",
    isFast,
  );
}

async function usualPaper(ours, folder) {
  const plan = ours.usualPlan();
  const blocks = blocksOf(plan);
  const paths = { own: join(folder, "own.pdf"), pdfkit: join(folder, "pdfkit.pdf") };
  writeFileSync(paths.own, await ours.print(plan));
  writeFileSync(paths.pdfkit, await printByPdfkit(blocks));
  const own = await cpuOf(() => ours.print(plan), ownCpu);
  const pdfkit = await cpuOf(() => printByPdfkit(blocks), ownCpu);
  const browser = await openBrowser();
  const chromium = await cpuOf(() => printByChromium(browser, blocks), childrensCpu);
  await browser.close();
  const kb = statSync(paths.own).size / 1000;
  const mine = `${own.toFixed(0)} ms`;
  const bare = `${pdfkit.toFixed(0)} ms (pdfkit, ${pagesOf(paths.pdfkit)} pages)`;
  const printed = `${chromium.toFixed(0)} ms (Chromium)`;
  return [
    row(
      `plan, ${pagesOf(paths.own)} pages, CPU`,
      mine,
      bare,
      own / pdfkit,
      "≤ 4.5×",
      own / pdfkit <= 4.5,
    ),
    row("the same", mine, printed, own / chromium, "≤ 0.5×", own / chromium <= 0.5),
    row("size of the plan", `${kb.toFixed(0)} kB`, "", "", "≤ 50 kB", kb <= 50),
  ];
}

export async function run() {
  const ours = await loadOurs();
  const folder = mkdtempSync(join(tmpdir(), "tilbage-paper-"));
  try {
    return [...(await usualPaper(ours, folder)), longPaper(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
