/**
 * `npm run law:check`: which rows of the law table must be read again at their source. Exits 1 when that cannot wait.
 * Installs and builds first when that has not been done. Node built-ins only.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setUp } from "./set-up.mjs";

setUp((line) => process.stderr.write(`${line}\n`));

await import(pathToFileURL(resolve("build/node/law-check.js")).href);
