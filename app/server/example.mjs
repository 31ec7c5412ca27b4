/**
 * `npm run example -- kurt --pdf FILE`: an example case in a temporary database, and its plan as a PDF. Installs and
 * builds first when that has not been done. Node built-ins only.
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

process.env.NODE_ENV ||= "production";
await import(pathToFileURL(resolve("build/node/example.js")).href);
