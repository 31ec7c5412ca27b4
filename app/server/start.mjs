/**
 * `npm start`: from a fresh clone to a running product. Installs, builds, then serves in this very
 * process, so that signals reach the server. Node built-ins only.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { SetUpError, build, checkNode, installPackages } from "./set-up.mjs";

const say = (line) => process.stdout.write(`${line}\n`);

try {
  checkNode();
  installPackages(say);
  build(say);
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

// Variables that are already set win over the file.
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.NODE_ENV ||= "production";
await import(pathToFileURL(resolve("build/node/front.js")).href);
