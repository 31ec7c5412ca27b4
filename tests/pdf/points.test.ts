import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { renderJob } from "#pdf/render-job";
import { CANARY, KINDS, printedAs } from "./every-paper";
import type { Kind, Paper } from "./every-paper";
import type { PdfJob } from "#pdf/render-job";
import { countPainting, letters } from "./pdf-tools";

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The tags of the structure tree in reading order, each with its depth. */
const tagsOf = (structure: string) =>
  [...structure.matchAll(/^( *)(H1|H2|H3|L|LI|Lbl|LBody|Table|TR|TH|TD|Figure|Link|P)\b/gm)].map(
    ([, indent = "", tag = ""]) => ({ depth: indent.length, tag }),
  );

/** Each tag under the one it lies in. */
function parentsOf(structure: string): [string, string][] {
  const open: { depth: number; tag: string }[] = [];
  return tagsOf(structure).map(({ depth, tag }) => {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = open.at(-1)?.tag ?? "Document";
    open.push({ depth, tag });
    return [tag, parent];
  });
}

const PARENT: Record<string, string[]> = {
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  TR: ["Table"],
  TH: ["TR"],
  TD: ["TR"],
};

const ajv = new Ajv2020();
addFormats.default(ajv);
const acceptsPlan = ajv.compile(JSON.parse(readFileSync("public/schema/plan-1.json", "utf8")));

/** Every English line a version keeps, letters only. */
function englishOf(job: PdfJob): Set<string> {
  if (job.kind !== "plan") return new Set();
  const texts = { ...job.snapshot.english, ...job.answers?.english };
  return new Set(Object.values(texts).flatMap((text) => text.split("\n").map(letters)));
}

/** Whether a passage is one of these texts, or two of them behind each other as a fader and its position are. */
function isSaid(texts: Set<string>, passage: string): boolean {
  const said = letters(passage);
  if (texts.has(said)) return true;
  return [...said].some((_, at) => texts.has(said.slice(0, at)) && texts.has(said.slice(at)));
}

type Point = [what: string, check: (paper: Paper, kind: Kind) => void | Promise<void>];

