import { beforeEach, describe, expect, it } from "vitest";
import { action as overviewAction, loader as overview } from "#app/routes/case/overview";
import { action as save } from "#app/routes/case/save";
import { action as factsAction, loader as facts } from "#app/routes/case/facts";
import { action as join, loader as list } from "#app/routes/cases/list";
import { action as create, loader as newCase } from "#app/routes/cases/new";
import type { App } from "#app/server/app.server";
import { FACTS, aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let admin: Person;
let stranger: Person;
let otherManager: Person;
let employee: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  const foreign = await anOrganisation(app, "Fremmed A/S");
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  admin = await aPerson(app, organisation, "hrAdmin", "Anders");
  otherManager = await aPerson(app, organisation, "lineManager", "Ole");
  employee = await aPerson(app, organisation, "employee", "Bodil");
  stranger = await aPerson(app, foreign, "hrAdmin", "Fremmed");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, employee, "employee");
});

describe("who may open a case page", () => {
  it.each([
    ["its HR partner", () => hr, 200],
    ["its employee", () => employee, 200],
    ["an HR admin who is not on it", () => admin, 404],
    ["a manager of other cases", () => otherManager, 404],
    ["another organisation's HR", () => stranger, 404],
  ])("%s", async (_who, person, status) => {
    for (const route of [overview, facts])
      expect((await call(route, { as: person(), params: { caseId } })).status).toBe(status);
  });

  it("sends nobody to sign-in, or to the first-run page while nobody lives here", async () => {
    const answer = await call(overview, { params: { caseId } });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/welcome"]);
  });

  it("answers a missing case like a foreign one", async () => {
    const foreign = await call(overview, { as: stranger, params: { caseId } });
    const missing = await call(overview, { as: stranger, params: { caseId: "none" } });
    expect(await missing.text()).toBe(await foreign.text());
    expect(missing.status).toBe(foreign.status);
  });
});

describe("saving a field", () => {
  const change = (value: string, base = "") => ({
    document: "shared",
    path: "plan.goalText",
    base,
    value,
    commitId: crypto.randomUUID(),
  });

  it("says when it is kept", async () => {
    const answer = await call(save, {
      as: hr,
      params: { caseId },
      form: change("Tilbage på fuld tid"),
    });
    expect(await answer.json()).toMatchObject({ ok: true, value: "Tilbage på fuld tid" });
  });

  it("gives both texts when two wrote different words in the same place", async () => {
    await call(save, { as: hr, params: { caseId }, form: change("Fuld tid") });
    const answer = await call(save, { as: employee, params: { caseId }, form: change("Halv tid") });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual({
      ok: false,
      conflict: { theirs: "Fuld tid", revision: 2 },
    });
  });

  it("refuses a value that cannot be read, in words", async () => {
    const form = { ...change("snart"), path: "plan.goalDay" };
    const answer = await call(save, { as: hr, params: { caseId }, form });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      ok: false,
      problem: expect.stringContaining("dato"),
    });
  });

  it("writes once for one commit id, and acknowledges it again after others wrote", async () => {
    const first = change("Fuld tid");
    await call(save, { as: hr, params: { caseId }, form: first });
    await call(save, { as: hr, params: { caseId }, form: change("Fuld tid i maj", "Fuld tid") });
    const again = await call(save, { as: hr, params: { caseId }, form: first });
    expect(await again.json()).toMatchObject({ ok: true });
  });

  it.each([
    [
      "the employee may not write the employer's ring",
      () => employee,
      "employer",
      "preparation.options",
    ],
    ["HR may not write the employee's ring", () => hr, "preparation", "own.thoughts"],
    ["an HR admin who is not on the case", () => admin, "shared", "plan.goalText"],
    ["another organisation", () => stranger, "shared", "plan.goalText"],
    ["an unknown document", () => hr, "cases", "plan.goalText"],
    ["an unknown field", () => hr, "shared", "__proto__.polluted"],
    ["a field of an object's prototype", () => hr, "shared", "plan.constructor"],
  ])("%s: 404", async (_what, person, document, path) => {
    const form = { ...change("x"), document, path };
    expect((await call(save, { as: person(), params: { caseId }, form })).status).toBe(404);
  });
});

describe("facts that are taken away or make no sense", () => {
  const factsForm = (value: string) => ({ "facts.firstAbsenceDay": value, intent: "save" });

  it("leaves every page standing when the first absence day is emptied", async () => {
    const saved = await call(factsAction, { as: hr, params: { caseId }, form: factsForm("") });
    expect(saved.status).toBe(302);
    for (const route of [overview, facts])
      expect((await call(route, { as: hr, params: { caseId } })).status).toBe(200);
    expect((await call(list, { as: hr })).status).toBe(200);
  });

  it("refuses a day from before the rules, in words, and keeps what was typed", async () => {
    const form = factsForm("2009-12-31");
    const answer = await call(factsAction, { as: hr, params: { caseId }, form });
    expect(answer.status).toBe(400);
    const { unsaved } = await answer.json();
    expect(unsaved.problems).toEqual({ "facts.firstAbsenceDay": { code: "tooOld" } });
    expect(unsaved.typed).toEqual({ "facts.firstAbsenceDay": "2009-12-31" });
  });
});

