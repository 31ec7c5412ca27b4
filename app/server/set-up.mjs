/**
 * What `npm start` and `npm test` need before anything of ours can run: the packages and the build.
 * Each step leaves a stamp and is skipped while nothing it depends on has changed.
 * Node built-ins only, since on a fresh clone there is nothing else.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const INSTALLED_STAMP = "node_modules/.installed";
const NPM_RECORD = "node_modules/.package-lock.json";
const INSTALLED_BY = ["package.json", "package-lock.json"];
const BUILT_FROM = [
  "app",
  "db",
  "pdf",
  "public",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.base.ts",
  "vite.config.ts",
  "vite.lean.ts",
  "vite.node.config.ts",
  "vite.unused.ts",
];

/** A step that failed; its message is all a person needs to read. */
export class SetUpError extends Error {}

const filesUnder = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path).flatMap((name) => filesUnder(join(path, name)));

function fingerprint(paths) {
  const hash = createHash("sha256").update(process.version);
  for (const file of paths.filter(existsSync).flatMap(filesUnder).sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

const tailOf = (text, lines) => text.trimEnd().split("\n").slice(-lines).join("\n");

function run(step, command, args) {
  const environment = { ...process.env };
  // npm leaves out the build tools, and Remix builds another React, when this is set from outside.
  delete environment.NODE_ENV;
  const done = spawnSync(command, args, { env: environment, encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status === 0) return;
  const output = tailOf(`${done.stdout ?? ""}${done.stderr ?? ""}`, 25);
  throw new SetUpError(`${step} failed (${command} ${args.join(" ")}):\n${output || done.error}`);
}

function once(stamp, key, work) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  work();
  writeFileSync(stamp, key);
}

/** Throws SetUpError unless this Node is one that package.json names. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new SetUpError(
    `Tilbage needs Node 20.19 or newer 20, or 22.12 or newer; this is ${process.version}.`,
  );
}

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Yes when npm's own record says that every package of the lock file is there, e.g. after a person's `npm ci`. */
function isInstalledByHand() {
  if (existsSync(INSTALLED_STAMP) || !existsSync(NPM_RECORD)) return false;
  const { "": _self, ...wanted } = readJson("package-lock.json").packages;
  const there = readJson(NPM_RECORD).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => (there[path]?.version ?? (optional && version)) === version,
  );
}

/** Installs exactly the packages of the lock file. */
export function installPackages(say) {
  once(INSTALLED_STAMP, fingerprint(INSTALLED_BY), () => {
    if (isInstalledByHand()) return;
    say("Installing packages (about two minutes the first time) …");
    run("Installing", "npm", [
      "ci",
      "--include=dev",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ]);
  });
}

/** Builds the application, the front and the PDF worker. */
export function build(say) {
  once("build/.built", fingerprint(BUILT_FROM), () => {
    say("Building …");
    run("Building", "npm", ["run", "build", "--loglevel=error"]);
  });
}

/** Makes everything ready for a program; ends it with the message a person needs when that fails. */
export function setUp(say) {
  try {
    checkNode();
    installPackages(say);
    build(say);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
