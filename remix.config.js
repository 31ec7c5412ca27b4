/**
 * All options of the Remix plugin; vite.config.ts imports this file (Remix itself reads it no more).
 *
 * v3_singleFetch and v3_lazyRouteDiscovery stay off: both have open advisories in this version,
 * and one rendered document per request is cheaper than a stream.
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
