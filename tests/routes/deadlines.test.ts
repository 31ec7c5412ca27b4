import { beforeEach, describe, expect, it } from "vitest";
import { loader as overview } from "#app/routes/case/overview";
import { action as factsAction } from "#app/routes/case/facts";
import { action, loader } from "#app/routes/deadlines/deadlines";
import { action as hrAction, loader as hrTerms } from "#app/routes/deadlines/hr-terms";
import { action as save } from "#app/routes/case/save";
import type { App } from "#app/server/app.server";
import { today } from "#app/server/clock.server";
import type { Deadline } from "#app/domain/deadlines/deadline";
import { addDays } from "#app/domain/law/days";
import { getContent } from "#db/documents.server";
import { openCase } from "#db/cases.server";
import { FACTS, aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

const START = addDays(today(), -7);

let app: App;
let hr: Person;
let manager: Person;
let employee: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  manager = await aPerson(app, organisation, "lineManager", "Mette");
  employee = await aPerson(app, organisation, "employee", "Bodil");
  caseId = await aCase(app, hr, { firstAbsenceDay: START });
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");
});

const page = async (as: Person, query = "") =>
  (
    await call(loader, { as, params: { caseId }, path: `/cases/${caseId}/deadlines${query}` })
  ).json();
const find = (deadlines: Deadline[], id: string) => deadlines.find((each) => each.id === id);
const write = (form: Record<string, string>, as = hr, route: unknown = action) =>
  call(route, { as, params: { caseId }, path: `/cases/${caseId}/deadlines`, form });

describe("the dates of a case", () => {
  it("moves with the facts, and says what moved and why", async () => {
    const before = await page(hr);
    const { revision } = before.page;
    const answer = await write(
      { "facts.firstAbsenceDay": addDays(START, 2), revision: String(revision) },
      hr,
      factsAction,
    );
    const where = answer.headers.get("location") ?? "";
    expect(where).toBe(`/cases/${caseId}/deadlines?since=${revision}`);
    const after = await page(hr, where.slice(where.indexOf("?")));
    const talk = find(before.deadlines, "interview");
    expect(find(after.deadlines, "interview")?.day).toBe(addDays(talk?.day ?? "", 2));
    expect(after.moved).toContainEqual({
      key: "interview",
      id: "interview",
      from: talk?.day,
      to: addDays(talk?.day ?? "", 2),
      because: ["firstAbsenceDay"],
    });
  });

  it("says so when nothing moved, and nothing when there is nothing to compare with", async () => {
    const { revision } = (await page(hr)).page;
    await write({ "course.isSalaried": "unknown", revision: String(revision) });
    expect((await page(hr, `?since=${revision}`)).moved).toEqual([]);
    for (const since of ["", "0", "-1", "1.5", "x", "99999", "__proto__"])
      expect((await page(hr, `?since=${since}`)).moved).toBeNull();
  });

  it("tells for a week what an answer on another page moved", async () => {
    const DAY_MS = 86_400_000;
    const facts = { ...FACTS, firstAbsenceDay: START };
    const opening = { organisationId: hr.organisationId, facts, managerUserId: null };
    caseId = await openCase(
      app.store,
      { ...opening, managerInvitationId: null },
      { userId: hr.userId, at: Date.now() - 10 * DAY_MS },
    );
    expect((await page(hr)).moved).toBeNull();
    for (const party of ["employer", "employee"]) {
      const path = `interview.${party}ExpectsOver8Weeks`;
      const form = {
        document: "shared",
        path,
        base: "",
        value: "no",
        commitId: crypto.randomUUID(),
      };
      expect((await write(form, hr, save)).status).toBe(200);
    }
    const { moved, isJustSaved } = await page(hr);
    expect(isJustSaved).toBe(false);
    expect(moved).toContainEqual(
      expect.objectContaining({ id: "planRight", to: null, because: ["expectations"] }),
    );
  });

  it("keeps what was typed when a day cannot be read", async () => {
    const answer = await write({ "course.notifiedOn": "i går", "course.leavingDay": "2026-12-31" });
    expect(answer.status).toBe(400);
    expect((await answer.json()).unsaved.typed).toEqual({ "course.notifiedOn": "i går" });
    const { content } = await getContent(app.store, caseId, "shared");
    expect(content.course).toMatchObject({ notifiedOn: null, leavingDay: "2026-12-31" });
  });

  it("shows the case page what is missed first, and then the next three", async () => {
    const { overview: shown } = await (await call(overview, { as: hr, params: { caseId } })).json();
    const days = shown.deadlines.map(({ day }: Deadline) => day);
    expect(days).toHaveLength(3);
    expect([...days].sort()).toEqual(days);
    const keys = shown.points.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(expect.arrayContaining(["firstDay", "interview", "yearEnd"]));
  });
});

describe("the rule on many sick days", () => {
  const turnOn = () =>
    write({ "hr.has120DayTerm": "yes", "hr.earlierSickDays": "30" }, hr, hrAction);

  it("is HR's alone: its terms and its day", async () => {
    expect((await turnOn()).status).toBe(302);
    expect(find((await page(hr)).deadlines, "rule120")).toMatchObject({ isForHrAlone: true });
    for (const person of [manager, employee]) {
      expect(find((await page(person)).deadlines, "rule120")).toBeUndefined();
      expect((await call(hrTerms, { as: person, params: { caseId } })).status).toBe(404);
      expect((await write({ "hr.has120DayTerm": "no" }, person, hrAction)).status).toBe(404);
      const shown = await call(overview, { as: person, params: { caseId } });
      expect(await shown.text()).not.toContain("rule120");
    }
  });

  it("cannot be written through the single-field save by a manager", async () => {
    const form = {
      document: "costs",
      path: "hr.earlierSickDays",
      base: "",
      value: "5",
      commitId: crypto.randomUUID(),
    };
    expect((await write(form, manager, save)).status).toBe(404);
    expect((await getContent(app.store, caseId, "costs")).content.hr.earlierSickDays).toBeNull();
  });
});
