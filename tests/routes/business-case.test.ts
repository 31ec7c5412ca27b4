import { beforeEach, describe, expect, it } from "vitest";
import { action, loader } from "#app/routes/plan/business-case";
import type { App } from "#app/server/app.server";
import type { Scenario } from "#app/domain/money/case-shapes";
import { getContent, saveChanges } from "#db/documents.server";
import { listRevisions } from "#db/history.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

const KR = 100;

let app: App;
let hr: Person;
let manager: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner");
  manager = await aPerson(app, organisation, "lineManager");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
});

const open = async (cookie = "") =>
  (await call(loader, { as: hr, params: { caseId }, cookie })).json();
const write = (values: Record<string, string>, form: Record<string, string> = {}, as = hr) => {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`costs.${name}`, value]),
  );
  return call(action, {
    as,
    params: { caseId },
    path: `/cases/${caseId}/business-case`,
    form: { ...fields, ...form },
  });
};
const GUIDE = {
  monthlyWage: "30.000",
  substitutePerMonth: "30.000",
  recruitment: "36.000",
};

describe("the page", () => {
  it("shows the guide's own example before anything is typed", async () => {
    const page = await open();
    expect([page.own, page.chart, page.isRateMissing]).toEqual([null, null, false]);
    const totals = (["inJob", "partSick", "fullSick", "dismiss"] as Scenario[]).map(
      (way) => page.guide[way].total / KR,
    );
    expect(totals).toEqual([90_000, 108_000, 127_500, 163_500]);
  });

  it("works out this case's comparison from what was typed in Danish", async () => {
    const answer = await write(GUIDE);
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `/cases/${caseId}/business-case`,
    ]);
    const { own, chart } = await open();
    expect(own).toMatchObject({ partHours: 18.5, hoursFrom: "half" });
    expect(own.result.dismiss).toMatchObject({
      extraCosts: 126_000 * KR,
    });
    expect(chart.bars ?? chart).toBeTruthy();
  });

  it("takes the hours from the mixer as soon as it has a setting", async () => {
    await write(GUIDE);
    await saveChanges(app.store, {
      caseId,
      document: "shared",
      changes: [
        {
          op: "add",
          list: "mixerSettings",
          id: "s1",
          values: { fromDay: "2020-01-06", weeklyHours: "20" },
        },
      ],
      commitId: "mixer",
      by: { userId: hr.userId, at: Date.now() },
    });
    expect((await open()).own).toMatchObject({ partHours: 20, hoursFrom: "mixer" });
  });

  it("speaks the reader's language", async () => {
    const [danish, english] = [await open(), await open("language=en")];
    expect(danish.title).not.toBe(english.title);
    expect(danish.guide).toEqual(english.guide);
  });

  it("sends of the shared document only what the head of the page shows", async () => {
    const { page } = await open();
    expect(page.draft.sections.facts).toBeUndefined();
  });
});

describe("writing", () => {
  it.each([
    ["monthlyWage", "30.000,50"],
    ["monthlyWage", "-1"],
    ["monthlyWage", "1.000.001"],
    ["vacancyWeeks", "53"],
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
