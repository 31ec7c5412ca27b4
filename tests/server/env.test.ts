import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readEnv } from "#app/server/env.server";

const read = (source: Record<string, string>) => {
  const reading = readEnv(source);
  if (!reading.ok) throw new Error(reading.problems.join("; "));
  return reading.env;
};
const problemsOf = (source: Record<string, string>) => {
  const reading = readEnv(source);
  return reading.ok ? [] : reading.problems;
};
const KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
const publicly = { HOST: "0.0.0.0", ORIGIN: "https://plan.test" };

test("with nothing set, a developer's machine", () => {
  expect(read({})).toMatchObject({
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: 3000,
    ORIGIN: "http://localhost:3000",
    DATABASE_URL: "file:data/tilbage.db",
    databaseFile: resolve("data/tilbage.db"),
    LOG_LEVEL: "info",
    TRUST_PROXY: false,
    isHttps: false,
  });
});

test("empty values count as absent, and what is not ours is not read", () => {
  const env = read({ PORT: "", ORIGIN: "", SHELL: "/bin/sh" });
  expect(env.PORT).toBe(3000);
  expect("SHELL" in env).toBe(false);
  expect(Object.isFrozen(env)).toBe(true);
});

test("a server for others", () => {
  const env = read({
    ...publicly,
    DATABASE_URL: "file:///srv/t.db",
    MASTER_KEY: KEY,
    TRUST_PROXY: "1",
  });
  expect(env).toMatchObject({ isHttps: true, databaseFile: "/srv/t.db", TRUST_PROXY: true });
});

test("http outside this machine only when said twice", () => {
  const open = { HOST: "0.0.0.0", ORIGIN: "http://plan.test" };
  expect(problemsOf(open)).toEqual([expect.stringMatching(/^ORIGIN: must be https/)]);
  expect(read({ ...open, INSECURE_HTTP: "1" }).isHttps).toBe(false);
});

describe("each wrong setting is named in one line, without its value", () => {
  test.each([
    ["PORT", { PORT: "http" }],
    ["PORT", { PORT: "70000" }],
    ["HOST", { HOST: "a b", ORIGIN: "https://plan.test" }],
    ["ORIGIN", { HOST: "0.0.0.0" }],
    ["ORIGIN", { ORIGIN: "https://plan.test/path" }],
    ["ORIGIN", { ORIGIN: "ftp://plan.test" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://x" }],
    ["MASTER_KEY", { MASTER_KEY: "c2hvcnQ=" }],
    ["AUTH_SECRET", { AUTH_SECRET: "hunter2" }],
    ["SETUP_CODE", { SETUP_CODE: "1234" }],
    ["LOG_LEVEL", { LOG_LEVEL: "loud" }],
    ["TRUST_PROXY", { TRUST_PROXY: "yes" }],
    ["NODE_ENV", { NODE_ENV: "staging" }],
  ])("%s", (name, source: Record<string, string>) => {
    const problems = problemsOf(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    if (/KEY|SECRET|CODE/.test(name)) expect(problems[0]).not.toContain(source[name]);
  });
});

test("all problems are told at once", () => {
  expect(problemsOf({ PORT: "x", LOG_LEVEL: "loud" })).toHaveLength(2);
});