describe("opening a case", () => {
  const form = {
    ...FACTS,
    employeeName: "Kurt Madsen",
    firstAbsenceDay: "2026-08-03",
    manager: "",
  };

  it("asks whether it is the right employee before anything is made", async () => {
    const answer = await call(create, { as: hr, form: { ...form, intent: "check" } });
    expect(await answer.json()).toMatchObject({
      confirm: true,
      values: { employeeName: "Kurt Madsen" },
    });
    const listed = await (await call(list, { as: hr })).json();
    expect(listed.cases).toHaveLength(1);
  });

  it("opens it when confirmed", async () => {
    const answer = await call(create, { as: hr, form: { ...form, intent: "confirm" } });
    expect(answer.headers.get("location")).toMatch(/^\/cases\/[\w-]+$/);
    const listed = await (await call(list, { as: hr })).json();
    expect(listed.cases).toHaveLength(2);
  });

  it("keeps what was typed and says what is wrong at each field", async () => {
    const bad = {
      ...form,
      employeeName: "",
      normalWeeklyHours: "mange",
      firstAbsenceDay: "2999-01-01",
    };
    const answer = await call(create, { as: hr, form: { ...bad, intent: "confirm" } });
    expect(answer.status).toBe(400);
    const { errors, values } = await answer.json();
    expect(Object.keys(errors).sort()).toEqual([
      "employeeName",
      "firstAbsenceDay",
      "normalWeeklyHours",
    ]);
    expect(values.normalWeeklyHours).toBe("mange");
  });

  it.each([
    ["a line manager", () => otherManager],
    ["an employee", () => employee],
  ])("%s may not", async (_who, person) => {
    expect((await call(newCase, { as: person() })).status).toBe(404);
    expect(
      (await call(create, { as: person(), form: { ...form, intent: "confirm" } })).status,
    ).toBe(404);
  });
});

describe("leaving a case opened by mistake", () => {
  it("is undone by whoever opened it, and nobody can read it again", async () => {
    const answer = await call(overviewAction, {
      as: hr,
      params: { caseId },
      form: { intent: "undo" },
    });
    expect(answer.headers.get("location")).toBe("/cases");
    const listed = await (await call(list, { as: hr })).json();
    expect(listed.cases).toHaveLength(0);
    expect((await call(overview, { as: hr, params: { caseId } })).status).toBe(404);
    expect((await call(join, { as: admin, form: { join: caseId } })).status).toBe(404);
  });

  it("is annulled only with a reason, and then takes no more writing", async () => {
    const without = await call(overviewAction, {
      as: hr,
      params: { caseId },
      form: { intent: "annul", reason: " " },
    });
    expect(without.status).toBe(400);
    await call(overviewAction, {
      as: hr,
      params: { caseId },
      form: { intent: "annul", reason: "Forkert dato" },
    });
    const page = await (await call(overview, { as: hr, params: { caseId } })).json();
    expect(page.overview.annulReason).toBe("Forkert dato");
    const answer = await call(factsAction, {
      as: hr,
      params: { caseId },
      form: { "facts.jobTitle": "X" },
    });
    expect(answer.status).toBe(404);
  });
});

describe("HR joining a case of its organisation", () => {
  it("sees that it exists, joins it, and then may read it", async () => {
    const listed = await (await call(list, { as: admin })).json();
    expect(listed.cases[0]).toMatchObject({ id: caseId, role: null });
    const answer = await call(join, { as: admin, form: { join: caseId } });
    expect(answer.headers.get("location")).toBe(`/cases/${caseId}`);
    expect((await call(overview, { as: admin, params: { caseId } })).status).toBe(200);
  });

  it.each([
    ["a line manager", () => otherManager],
    ["another organisation's HR", () => stranger],
  ])("%s cannot", async (_who, person) => {
    expect((await call(join, { as: person(), form: { join: caseId } })).status).toBe(404);
  });
});

describe("putting a line manager on a case", () => {
  const add = (as: Person, manager: string) =>
    call(overviewAction, { as, params: { caseId }, form: { intent: "addManager", manager } });

  it("lets the manager in at the next request", async () => {
    expect((await call(overview, { as: otherManager, params: { caseId } })).status).toBe(404);
    await add(hr, `user:${otherManager.userId}`);
    expect((await call(overview, { as: otherManager, params: { caseId } })).status).toBe(200);
  });

  it.each([
    ["somebody of another organisation", () => `user:${stranger.userId}`],
    ["an employee", () => `user:${employee.userId}`],
    ["nobody", () => ""],
  ])("passes over %s", async (_who, manager) => {
    await add(hr, manager());
    expect((await call(overview, { as: stranger, params: { caseId } })).status).toBe(404);
    const page = await (await call(overview, { as: hr, params: { caseId } })).json();
    expect(page.overview.people.members).toHaveLength(2);
  });

  it("is for HR on the case alone", async () => {
    await onCase(app, caseId, otherManager, "lineManager");
    expect((await add(otherManager, `user:${admin.userId}`)).status).toBe(404);
    expect((await add(employee, `user:${admin.userId}`)).status).toBe(404);
    expect((await add(admin, `user:${admin.userId}`)).status).toBe(404);
  });
});
