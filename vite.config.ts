import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";
import { aliases, withoutNoise } from "./vite.base";
import { withoutWhatIsOff } from "./vite.lean";
import { withoutUnusedRules } from "./vite.unused";

/**
 * The server build takes its packages along: one file instead of two thousand halves the time from
 * start to first page. Left outside: what is native or starts threads from files of its own.
 */
const bundled = {
  noExternal: true as const,
  external: ["better-sqlite3", "pino", "tinypool"],
};

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [remix(remixConfig), withoutWhatIsOff()],
  resolve: { alias: aliases },
  ssr: command === "build" ? bundled : {},
  // Decided here, so that React's and Remix's development halves are not even in the file.
  define: command === "build" ? { "process.env.NODE_ENV": JSON.stringify("production") } : {},
  // Not while one develops: a class just written would have no rule until the next start.
  css: command === "build" ? { postcss: { plugins: [withoutUnusedRules("app")] } } : {},
  build: {
    target: "es2022",
    // Three KiB less on every page than esbuild leaves, for some seconds of build.
    minify: isSsrBuild ? false : "terser",
    // An inlined asset would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      onwarn: withoutNoise,
      // better-auth tries to load it and copes without; Vite would hand it an empty one.
      external: ["@opentelemetry/api"],
    },
  },
}));
