/**
 * `npm start`: from a fresh clone to a running product. Installs, builds, then serves in this very
 * process, so that signals reach the server. Node built-ins only.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setUp } from "./set-up.mjs";

setUp((line) => process.stdout.write(`${line}\n`));

// Variables that are already set win over the file.
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.NODE_ENV ||= "production";
await import(pathToFileURL(resolve("build/node/front.js")).href);
