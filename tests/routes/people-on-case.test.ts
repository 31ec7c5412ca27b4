import { beforeEach, describe, expect, it } from "vitest";
import * as colleaguePage from "#app/routes/account/colleague";
import * as feed from "#app/routes/calendar/feed";
import * as changePage from "#app/routes/case-people/change-manager";
import * as leavePage from "#app/routes/case-people/leave";
import * as offPage from "#app/routes/case-people/take-off";
import * as casePage from "#app/routes/case/overview";
import * as facts from "#app/routes/case/facts";
import * as listPage from "#app/routes/cases/list";
import * as logPage from "#app/routes/history/log";
import * as plan from "#app/routes/plan/plan";
import { hashOfToken } from "#app/server/account/link-token.server";
import type { App } from "#app/server/app.server";
import { invite } from "#db/organisation/invitations.server";
import { getContent } from "#db/documents.server";
import { listLog } from "#db/log/read-log.server";
import { openFeed } from "#db/organisation/calendar-feeds.server";
import { FACTS, aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let admin: Person;
let hr: Person;
let manager: Person;
let jens: Person;
let employee: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisationId = await anOrganisation(app);
  admin = await aPerson(app, organisationId, "hrAdmin", "Anna Admin");
  hr = await aPerson(app, organisationId, "hrPartner", "Hanne HR");
  manager = await aPerson(app, organisationId, "lineManager", FACTS.managerName);
  jens = await aPerson(app, organisationId, "lineManager", "Jens Holm");
  employee = await aPerson(app, organisationId, "employee", "Bodil Friis");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");
});

const on = (person: Person, more: object = {}) => ({ as: person, params: { caseId }, ...more });
const about = (person: Person, form?: Record<string, string>) => ({
  params: { caseId, userId: person.userId },
  ...(form ? { form } : {}),
});
const statusOf = async (person: Person, page: { loader: unknown } = plan) =>
  (await call(page.loader, on(person))).status;
const managerName = async () =>
  (await getContent(app.store, caseId, "shared")).content.facts.managerName;
const actions = async () =>
  (await listLog(app.store, caseId, { before: null, limit: 50, hidden: ["lookAtCase"] })).map(
    ({ action }) => action,
  );

describe("changing the manager", () => {
  const form = (more: Record<string, string> = {}) => ({
    manager: `user:${jens.userId}`,
    base: FACTS.managerName,
    planName: "take",
    ...more,
  });
  const change = (more?: Record<string, string>) =>
    call(changePage.action, on(hr, { form: form(more) }));

  it("asks who, then whether it is right, and says what is missing", async () => {
    const ask = (query: string) =>
      call(changePage.loader, on(hr, { path: `/cases/${caseId}/people/manager${query}` }));
    const first = await (await ask("")).json();
    expect(first.confirm).toBeNull();
    expect(first.choices.map(({ label }: { label: string }) => label)).toContain("Jens Holm");
    const empty = await ask("?manager=");
    expect(empty.status).toBe(400);
    expect(Object.keys((await empty.json()).errors)).toEqual(["manager"]);
    const right = await (await ask(`?manager=user:${jens.userId}`)).json();
    expect(right.confirm.manager.label).toBe("Jens Holm");
    expect(right.confirm.old.label).toBe(FACTS.managerName);
  });

  it("lets one out and the other in at the next request, and the plan follows as chosen", async () => {
    const answer = await change();
    expect(answer.headers.get("location")).toContain("done=managerChanged");
    expect([await statusOf(manager), await statusOf(jens)]).toEqual([404, 200]);
    expect(await managerName()).toBe("Jens Holm");
  });

  it("leaves the name where HR says so, and where somebody changed it meanwhile", async () => {
    await change({ planName: "keep" });
    expect(await managerName()).toBe(FACTS.managerName);
    const back = { manager: `user:${manager.userId}`, base: "noget andet" };
    const answer = await change(back);
    expect(answer.headers.get("location")).toContain("done=managerChanged");
    expect(await statusOf(manager)).toBe(200);
  });

  it("never overwrites a name that was changed while HR looked", async () => {
    const renamed = { revision: "1", "facts.managerName": "Nina Ny" };
    await call(facts.action, on(hr, { form: renamed, path: "/facts" }));
    const answer = await change();
    expect(answer.headers.get("location")).toContain("done=nameKept");
    expect(await managerName()).toBe("Nina Ny");
    expect(await statusOf(jens)).toBe(200);
  });

  it("says so when somebody else changed it first", async () => {
    await change();
    expect((await change()).status).toBe(409);
  });

  it("can await somebody invited, which the case tells and HR can undo", async () => {
    const invitationId = await invite(app.store, {
      organisationId: hr.organisationId,
      email: "ny@x.dk",
      name: "Nina Ny",
      role: "lineManager",
      invitedBy: hr.userId,
      tokenHash: "t",
      mail: null,
      at: Date.now(),
    });
    const answer = await change({ manager: `invitation:${invitationId}`, planName: "keep" });
    expect(answer.headers.get("location")).toContain("done=awaited");
    expect(await statusOf(manager)).toBe(200);
    const shown = async () =>
      (await (await call(casePage.loader, on(employee))).json()).overview.people.awaited;
    expect(await shown()).toEqual([{ invitationId, name: "Nina Ny", replaces: FACTS.managerName }]);
    const undo = { intent: "callOffManager", invitation: invitationId };
    expect((await call(casePage.action, on(manager, { form: undo }))).status).toBe(404);
    await call(casePage.action, on(hr, { form: undo }));
    expect(await shown()).toEqual([]);
  });
});

