import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";

/** A file of the house: its path from the root, and its text. */
export type SourceFile = { path: string; source: string };

/** A rule of the house: what breaks it, as lines that start with the path. */
export type Rule = {
  name: string;
  breaches: (files: readonly SourceFile[]) => string[];
  /** Trees that break the rule, each in one way; the rule must report every one of them. */
  plants: readonly (readonly SourceFile[])[];
};

/** A file for a plant. */
export const file = (path: string, source = ""): SourceFile => ({ path, source });

const BINARY = /\.(ttf|png|ico|woff2?|pdf)$/;

/** Deleted files stay listed until somebody commits that. */
const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Every file git knows or would add, so a build or a data folder on disk does not count. */
export function readTree(): SourceFile[] {
  const listing = execFileSync(
    "git",
    ["-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard"],
    { encoding: "utf8" },
  );
  return listing
    .split("\n")
    .filter((path) => path && path !== "package-lock.json" && !BINARY.test(path) && isFile(path))
    .map((path) => file(path, readFileSync(path, "utf8")));
}

/** TypeScript and JavaScript: what the rules about code read. */
export const isCode = ({ path }: SourceFile): boolean => /\.(tsx?|m?js)$/.test(path);

/** Tests may do what the rooms may not; the house's own rules quote what they forbid. */
export const isTest = ({ path }: SourceFile): boolean => path.startsWith("tests/");
export const isHouseRule = ({ path }: SourceFile): boolean =>
  path.startsWith("tests/house/") || path === "tests/house.test.ts";
