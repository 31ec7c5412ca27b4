import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import remixConfig from "./remix.config.js";

const never = (name: string) =>
  `export const ${name} = () => { throw new Error("${name} is off"); };`;

const ROUTER = fileURLToPath(new URL("./app/entry.router.ts", import.meta.url));

/** What Remix's browser half calls of a future that is off, as it answers then; the rest is never called. */
const STANDINS: Readonly<Record<string, string>> = {
  "single-fetch.js": [
    "StreamTransfer",
    "decodeViaTurboStream",
    "getSingleFetchDataStrategy",
    "singleFetchUrl",
  ]
    .map(never)
    .join("\n"),
  "fog-of-war.js": [
    "export const isFogOfWarEnabled = () => false;",
    "export const useFogOFWarDiscovery = () => {};",
    "export const getPatchRoutesOnNavigationFunction = () => undefined;",
    never("getPartialManifest"),
  ].join("\n"),
};

/**
 * Leaves out of the browser's files what Remix carries for two futures that `remix.config.js` has off: some KiB on
 * every page. Ends the build when one of them is on; rollup ends it when Remix asks for something not named here.
 */
export function withoutWhatIsOff(): Plugin {
  const { v3_singleFetch, v3_lazyRouteDiscovery } = remixConfig.future ?? {};
  if (v3_singleFetch || v3_lazyRouteDiscovery)
    throw new Error("vite.lean.ts leaves out what remix.config.js has on");
  return {
    name: "without-what-is-off",
    enforce: "pre",
    apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    resolveId(source, importer = "") {
      const isEntry = /@remix-run\/react\/dist\/esm\/browser\.js$/.test(importer);
      return isEntry && source === "@remix-run/router" ? ROUTER : null;
    },
    load(id) {
      const name = /@remix-run\/react\/dist\/esm\/([\w-]+\.js)$/.exec(id)?.[1];
      return name === undefined ? null : STANDINS[name];
    },
  };
}