describe("taking somebody off", () => {
  it("shows what they could see and did, then ends it, and everybody on the case sees it", async () => {
    const page = await (await call(offPage.loader, { as: hr, ...about(employee) })).json();
    expect(page).toMatchObject({ name: "Bodil Friis", role: "employee", deeds: [] });
    await call(offPage.action, { as: hr, ...about(employee, {}) });
    expect(await statusOf(employee)).toBe(404);
    const { overview } = await (await call(casePage.loader, on(manager))).json();
    expect(overview.people.former).toEqual([
      expect.objectContaining({ name: "Bodil Friis", role: "employee" }),
    ]);
    const asHr = await (await call(casePage.loader, on(hr))).json();
    expect(asHr.overview.people.mayInviteEmployee).toBe(true);
    const log = await (await call(logPage.loader, on(manager))).json();
    const told = log.shown.rows.find(({ action }: { action: string }) => action !== "lookAtCase");
    expect(told).toMatchObject({ action: "takeOff", about: "Bodil Friis" });
  });

  it("shows somebody whose save came too late their own words again", async () => {
    await call(offPage.action, { as: hr, ...about(manager, {}) });
    const form = { revision: "1", "plan.goalText": "Mange ord, der tog tid", "plan.goalDay": "" };
    const answer = await call(plan.action, on(manager, { form }));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ written: ["Mange ord, der tog tid"] });
  });

  it("leads to leaving for oneself, and knows nobody who is not on the case", async () => {
    const self = await call(offPage.loader, { as: hr, ...about(hr) });
    expect(self.headers.get("location")).toBe(`/cases/${caseId}/people/leave`);
    expect((await call(offPage.loader, { as: hr, ...about(jens) })).status).toBe(404);
  });
});

describe("leaving a case", () => {
  it("is at once, and not for the last of the employer", async () => {
    expect((await call(leavePage.action, on(manager, { form: {} }))).status).toBe(302);
    expect(await statusOf(manager)).toBe(404);
    expect((await call(leavePage.action, on(hr, { form: {} }))).status).toBe(409);
    expect(await statusOf(hr)).toBe(200);
    expect((await call(leavePage.action, on(employee, { form: {} }))).status).toBe(302);
    expect(await actions()).toEqual(["leaveCase", "leaveCase", "openCase"]);
  });
});

describe("a colleague who leaves the company", () => {
  const manage = (person: Person, form: Record<string, string>) =>
    call(colleaguePage.action, { as: admin, ...about(person, form) });

  it("is out at the next request, and the case asks HR for somebody", async () => {
    await manage(manager, { intent: "end" });
    const out = await call(plan.loader, on(manager));
    expect(out.headers.get("location")).toMatch(/login|welcome/);
    await manage(hr, { intent: "end" });
    const { cases } = await (await call(listPage.loader, { as: admin })).json();
    expect(cases).toEqual([expect.objectContaining({ id: caseId, isUnmanned: true, role: null })]);
    await call(listPage.action, { as: admin, form: { join: caseId } });
    const joined = await (await call(listPage.loader, { as: admin })).json();
    expect(joined.cases[0].isUnmanned).toBe(false);
  });

  it("is not the last HR admin, who is told why", async () => {
    const answer = await manage(admin, { intent: "end" });
    expect([answer.status, await answer.json()]).toEqual([409, { managed: "last" }]);
  });
});

describe("a calendar that asks every quarter of an hour", () => {
  it("leaves one line a day on each case it carries, and is told nothing once its owner is off", async () => {
    const token = "a".repeat(43);
    await openFeed(app.store, hashOfToken(token), { userId: manager.userId, at: 1 });
    const ask = () => call(feed.loader, { params: { token } });
    const first = await (await ask()).text();
    expect(first).toContain(caseId);
    for (let count = 0; count < 5; count++) await ask();
    expect((await actions()).filter((action) => action === "readCalendar")).toHaveLength(1);
    await call(offPage.action, { as: hr, ...about(manager, {}) });
    expect(await (await ask()).text()).not.toContain(caseId);
  });
});
