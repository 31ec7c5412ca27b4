import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";
import { aliases } from "./vite.aliases";

export default defineConfig({
  plugins: [remix(remixConfig)],
  resolve: { alias: aliases },
  build: {
    target: "es2022",
    // An inlined asset would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
