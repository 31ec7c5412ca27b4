import { hasAny, numberedCalls, wordsOf } from "./syntax";
import { file, isCode, isHouseRule, isTest } from "./tree";
import type { Rule, SourceFile } from "./tree";

const SLEEPS = new Set(["setTimeout", "sleep", "wait", "delay"]);
const LONG_MS = 1000;

/** The parameters of the law name their Danish sources. */
const NAMES_SOURCES = "app/domain/law/";

/** Danish letters belong to app/text, to tests, and to comments. */
export const danishStaysInText: Rule = {
  name: "no Danish letters in code outside app/text",
  breaches: (files) =>
    files
      .filter((each) => isCode(each) && !isTest(each))
      .filter(({ path }) => !path.startsWith("app/text/") && !path.startsWith(NAMES_SOURCES))
      .flatMap((source) =>
        wordsOf(source)
          .filter((word) => /[æøå]/i.test(word))
          .map((word) => `${source.path} says "${word.trim().slice(0, 60)}"`),
      ),
  plants: [
    [file("app/routes/cases/list.tsx", "const Page = () => <h1>Forløb</h1>;")],
    [file("app/server/x.server.ts", 'const a = "åben";')],
    [file("pdf/x.tsx", "const a = `${b} måned`;")],
    [file("app/domain/x.ts", "const forløb = 1;")],
  ],
};

const matching = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path, source }) =>
    source
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 80)}`] : [],
      ),
  );

const LOOSE_ENDS = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck)|eslint-disable(?!-next-line)/;

export const noLooseEnds: Rule = {
  name: "no loose ends: TODO, FIXME, ts-ignore, whole files without lint",
  breaches: (files) =>
    matching(
      files.filter((each) => isCode(each) && !isHouseRule(each)),
      LOOSE_ENDS,
    ),
  plants: [
    [file("app/domain/x.ts", "// TODO later")],
    [file("tests/x.test.ts", "// FIXME")],
    [file("app/domain/x.ts", "// @ts-ignore")],
    [file("app/domain/x.ts", "/* eslint-disable */")],
  ],
};

export const noAny: Rule = {
  name: "no any",
  breaches: (files) =>
    files.filter((each) => /\.tsx?$/.test(each.path) && hasAny(each)).map(({ path }) => path),
  plants: [
    [file("app/domain/x.ts", "const a = b as any;")],
    [file("tests/x.test.ts", "function f(a: any) {}")],
  ],
};

export const testsDoNotSleep: Rule = {
  name: "tests wait for what happens, not for time",
  breaches: (files) =>
    files
      .filter((each) => isTest(each) && isCode(each))
      .flatMap((source) =>
        numberedCalls(source)
          .filter(
            ({ name, number }) =>
              name === "waitForTimeout" || (SLEEPS.has(name) && number >= LONG_MS),
          )
          .map(({ name, number }) => `${source.path} calls ${name}(… ${number})`),
      ),
  plants: [
    [file("tests/x.test.ts", "await new Promise((done) => setTimeout(done, 2_000));")],
    [file("tests/e2e/x.ts", "await page.waitForTimeout(50);")],
    [file("tests/e2e/x.mjs", "await sleep(1500);")],
  ],
};

/** Places of the machine this was written on, and files that hold secrets. */
export const nothingOfOneMachine: Rule = {
  name: "no secrets file, no path of somebody's machine",
  breaches: (files) => [
    ...files
      .filter(({ path }) => /(^|\/)\.env(\..+)?$/.test(path) && path !== ".env.example")
      .map(({ path }) => path),
    ...matching(
      files.filter((each) => !isHouseRule(each)),
      /(^|[^\w.])\/(tmp|opt|root|home\/\w+|Users\/\w+)\//,
    ),
  ],
  plants: [
    [file(".env", "PORT=1")],
    [file(".env.production", "PORT=1")],
    [file("app/server/x.server.ts", 'const data = "/tmp/data";')],
    [file("README.md", "see /Users/anna/notes.md")],
    [file("tests/x.test.ts", 'read("/home/anna/plan.pdf");')],
  ],
};
