/**
 * `npm run import -- plan.json --for EMAIL`: opens a case with a plan from another installation, or from a plan's PDF.
 * Installs and builds first when that has not been done. Node built-ins only.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setUp } from "./set-up.mjs";

setUp((line) => process.stderr.write(`${line}\n`));

// The same installation as `npm start` serves.
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.NODE_ENV ||= "production";
await import(pathToFileURL(resolve("build/node/import.js")).href);