const POINTS: Point[] = [
  [
    "is tagged",
    ({ file, source }) => {
      expect(file.info()).toMatch(/Tagged: +yes/);
      expect(source).toContain("/Marked true");
    },
  ],
  [
    "paints nothing outside the structure and its artifacts",
    ({ source }) => {
      expect(countPainting(source)).toMatchObject({ outside: 0, unbalanced: 0 });
    },
  ],
  [
    "is read in the order it is printed, title first",
    ({ structure }) => {
      const first = tagsOf(structure).find(({ tag }) => /^H\d/.test(tag));
      expect(first?.tag).toBe("H1");
      for (const [tag, parent] of parentsOf(structure))
        if (PARENT[tag]) expect(PARENT[tag], `${tag} in ${parent}`).toContain(parent);
    },
  ],
  [
    "has one H1 and skips no level of heading",
    ({ structure }) => {
      const levels = tagsOf(structure)
        .filter(({ tag }) => /^H\d/.test(tag))
        .map(({ tag }) => Number(tag[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) =>
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1),
      );
    },
  ],
  [
    "has lists with a mark and a body in each item",
    ({ structure }) => {
      const tags = tagsOf(structure).map(({ tag }) => tag);
      const items = tags.filter((tag) => tag === "LI").length;
      expect(tags.filter((tag) => tag === "Lbl")).toHaveLength(items);
      expect(tags.filter((tag) => tag === "LBody")).toHaveLength(items);
    },
  ],
  [
    "says of every table head which cells it speaks for",
    ({ structure }) => {
      expect(count(structure, /\/Scope \/(Row|Column)/g)).toBe(count(structure, /^ *TH\b/gm));
    },
  ],
  [
    "has a head in every table",
    ({ structure }) => {
      const tables = structure.split(/^ *Table\b/m).slice(1);
      for (const table of tables) expect(table).toMatch(/^ *TH\b/m);
    },
  ],
  [
    "says every figure in words",
    ({ source }, { figures }) => {
      expect(count(source, /\/S \/Figure/g)).toBe(figures);
      expect(count(source, /\/Alt [(<]/g)).toBe(figures);
    },
  ],
  ["names its language", ({ source }) => expect(source).toContain("/Lang (da-DK)")],
  [
    "names every English passage as English and no Danish one",
    ({ source, job, passages }, { isBilingual }) => {
      const languages = isBilingual ? ["/Lang (da-DK)", "/Lang (en)"] : ["/Lang (da-DK)"];
      expect(new Set(source.match(/\/Lang \([^)]*\)/g))).toEqual(new Set(languages));
      const english = englishOf(job);
      for (const { text, lang } of passages)
        expect(lang === "en", text).toBe(isBilingual === true && isSaid(english, text));
      expect(passages.filter(({ lang }) => lang).length > 100).toBe(isBilingual === true);
    },
  ],
  [
    "shows its title, not its file name",
    ({ source }) => {
      expect(source).toContain("/DisplayDocTitle true");
    },
  ],
  ["has bookmarks", ({ source }) => expect(source).toContain("/Outlines")],
  [
    "has links that say in words where they lead",
    ({ source }, { isVersion, parts }) => {
      const links = (parts ? 6 : 0) + (isVersion ? 1 : 0);
      expect(count(source, /\/Subtype \/Link/g)).toBe(links);
      expect(count(source, /\/StructParent \d/g)).toBe(links);
      expect(count(source, /\/Contents [(<]/g)).toBeGreaterThanOrEqual(links);
    },
  ],
  [
    "is walked by the tab key in reading order",
    ({ source }) => {
      expect(count(source, /\/Tabs \/S\b/g)).toBe(count(source, /\/Type \/Page\n/g));
    },
  ],
  [
    "embeds every font, with its letters",
    ({ file }) => {
      expect(file.fonts().length).toBeGreaterThan(0);
      for (const line of file.fonts()) expect(line).toMatch(/IBMPlexSans.* yes yes yes +\d/);
    },
  ],
  [
    "says in its metadata that it is PDF/UA-1",
    ({ source }) => {
      expect(source).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    },
  ],
  [
    "has its title in the metadata and in the file's facts",
    ({ source, file, job }) => {
      const { title } = job.snapshot.frame;
      expect(file.info()).toContain(title);
      expect(source).toMatch(/<dc:title>/);
    },
  ],
  [
    "runs nothing: no script, launch, form or media",
    ({ source, file }) => {
      expect(file.info()).toMatch(/JavaScript: +no/);
      expect(source).not.toMatch(
        /^\s*\/(JS|JavaScript|Launch|SubmitForm|ImportData|GoToR|GoToE|Movie|Sound|RichMedia|OpenAction|AA|AcroForm)\b/m,
      );
    },
  ],
  [
    "leads nowhere but to the page where its number is checked",
    ({ source, job }, { isVersion }) => {
      const addresses = source.match(/\/URI \([^)]*\)/g) ?? [];
      expect(addresses).toEqual(
        isVersion ? [`/URI (https://plan.example.dk/verify#${job.hash})`] : [],
      );
    },
  ],
  [
    "carries the plan as data when it is a version, and no other file",
    ({ source, file }, { isVersion }) => {
      expect(count(source, /\/Type \/EmbeddedFile\b/g)).toBe(isVersion ? 1 : 0);
      expect(count(source, /\/AFRelationship \/Data\b/g)).toBe(isVersion ? 1 : 0);
      expect(file.attachments()).toEqual(isVersion ? ["plan.json"] : []);
    },
  ],
  [
    "carries a file the published schema accepts",
    ({ file }, { isVersion }) => {
      if (!isVersion) return;
      const data: unknown = JSON.parse(file.attachment("plan.json"));
      expect(acceptsPlan(data), JSON.stringify(acceptsPlan.errors)).toBe(true);
    },
  ],
  [
    "holds nothing private in any object or attached file",
    ({ source, file, bytes }, { isVersion }) => {
      const everything = [source, file.text(), Buffer.from(bytes).toString("latin1")];
      if (isVersion) everything.push(file.attachment("plan.json"));
      for (const text of everything) expect(text.toLowerCase()).not.toContain(CANARY);
      // The same in the letters of the file's own text strings.
      const utf16 = Buffer.from(CANARY, "utf16le").swap16().toString("latin1");
      expect(source).not.toContain(utf16);
    },
  ],
  [
    "is a sound file, and the same bytes when made again",
    async ({ file, bytes }, { make }) => {
      expect(file.check()).toContain("No syntax or stream encoding errors found");
      expect(Buffer.from(await renderJob(make())).equals(Buffer.from(bytes))).toBe(true);
    },
  ],
];

