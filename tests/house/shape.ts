import { dirname } from "node:path/posix";
import { isBarrel } from "./syntax";
import { file, isCode, isTest } from "./tree";
import type { Rule, SourceFile } from "./tree";

const MAX_LINES = 300;
const MAX_FILES = 15;
const MAX_DEPTH = 3;
const DRAWERS = new Set([
  "utils",
  "util",
  "helpers",
  "common",
  "shared",
  "lib",
  "services",
  "types",
  "hooks",
  "misc",
]);

const inRoom = ({ path }: SourceFile): boolean => /^(app|db|pdf|tests)\//.test(path);
const isWritten = (source: SourceFile): boolean => isCode(source) || /\.s?css$/.test(source.path);
const isMigration = ({ path }: SourceFile): boolean => path.startsWith("db/migrations/");
const foldersOf = ({ path }: SourceFile): string[] => dirname(path).split("/");
const many = (count: number, line: string): string => `${line}\n`.repeat(count);

export const filesStayShort: Rule = {
  name: `no file is longer than ${MAX_LINES} lines`,
  breaches: (files) =>
    files
      .filter(isWritten)
      .map(({ path, source }) => ({ path, lines: source.trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
  plants: [
    [file("app/ui/long.tsx", many(301, "//"))],
    [file("app/ui/styles/long.scss", many(301, "a{}"))],
  ],
};

export const foldersStayShallow: Rule = {
  name: `no folder is deeper than ${MAX_DEPTH} or holds more than ${MAX_FILES} files`,
  breaches: (files) => {
    const counts = new Map<string, number>();
    const housed = files.filter((each) => inRoom(each) && !isMigration(each));
    for (const { path } of housed.filter((each) => !isTest(each)))
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    const deep = housed.filter((each) => foldersOf(each).length > MAX_DEPTH);
    const full = [...counts].filter(
      ([folder, count]) => count > MAX_FILES && folder !== "pdf/fonts",
    );
    return [
      ...deep.map(({ path }) => `${path} lies too deep`),
      ...full.map(([folder, count]) => `${folder} holds ${count} files`),
    ];
  },
  plants: [
    [file("app/routes/case/parts/row.tsx")],
    [file("tests/routes/case/parts/row.test.ts")],
    Array.from({ length: MAX_FILES + 1 }, (_, index) => file(`app/ui/form/field-${index}.tsx`)),
  ],
};

export const noDrawers: Rule = {
  name: "no folder or file is a drawer for everything",
  breaches: (files) =>
    files
      .filter(({ path }) => path.split(/[/.]/).some((part) => DRAWERS.has(part)))
      .map(({ path }) => path),
  plants: [
    [file("app/utils/dates.ts")],
    [file("app/server/helpers.ts")],
    [file("tests/lib/x.test.ts")],
  ],
};

export const noBarrels: Rule = {
  name: "no file only passes on what others export",
  breaches: (files) =>
    files.filter((each) => isCode(each) && isBarrel(each)).map(({ path }) => path),
  plants: [
    [file("app/ui/index.ts", 'export { Field } from "./field";\nexport * from "./page";')],
    [file("app/ui/all.ts", 'import { Field } from "./field";\nexport { Field };')],
  ],
};

const KEBAB = /^[a-z0-9_]?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export const namesAreKebab: Rule = {
  name: "files and folders have kebab-case names",
  breaches: (files) =>
    files
      .filter((each) => (isWritten(each) || inRoom(each)) && !isMigration(each))
      .filter(({ path }) =>
        path.split("/").some((part) => !KEBAB.test(part) && part !== "README.md"),
      )
      .map(({ path }) => path),
  plants: [
    [file("app/ui/Field.tsx")],
    [file("app/caseHead/x.ts")],
    [file("db/case_head.server.ts")],
  ],
};

export const serverFilesSaySo: Rule = {
  name: "what must not reach the browser ends in .server",
  breaches: (files) =>
    files
      .filter(({ path }) => /^(app\/server|db)\/.*\.tsx?$/.test(path))
      // The front and the programs are no part of the Remix build; the nonce is read in both bundles.
      .filter(({ path }) => !/^app\/server\/(front\/|nonce\.tsx$|.*\/main\.ts$)/.test(path))
      .filter(({ path }) => !/\.server\.tsx?$/.test(path))
      .map(({ path }) => path),
  plants: [[file("app/server/seal.ts")], [file("db/cases.ts")], [file("app/server/case/right.ts")]],
};
