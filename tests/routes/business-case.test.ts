import { beforeEach, describe, expect, it } from "vitest";
import { action, loader } from "#app/routes/costs/business-case";
import { loader as csvLoader } from "#app/routes/costs/business-case-csv";
import { recalculate } from "#app/routes/cost-figures/recalculate";
import type { App } from "#app/server/app.server";
import { today } from "#app/server/clock.server";
import { addDays } from "#app/domain/law/days";
import { SCENARIOS } from "#app/domain/money/case-shapes";
import type { Scenario } from "#app/domain/money/case-shapes";
import { getContent, saveChanges } from "#db/documents.server";
import { listRevisions } from "#db/history.server";
import { setOrganisationRules } from "#db/organisation/rules.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let organisation: string;
let hr: Person;
let manager: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner");
  manager = await aPerson(app, organisation, "lineManager");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
});

const open = async (cookie = "", as = hr) =>
  (await call(loader, { as, params: { caseId }, cookie })).json();
const csv = () => call(csvLoader, { as: hr, params: { caseId } });
const post = (form: Record<string, string>, as = hr) =>
  call(action, { as, params: { caseId }, path: `/cases/${caseId}/business-case`, form });
const write = (values: Record<string, string>, form: Record<string, string> = {}, as = hr) => {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`costs.${name}`, value]),
  );
  return post({ ...fields, ...form }, as);
};
const WAGE = { monthlyWage: "30.000" };

async function mixerAt(hours: string, fromDay: string) {
  const values = { fromDay, weeklyHours: hours };
  await saveChanges(app.store, {
    caseId,
    document: "shared",
    changes: [{ op: "add", list: "mixerSettings", id: "s1", values }],
    commitId: "mixer",
    by: { userId: hr.userId, at: Date.now() },
  });
}

type Way = { scenario: Scenario; total: Record<string, number> };
const wayOf = (page: { result: { figures: { ways: Way[] } } }, scenario: Scenario) =>
  page.result.figures.ways.find((way) => way.scenario === scenario)?.total;

describe("the page", () => {
  it("asks for the wage and shows the guide's table to the krone before anything is written", async () => {
    const page = await open();
    expect([page.result, page.missing]).toEqual([null, "wage"]);
    const total = page.guide.table.find(({ line }: { line: string }) => line === "total");
    expect(SCENARIOS.map((way) => total.amounts[way])).toEqual([
      "90.000",
      "108.000",
      "127.500",
      "163.500",
    ]);
  });

  it("works out four ways from what was written in Danish", async () => {
    const answer = await write(WAGE);
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `/cases/${caseId}/business-case`,
    ]);
    const page = await open();
    expect(page.result.figures).toMatchObject({
      horizonWeeks: 13,
      partHours: { hours: 18.5, source: "half" },
    });
    for (const scenario of SCENARIOS) expect(wayOf(page, scenario)?.grossWage).toBe(9_000_000);
  });

  it("takes the hours from the mixer as soon as it has a setting", async () => {
    await write(WAGE);
    const before = wayOf(await open(), "partSick")?.refund ?? 0;
    await mixerAt("30", addDays(today(), -7));
    const page = await open();
    expect(page.result.figures.partHours).toEqual({ hours: 30, source: "mixer" });
    expect(wayOf(page, "partSick")?.refund).toBeLessThan(before);
  });

  it("says of every empty input which figure is used, and from where", async () => {
    await write({ ...WAGE, newWage: "31.000" });
    const { inputs } = (await open()).hints;
    expect(inputs.recruitmentWeeks).toBe(
      "Vi regner med 15\u00a0uger (14 til 16): Talents Unlimited; Dagens Erhvervsnyt.".replace(
        "\u00a0",
        " ",
      ),
    );
    expect(inputs.newWage).toBeUndefined();
    expect(inputs.grants).toMatch(/^Tæller ikke med/);
  });

  it("opens every line that is something in a way, and says what is uncertain", async () => {
    await write(WAGE);
    const { opened, figures, notes } = (await open()).result;
    const shown = Object.keys(figures.ways[0].total).filter((line) =>
      figures.ways.some(({ total }: Way) => total[line] !== 0),
    );
    expect(opened.map(({ line }: { line: string }) => line).sort()).toEqual(shown.sort());
    const supplement = opened.find(({ line }: { line: string }) => line === "supplement");
    expect(supplement.marks).toContain("Vores læsning");
    expect(notes.join(" ")).toContain("usikker regel: Tillæg til refusionen");
  });

  it("asks for the year's rate where it is not known, and takes the one that is written", async () => {
    const fromDay = addDays(today(), 365 * 4);
    await write(WAGE, { "scope.fromDay": fromDay, "scope.horizonWeeks": "2" });
    const missing = await open();
    expect(missing.asksForRate).toBe(true);
    expect(wayOf(missing, "fullSick")?.refund).toBe(0);
    await post({ "scope.sickPayWeek": "6.000" });
    expect(wayOf(await open(), "fullSick")?.refund).toBeGreaterThan(0);
  });

  it("begins with the rules when a day before them was written", async () => {
    await write(WAGE, { "scope.fromDay": "2001-01-01" });
    const { result, missing } = await open();
    expect([result.figures.horizonWeeks, missing]).toEqual([13, null]);
  });

  it("leaves dismissal out everywhere when HR turned it off", async () => {
    await write({ ...WAGE, noticeMonths: "3" });
    await setOrganisationRules(app.store, organisation, { showsDismissal: false });
    const page = await open();
    expect(page.source.includeDismiss).toBe(false);
    expect(JSON.stringify([page.result, page.guide])).not.toContain('"dismiss"');
    expect(await (await csv()).text()).not.toContain("Opsig og ansæt ny");
  });

  it("only points HR to where that is chosen", async () => {
    expect([(await open()).choosesRules, (await open("", manager)).choosesRules]).toEqual([
      true,
      false,
    ]);
  });

  it("speaks the reader's language", async () => {
    await write(WAGE);
    const [danish, english] = [await open(), await open("language=en")];
    expect(danish.title).not.toBe(english.title);
    expect(danish.result.figures).toEqual(english.result.figures);
  });

  it("sends of the other documents days and hours, no words, and nothing of HR's own terms", async () => {
    const by = { userId: hr.userId, at: Date.now() };
    const set = (path: string, value: string) => ({ op: "set" as const, path, base: "", value });
    const words = {
      shared: "plan.goalText",
      employer: "preparation.notes",
      costs: "hr.earlierSickDays",
    };
    for (const [document, path] of Object.entries(words))
      await saveChanges(app.store, {
        caseId,
        document: document as "shared",
        changes: [set(path, document === "costs" ? "99.5" : "kanariefugl")],
        commitId: document,
        by,
      });
    await write(WAGE);
    const sent = JSON.stringify(await open());
    expect(sent).not.toContain("kanariefugl");
    expect(sent).not.toContain("99.5");
  });
});

