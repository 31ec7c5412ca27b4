/**
 * `npm test`: everything, from a fresh clone. Packages, types, lint, build, unit tests, browser
 * tests; each step's totals, and a plain last line `N passed, N failed` for the machine that asked.
 * A step that is not made of tests counts as one failure when it fails. Node built-ins only.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SetUpError, build, checkNode, installPackages } from "../app/server/set-up.mjs";
import { installPrograms } from "./programs.mjs";

const MINUTE = 60_000;
const say = (line) => process.stdout.write(`${line}\n`);
const results = [];

/** Runs a program with its output shown; gives its exit code and the last line it printed. */
function run(command, args, limitMs = 5 * MINUTE) {
  const environment = { ...process.env, NO_COLOR: "1" };
  delete environment.NODE_ENV;
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: environment, stdio: ["ignore", "pipe", "inherit"] });
    let tail = "";
    child.stdout.on("data", (chunk) => {
      process.stdout.write(chunk);
      tail = (tail + chunk).slice(-4000);
    });
    const timer = setTimeout(() => {
      say(`${command} ${args.join(" ")}: stopped after ${limitMs / MINUTE} minutes`);
      child.kill("SIGKILL");
    }, limitMs);
    child.on("error", (error) => say(String(error)));
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, lastLine: tail.trim().split("\n").at(-1) ?? "" });
    });
  });
}

/** Does one step and keeps its totals; what it throws is its failure. */
async function step(name, work) {
  const start = Date.now();
  say(`\n— ${name}`);
  let totals = { passed: 0, failed: 1 };
  try {
    totals = await work();
  } catch (error) {
    say(error instanceof SetUpError ? error.message : String(error?.stack ?? error));
  }
  results.push({ name, ...totals, seconds: (Date.now() - start) / 1000 });
  return totals.failed === 0;
}

const check = async (command, args) => ({
  passed: 0,
  failed: (await run(command, args)).ok ? 0 : 1,
});

const setUp = (work) => async () => {
  await work(say);
  return { passed: 0, failed: 0 };
};

/** Unit tests, counted from vitest's own report; a file that could not be loaded is a failure. */
async function unitTests() {
  const folder = mkdtempSync(join(tmpdir(), "tilbage-tests-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { ok } = await run("npx", ["vitest", "run", ...reporters], 8 * MINUTE);
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const unloaded = testResults.filter(
      (file) => file.status === "failed" && !file.assertionResults.length,
    );
    const failed = numFailedTests + unloaded.length;
    return { passed: numPassedTests, failed: ok ? failed : Math.max(1, failed) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Browser tests end with a line {"passed":n,"failed":n}. */
async function browserTests() {
  if (!existsSync("tests/e2e/run.mjs")) throw new SetUpError("tests/e2e/run.mjs is missing");
  const { ok, lastLine } = await run(process.execPath, ["tests/e2e/run.mjs"], 13 * MINUTE);
  const { passed, failed } = JSON.parse(lastLine);
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

const prepare = () => {
  checkNode();
  installPackages(say);
  installPrograms(say);
};

await step("Node, packages, programs", setUp(prepare));
// Neither needs what another makes, and a small machine has two cores.
await Promise.all([
  step("Types", () => check("npx", ["tsc", "--noEmit"])),
  step("ESLint", () => check("npx", ["eslint", ".", "--max-warnings", "0"])),
  step("Prettier", () => check("npx", ["prettier", "--check", ".", "--log-level", "warn"])),
]);
const isBuilt = await step("Build", setUp(build));
await step("Unit tests", unitTests);
if (isBuilt) await step("Browser tests", browserTests);

say("\nStep                            passed  failed  seconds");
for (const { name, passed, failed, seconds } of results)
  say(
    `${name.padEnd(30)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(9)}`,
  );
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
say(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
