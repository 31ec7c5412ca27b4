import { defineConfig } from "vitest/config";
import { aliases } from "./vite.base";

// An own file: the Remix plugin must not run under vitest.
export default defineConfig({
  resolve: { alias: aliases },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**", "build/**"],
    environment: "node",
    globalSetup: "tests/temporary-folder.ts",
    // better-sqlite3 is a native module, so forks; one process for many files saves 0.4 s per file.
    pool: "forks",
    isolate: false,
    // Without it the example's account would write a secret into the data folder of whoever runs the tests.
    env: { AUTH_SECRET: "a secret for tests that is long enough" },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
