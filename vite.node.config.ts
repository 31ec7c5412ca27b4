import { existsSync } from "node:fs";
import { defineConfig } from "vite";
import { aliases, withoutNoise } from "./vite.base";

/**
 * What runs beside the Remix build: the HTTP front, the PDF worker (a thread of its own),
 * the example's command, the ones for accounts and plans, and the law table's check.
 * Remix owns its build's entries, so these are a second, small build.
 */
const entries = {
  front: "app/server/front/main.ts",
  "pdf-worker": "pdf/worker.ts",
  example: "app/server/example/main.ts",
  account: "app/server/account-command/main.ts",
  import: "app/server/import-command/main.ts",
  "law-check": "app/server/law-check/main.ts",
};

export default defineConfig({
  resolve: { alias: aliases },
  // The front takes its packages along, which saves start-up; react-pdf reads files beside its own.
  ssr: { noExternal: [/^hono($|\/)/, /^@hono\//, "zod"] },
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    ssr: true,
    outDir: "build/node",
    emptyOutDir: true,
    target: "node20",
    rollupOptions: {
      onwarn: withoutNoise,
      input: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path))),
      output: { entryFileNames: "[name].js" },
    },
  },
});
