import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild, createRequestHandler } from "@remix-run/node";
import { env } from "#app/server/env.server";
import { log, logFault } from "#app/server/log.server";
import { createFront } from "./front";
import { routeWords } from "./request-log";

/** What entry.server.tsx exports besides rendering. */
type AppHooks = {
  createRequestHandler: typeof createRequestHandler;
  openApp: () => Promise<void>;
  isReady: () => Promise<boolean>;
  closeApp: () => Promise<void>;
};
type AppBuild = ServerBuild & { entry: { module: AppHooks } };

const settings = env();
// Not an import of ours to bundle: the application is its own build, made by Remix.
const buildUrl = pathToFileURL(resolve("build/server/index.js")).href;
const build = (await import(/* @vite-ignore */ buildUrl)) as AppBuild;
const app = build.entry.module;

await app.openApp();
const { server, drain } = createFront({
  handler: app.createRequestHandler(build, "production"),
  env: settings,
  isReady: app.isReady,
  log,
  logFault,
  words: routeWords(build.routes),
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await drain();
  await app.closeApp();
  process.exit(0);
}
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());

server.once("error", (error: NodeJS.ErrnoException) => {
  const taken =
    error.code === "EADDRINUSE" ? "is taken by another program" : `failed: ${error.code}`;
  process.stderr.write(`Tilbage: port ${settings.PORT} on ${settings.HOST} ${taken}\n`);
  process.exit(1);
});
server.listen(settings.PORT, settings.HOST, () => {
  const folder = relative(process.cwd(), resolve(settings.DATA_DIR));
  const place = folder.startsWith("..") ? resolve(settings.DATA_DIR) : `./${folder}`;
  process.stdout.write(`Tilbage: ${settings.ORIGIN} (data in ${place})\n`);
});
