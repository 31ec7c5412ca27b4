/**
 * What the plan of each example case says on paper, word for word, as a jobcenter reads it. `goldens/*.txt` are the
 * files' own text in the order it was painted (`pdftotext -raw`, which guesses no columns and is therefore the same
 * wherever it runs), one page after the other. After a wanted change: `RENEW_GOLDENS=1 npx vitest run
 * tests/pdf/goldens.test.ts`, and read the difference before it is kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missingForVersion } from "#app/domain/plan/retention-plan";
import type { ExampleName } from "#app/text/examples/example-case";
import { EXAMPLE_NAMES, makeExample } from "#app/server/example/make-example.server";
import { draftJob, planPaper } from "#app/server/paper/papers.server";
import { getContent } from "#db/documents.server";
import { renderJob } from "#pdf/render-job";
import type { PlanJob } from "#pdf/render-job";
import { aPerson, anOrganisation, freshApp } from "#tests/builders";
import { pdfFile } from "./pdf-tools";

// A Monday; every day of the stories follows from it.
const TODAY = "2026-11-23";
const AT = Date.parse(`${TODAY}T09:00:00Z`);
const ORGANISATION = "Nordlys Eksempel A/S";
/** In place of the real one, which changes with every word and stands on every page. */
const NUMBER = "0".repeat(64);

async function paperOf(name: ExampleName): Promise<PlanJob> {
  const { store, ...app } = await freshApp();
  const organisationId = await anOrganisation({ store, ...app }, ORGANISATION);
  const { userId } = await aPerson({ store, ...app }, organisationId, "hrPartner", "Hanne");
  const by = { userId, at: AT };
  const caseId = await makeExample(store, name, { organisationId, today: TODAY, by });
  const { content } = await getContent(store, caseId, "shared");
  const occasion = { organisation: ORGANISATION, at: AT };
  if (missingForVersion(content).length > 0)
    return { ...(draftJob(content, occasion) as PlanJob), hash: NUMBER };
  return { kind: "plan", snapshot: planPaper(content, 1, occasion).snapshot, hash: NUMBER };
}

const goldenOf = (name: string) => `tests/pdf/goldens/${name}.txt`;

/** The text of each page under a line that counts it. */
async function textOf(job: PlanJob): Promise<string> {
  const pages = pdfFile(await renderJob(job))
    .raw()
    .split("\f")
    .slice(0, -1);
  return pages.map((page, index) => `--- ${index + 1} ---\n${page.trim()}\n`).join("\n");
}

function compare(name: string, text: string): void {
  const golden = readFileSync(goldenOf(name), "utf8");
  // By lines, so that a failure shows the lines that differ.
  expect(text.split("\n")).toEqual(golden.split("\n"));
}

const PAPERS: [file: string, example: ExampleName, isBilingual: boolean][] = [
  ...EXAMPLE_NAMES.map((name): [string, ExampleName, boolean] => [name, name, false]),
  ["bodil-da-en", "bodil", true],
];

describe("the plan on paper says what it said", () => {
  it.each(PAPERS)("%s", async (file, example, isBilingual) => {
    const text = await textOf({ ...(await paperOf(example)), isBilingual });
    if (process.env.RENEW_GOLDENS) writeFileSync(goldenOf(file), text);
    compare(file, text);
  });

  it("or the comparison fails", () => {
    const text = readFileSync(goldenOf("kurt"), "utf8");
    expect(() => compare("kurt", text.replace("Delmål", "Formål"))).toThrow();
  });
});