it("looks at 23 points", () => expect(POINTS).toHaveLength(23));

describe.each(KINDS)("$name", (kind) => {
  let paper: Paper;
  beforeAll(async () => {
    paper = await printedAs(kind);
  });
  it.each(POINTS)("%s", (_what, check) => check(paper, kind));
});

type Plant = [point: string, spoil: (paper: Paper) => Partial<Paper>];

const PLANTS: Plant[] = [
  ["is read in the order", ({ structure }) => ({ structure: `${structure}\n  TD` })],
  ["has one H1", ({ structure }) => ({ structure: structure.replace(/^( *)H2/m, "$1H3") })],
  ["has lists", ({ structure }) => ({ structure: structure.replace(/^( *)Lbl/m, "$1P") })],
  ["says of every table head", ({ structure }) => ({ structure: structure.replace("/Scope", "") })],
  ["has a head in every table", ({ structure }) => ({ structure: `${structure}\n  Table\n` })],
  ["says every figure", ({ source }) => ({ source: source.replace("/Alt ", "/Ald ") })],
  ["names every English", ({ source }) => ({ source: `${source}/Lang (en-GB)` })],
  ["runs nothing", ({ source }) => ({ source: `${source}\n  /OpenAction 3 0 R` })],
  ["leads nowhere", ({ source }) => ({ source: `${source}/URI (https://evil.example)` })],
  ["holds nothing private", ({ source }) => ({ source: `${source}${CANARY}` })],
  [
    "paints nothing outside",
    ({ source }) => ({ source: `${source}stream\nBMC\nEMC\nf\nendstream` }),
  ],
];

describe("a passage can be in the wrong language", () => {
  const kind = KINDS.find(({ isBilingual }) => isBilingual)!;
  let paper: Paper;
  beforeAll(async () => {
    paper = await printedAs(kind);
  });
  it.each([
    ["an English one not named", "Retention plan for Bodil Bertelsen", null],
    ["a Danish one named English", "Fastholdelsesplan for Bodil Bertelsen", "en"],
    ["what somebody typed named English", "Stille plads ved vinduet gøres klar", "en"],
  ])("%s", (_what, text, lang) => {
    const [, check] = POINTS.find(([what]) => what.startsWith("names every English"))!;
    const passages = paper.passages.map((each) => (each.text === text ? { text, lang } : each));
    expect(passages).not.toEqual(paper.passages);
    expect(() => check({ ...paper, passages }, kind)).toThrow();
  });
});

describe("a point can fail", () => {
  const [kind] = KINDS;
  let paper: Paper;
  beforeAll(async () => {
    if (kind) paper = await printedAs(kind);
  });
  it.each(PLANTS)("%s", (name, spoil) => {
    const [, check] = POINTS.find(([what]) => what.startsWith(name))!;
    expect(() => check({ ...paper, ...spoil(paper) }, kind!)).toThrow();
  });
});