describe("the browser", () => {
  it("works out what the server works out", async () => {
    await write({ ...WAGE, pensionPercent: "12" });
    await mixerAt("20", addDays(today(), 14));
    const { source, result } = await open();
    expect(recalculate(source, {}, { isQuick: false })).toEqual(result.figures);
  });

  it("follows a slider as if its value had been stored", async () => {
    await write(WAGE);
    const { source } = await open();
    const tried = { "costs.partHours": "30", "scope.horizonWeeks": "26" };
    const figures = recalculate(source, tried, { isQuick: false });
    await write({ partHours: "30" }, { "scope.horizonWeeks": "26" });
    expect(figures).toEqual((await open()).result.figures);
  });

  it.each([
    ["half a number", { "costs.monthlyWage": "30.000,x" }],
    ["an address of nothing", { "costs.nothing": "1", "facts.jobTitle": "x" }],
    ["a share beyond all", { "costs.substituteShare": "101" }],
  ])("leaves %s out", async (_what, values) => {
    await write(WAGE);
    const { source, result } = await open();
    expect(recalculate(source, values, { isQuick: false })).toEqual(result.figures);
  });

  it("has no figures without a wage, and does not fail on a day before the rules", async () => {
    await write(WAGE);
    const { source } = await open();
    const tried = (values: Record<string, string>) =>
      recalculate(source, values, { isQuick: true });
    expect(tried({ "costs.monthlyWage": "" })).toBeNull();
    expect(tried({ "scope.fromDay": "1999-01-01" })?.ranges).toEqual({});
  });
});

describe("writing", () => {
  it.each([
    ["monthlyWage", "30.000,50"],
    ["monthlyWage", "-1"],
    ["monthlyWage", "1.000.001"],
    ["vacancyWeeks", "53"],
    ["substituteShare", "101"],
    ["partHours", "mange"],
  ])("keeps the rest when %s cannot be %s", async (name, value) => {
    const answer = await write({ recruitment: "40.000", [name]: value });
    expect(answer.status).toBe(400);
    expect((await answer.json()).unsaved.typed).toEqual({ [`costs.${name}`]: value });
    const { costs } = (await getContent(app.store, caseId, "costs")).content;
    expect(costs).toMatchObject({ recruitment: 40_000, [name]: null });
  });

  it("tells who comes second what the first one wrote, and keeps that", async () => {
    const { page } = await open();
    await write({ monthlyWage: "30.000" }, { revision: String(page.revision) }, manager);
    const answer = await write(
      { monthlyWage: "31.000", vacancyWeeks: "6" },
      { revision: String(page.revision) },
    );
    expect(answer.status).toBe(409);
    expect((await answer.json()).unsaved).toMatchObject({
      conflicts: { "costs.monthlyWage": "30000" },
      typed: { "costs.monthlyWage": "31.000" },
    });
    const { costs } = (await getContent(app.store, caseId, "costs")).content;
    expect(costs).toMatchObject({ monthlyWage: 30_000, vacancyWeeks: 6 });
  });

  it("writes nothing but the costs, whatever the form names", async () => {
    await write(
      { vacancyWeeks: "6" },
      {
        "plan.goalText": "x",
        "preparation.notes": "x",
        "hr.nothing": "x",
        "facts.jobTitle": "x",
        role: "hrAdmin",
        caseId: "other",
      },
    );
    const documents = await Promise.all(
      (["shared", "employer", "preparation", "costs"] as const).map((kind) =>
        getContent(app.store, caseId, kind),
      ),
    );
    expect(documents.map(({ revision }) => revision)).toEqual([1, 1, 1, 2]);
    const [latest] = await listRevisions(app.store, caseId, "costs");
    expect(latest?.changes).toEqual([
      { op: "set", path: "costs.vacancyWeeks", before: "", after: "6" },
    ]);
  });

  it("with nothing new makes no revision", async () => {
    await write({ vacancyWeeks: "6" });
    await write({ vacancyWeeks: "6", monthlyWage: "" });
    expect((await getContent(app.store, caseId, "costs")).revision).toBe(2);
  });
});
