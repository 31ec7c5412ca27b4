import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./db/schema.server.ts",
    "./db/plan/agreement-schema.server.ts",
    "./db/plan/printed-schema.server.ts",
    "./db/sign-in/sign-in-schema.server.ts",
    "./db/mail/outbox-schema.server.ts",
    "./db/live/presence-schema.server.ts",
    "./db/comments/comments-schema.server.ts",
    "./db/people/people-schema.server.ts",
    "./db/reminders/reminders-schema.server.ts",
    "./db/openings/openings-schema.server.ts",
    "./db/handover/handover-schema.server.ts",
  ],
  out: "./db/migrations",
});
