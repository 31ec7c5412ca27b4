import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import remixConfig from "./remix.config.js";

const never = (name: string) =>
  `export const ${name} = () => { throw new Error("${name} is off"); };`;

const ROUTER = fileURLToPath(new URL("./app/entry.router.ts", import.meta.url));

/**
 * The page's own routes are written into it and the list of all of them is never fetched: a page that goes nowhere has
 * no use for the others, and each new one would weigh on every page. Both halves must agree, or React draws anew.
 */
const OWN_ROUTES = `export const isFogOfWarEnabled = () => true;
  export const getPartialManifest = (manifest, router) => {
    const own = router.state.matches.map(({ route }) => [route.id, manifest.routes[route.id]]);
    return { ...manifest, routes: Object.fromEntries(own) };
  };`;

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
    OWN_ROUTES,
    "export const useFogOFWarDiscovery = () => {};",
    "export const getPatchRoutesOnNavigationFunction = () => undefined;",
  ].join("\n"),
};

/**
 * Leaves out of the browser's files what Remix carries for two futures that `remix.config.js` has off, and the list of
 * other pages: some KiB on every page. Ends the build when one of them is on; rollup ends it when Remix asks for
 * something not named here.
 */
export function withoutWhatIsOff(): Plugin {
  const { v3_singleFetch, v3_lazyRouteDiscovery } = remixConfig.future ?? {};
  if (v3_singleFetch || v3_lazyRouteDiscovery)
    throw new Error("vite.lean.ts leaves out what remix.config.js has on");
  return {
    name: "without-what-is-off",
    enforce: "pre",
    apply: "build",
    resolveId(source, importer = "", options) {
      if (options.ssr) return null;
      const isEntry = /@remix-run\/react\/dist\/esm\/browser\.js$/.test(importer);
      return isEntry && source === "@remix-run/router" ? ROUTER : null;
    },
    load(id, options) {
      const name = /@remix-run\/react\/dist\/esm\/([\w-]+\.js)$/.exec(id)?.[1];
      const isNeeded = !options?.ssr || name === "fog-of-war.js";
      return name !== undefined && isNeeded ? STANDINS[name] : null;
    },
  };
}
