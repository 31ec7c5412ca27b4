/**
 * `npm run example -- kurt --pdf FILE`: an example case in a temporary database, and its plan as a PDF. Installs and
 * builds first when that has not been done. Node built-ins only.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setUp } from "./set-up.mjs";

setUp((line) => process.stderr.write(`${line}\n`));

process.env.NODE_ENV ||= "production";
await import(pathToFileURL(resolve("build/node/example.js")).href);
