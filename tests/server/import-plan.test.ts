import { beforeEach, describe, expect, it } from "vitest";
import { planFileOf, planFileText } from "#app/domain/plan/plan-file";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { missingForVersion, withoutBlankItems } from "#app/domain/plan/retention-plan";
import type { SharedContent } from "#app/domain/shared-document";
import type { App } from "#app/server/app.server";
import { EXAMPLE_NAMES, makeExample } from "#app/server/example/make-example.server";
import { importPlan, readPlanFile } from "#app/server/plan-file/import-plan.server";
import { addAllTexts } from "#app/text/all-texts.server";
import { listCases } from "#db/cases.server";
import { getContent } from "#db/documents.server";
import { aPerson, anOrganisation, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { HOSTILE_TEXTS, withText } from "../pdf/hostile";
import { bodil } from "../pdf/sample-bodil";
import { kurt } from "../pdf/sample-kurt";

addAllTexts();

const TODAY = "2026-11-28";
const ORIGIN = { organisation: "Nordhavn", version: 3, frozenAt: "2026-11-21T13:02:11.000Z" };

let app: App;
let hr: Person;
beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrAdmin");
});

const textOf = (content: SharedContent) =>
  planFileText(planFileOf(withoutBlankItems(content), ORIGIN));

async function imported(text: string): Promise<SharedContent> {
  const read = readPlanFile(text, TODAY);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const by = { userId: hr.userId, at: Date.now() };
  const where = { organisationId: hr.organisationId, today: TODAY, by };
  const caseId = await importPlan(app.store, read.file, where);
  return (await getContent(app.store, caseId, "shared")).content;
}

describe("a plan carried to another installation", () => {
  it.each([
    ["Kurt's", kurt()],
    ["Bodil's", bodil()],
    ["one in many scripts", withText(bodil(), HOSTILE_TEXTS.otherScripts?.normalize("NFC") ?? "")],
    ["one of markup", withText(kurt(), HOSTILE_TEXTS.markup ?? "")],
  ])("%s is the same there as here, and can be frozen at once", async (_whose, content) => {
    const there = await imported(textOf(content));
    expect(textOf(there)).toBe(textOf(content));
    expect(missingForVersion(there)).toEqual([]);
  });

  it.each(EXAMPLE_NAMES)("the example %s too, where it has all a plan needs", async (name) => {
    const by = { userId: hr.userId, at: Date.now() };
    const where = { organisationId: hr.organisationId, today: TODAY, by };
    const caseId = await makeExample(app.store, name, where);
    const { content } = await getContent(app.store, caseId, "shared");
    const isWhole = missingForVersion(content).length === 0;
    const read = readPlanFile(textOf(content), TODAY);
    expect(read.ok).toBe(isWhole);
    if (isWhole) expect(textOf(await imported(textOf(content)))).toBe(textOf(content));
  });

  it("is opened for one person in HR, and holds nothing but the plan", async () => {
    await imported(textOf({ ...bodil(), checkIns: [] }));
    const { userId, organisationId } = hr;
    const actor = { userId, organisationId, organisationRole: "hrAdmin" as const };
    const [listed] = await listCases(app.store, actor);
    expect(listed?.role).toBe("hrPartner");
    expect(JSON.stringify(listed?.name)).toContain("Bodil Bertelsen");
  });
});

describe("a file that is no plan", () => {
  const file = () => JSON.parse(textOf(bodil())) as PlanFile;
  const wrong: [string, string, string][] = [
    ["no JSON", "plan", "the file: is not JSON"],
    ["nothing of a plan", "[]", "the file: "],
    ["of another format", JSON.stringify({ ...file(), schemaVersion: 2 }), "schemaVersion: "],
    ["with more than a plan", JSON.stringify({ ...file(), costs: {} }), "costs"],
    [
      "with a day before the rules",
      JSON.stringify({ ...file(), facts: { ...file().facts, firstAbsenceDay: "1999-01-01" } }),
      "facts.firstAbsenceDay: tooOld",
    ],
    [
      "of an absence that has not begun",
      JSON.stringify({ ...file(), facts: { ...file().facts, firstAbsenceDay: "2027-01-01" } }),
      "facts.firstAbsenceDay: future",
    ],
    [
      "with one sub-goal twice",
      JSON.stringify({ ...file(), subGoals: [...file().subGoals, ...file().subGoals] }),
      "is there twice",
    ],
    ["that reaches for prototypes", textOf(bodil()).replace("{", '{"__proto__": {"a": 1},'), ""],
  ];
  it.each(wrong)("%s is turned down in words, and nothing is made", async (_what, text, said) => {
    const read = readPlanFile(text, TODAY);
    expect(read.ok ? "read" : read.problems.join("\n")).toContain(said);
    expect(read.ok).toBe(false);
  });

  it("never has its own words in what is said", () => {
    const text = JSON.stringify({ ...file(), plan: { ...file().plan, goalKind: "hemmeligt" } });
    const read = readPlanFile(text, TODAY);
    expect(read.ok ? "" : read.problems.join()).not.toContain("hemmeligt");
    expect(read.ok).toBe(false);
  });
});
