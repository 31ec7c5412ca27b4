/** P11: the business case worked out anew while a fader moves, 52 weeks in four ways. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { median, quantile } from "./table.mjs";

const WARM_UP = 40;
const ROUNDS = 200;
const REACH_MS = 5;
/** Hours a fader passes, a quarter at a time. */
const HOURS = Array.from({ length: 80 }, (_, index) => index / 4);

/** The domain is TypeScript; it is built as the node side is. */
async function loadOurs() {
  const input = { "money-sample": "tests/bench/money/sample.ts" };
  await build({
    configFile: "vite.node.config.ts",
    logLevel: "error",
    build: { outDir: "build/bench-money", rollupOptions: { input } },
  });
  return import(pathToFileURL(resolve("build/bench-money/money-sample.js")).href);
}

function timesOf(work) {
  const times = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const hours = HOURS[round % HOURS.length];
    const before = performance.now();
    work(hours);
    if (round >= WARM_UP) times.push(performance.now() - before);
  }
  return times;
}

const ms = (value) => `${value.toFixed(2)} ms`;

export async function run() {
  const { recalculate, outlook, flatSums } = await loadOurs();
  const flat = median(timesOf(flatSums));
  const ours = timesOf(recalculate);
  const middle = median(ours);
  const whole = median(timesOf(outlook));
  const row = (what, value, reach, ok) => ({
    row: "P11",
    what,
    measured: ms(value),
    against: `flat sums ${ms(flat)}`,
    ratio: value / flat,
    reach,
    ok,
  });
  return [
    row("business case, 52 weeks × 4 ways", middle, `≤ ${REACH_MS} ms`, middle <= REACH_MS),
    row("the slowest 5 % of them", quantile(ours, 0.95), "–", null),
    row("ranges, break-even and what matters", whole, "–", null),
  ];
}
