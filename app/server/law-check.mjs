/**
 * `npm run law:check`: which rows of the law table must be read again at their source. Exits 1 when that cannot wait.
 * Installs and builds first when that has not been done. Node built-ins only.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { SetUpError, build, checkNode, installPackages } from "./set-up.mjs";

const say = (line) => process.stderr.write(`${line}\n`);

try {
  checkNode();
  installPackages(say);
  build(say);
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  say(error.message);
  process.exit(1);
}

await import(pathToFileURL(resolve("build/node/law-check.js")).href);
