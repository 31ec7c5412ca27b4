import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./db/schema.server.ts",
    "./db/plan/agreement-schema.server.ts",
    "./db/people/people-schema.server.ts",
  ],
  out: "./db/migrations",
});
