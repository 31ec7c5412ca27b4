import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { contentHash } from "#pdf/content-hash.server";
import { planSnapshot } from "#pdf/plan-snapshot";
import type { PlanSnapshotInput } from "#pdf/plan-snapshot";
import { renderJob } from "#pdf/render-job";
import type { PlanJob } from "#pdf/render-job";

const MAX_BUFFER = 100_000_000;

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { maxBuffer: MAX_BUFFER }).toString("utf8");

type Value = { "/K"?: unknown; "/S"?: string; "/Lang"?: string; "/Type"?: string };
type QpdfJson = { qpdf: [unknown, Record<string, { value?: Value }>] };

/** A text of the structure tree with the language its element, or one around it, names. */
export type Passage = { text: string; lang: string | null };

/** The languages of the structure tree's elements, in reading order. */
function languagesOf({ qpdf: [, objects] }: QpdfJson): (string | null)[] {
  const found: (string | null)[] = [];
  const visit = (kids: unknown, around: string | null) => {
    for (const kid of Array.isArray(kids) ? (kids as unknown[]) : [kids]) {
      const element = typeof kid === "string" ? objects[`obj:${kid}`]?.value : undefined;
      if (!element?.["/S"]) continue;
      const lang = element["/Lang"]?.replace(/^u:/, "") ?? around;
      found.push(lang);
      visit(element["/K"], lang);
    }
  };
  visit(Object.values(objects).find(({ value }) => isRoot(value))?.value?.["/K"], null);
  return found;
}

const isRoot = (value: Value | undefined) => value?.["/Type"] === "/StructTreeRoot";

/** Poppler knows the text of each element, qpdf its language; both walk the tree in the same order. */
function passagesOf(structure: string, json: QpdfJson): Passage[] {
  const languages = languagesOf(json);
  let at = -1;
  const passages = structure.split("\n").flatMap((line): Passage[] => {
    if (/^ *[A-Z][A-Za-z0-9]*( \(\w+\))?:?$/.test(line)) at += 1;
    const text = /^ *"(.*)"$/.exec(line)?.[1];
    return text === undefined ? [] : [{ text, lang: languages[at] ?? null }];
  });
  if (at + 1 !== languages.length)
    throw new Error(`${at + 1} elements read, ${languages.length} in the file`);
  return passages;
}

/** A finished file, looked at with the tools a reader's machine has. */
export function pdfFile(bytes: Uint8Array) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "paper-")), "paper.pdf");
  writeFileSync(file, bytes);
  return {
    info: () => run("pdfinfo", file),
    fonts: () => run("pdffonts", file).trim().split("\n").slice(2),
    text: (page?: number) =>
      run("pdftotext", ...(page ? ["-f", `${page}`, "-l", `${page}`] : []), "-layout", file, "-"),
    /** In the order it was painted; pages end in a form feed. */
    raw: () => run("pdftotext", "-raw", file, "-"),
    structure: () => run("pdfinfo", "-struct-text", file),
    check: () => run("qpdf", "--check", file),
    passages: () =>
      passagesOf(
        run("pdfinfo", "-struct-text", file),
        JSON.parse(run("qpdf", "--json", "--json-key=qpdf", file)) as QpdfJson,
      ),
    /** Names of the files it carries. */
    attachments: () =>
      run("qpdf", "--list-attachments", file)
        .split("\n")
        .flatMap((line) => (/ -> /.test(line) ? [line.split(" -> ")[0] ?? ""] : [])),
    /** A file it carries, as text. */
    attachment: (name: string) => run("qpdf", `--show-attachment=${name}`, file),
    /** The whole file unpacked to readable objects. */
    source: () =>
      execFileSync(
        "qpdf",
        ["--qdf", "--object-streams=disable", "--normalize-content=y", file, "-"],
        { maxBuffer: MAX_BUFFER },
      ).toString("latin1"),
  };
}

export function planJob(input: PlanSnapshotInput): PlanJob {
  const snapshot = planSnapshot(input);
  return { kind: "plan", snapshot, hash: contentHash(snapshot) };
}

/** The same with the English beside the Danish. */
export const bilingualJob = (input: PlanSnapshotInput): PlanJob => ({
  ...planJob(input),
  isBilingual: true,
});

export const printPlan = async (input: PlanSnapshotInput) =>
  pdfFile(await renderJob(planJob(input)));

/** Painting operators inside and outside marked content; outside must be none (PDF/UA-1, 7.1). */
export function countPainting(source: string): {
  inside: number;
  outside: number;
  unbalanced: number;
} {
  const count = { inside: 0, outside: 0, unbalanced: 0 };
  for (const [, content = ""] of source.matchAll(/stream\n([\s\S]*?)\nendstream/g)) {
    if (!/\b(BDC|BMC)\b/.test(content)) continue;
    let depth = 0;
    for (const line of content.split("\n")) {
      if (/(BDC|BMC)\s*$/.test(line)) depth += 1;
      else if (/^\s*EMC\s*$/.test(line)) depth -= 1;
      else if (/\b(Tj|TJ|f|f\*|S|s|B|b|Do)\s*$/.test(line))
        count[depth > 0 ? "inside" : "outside"] += 1;
    }
    if (depth !== 0) count.unbalanced += 1;
  }
  return count;
}

/** Letters only, in order: line breaks and added hyphens do not count. */
export const letters = (text: string): string => text.replace(/[\s\u00A0-]+/g, "");
