import { beforeAll, describe, expect, it } from "vitest";
import * as hold from "#app/routes/interview/hold";
import * as ics from "#app/routes/interview/invitation-ics";
import * as invite from "#app/routes/interview/invite";
import * as minutes from "#app/routes/interview/minutes";
import * as prepare from "#app/routes/interview/prepare";
import type { App } from "#app/server/app.server";
import { getContent } from "#db/documents.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

type Page = Record<string, unknown> & {
  steps: { step: string; state: string }[];
  page: { revision: number; draft: { lists: Record<string, Record<string, unknown>> } };
};

let app: App;
let hr: Person, manager: Person, employee: Person, admin: Person, otherManager: Person;
let stranger: Person;
let caseId: string;

const at = (path: string) => `/cases/${caseId}/interview/${path}`;
const get = (route: { loader: unknown }, as: Person | null, path = "") =>
  call(route.loader, { as, path: at(path), params: { caseId } });
const post = (route: { action: unknown }, as: Person, path: string, form: Record<string, string>) =>
  call(route.action, { as, path: at(path), params: { caseId }, form });
const pageOf = async (answer: Promise<Response>) => (await (await answer).json()) as Page;
const shared = async () => (await getContent(app.store, caseId, "shared")).content;

beforeAll(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  manager = await aPerson(app, organisation, "lineManager", "Mette");
  employee = await aPerson(app, organisation, "employee", "Bodil");
  admin = await aPerson(app, organisation, "hrAdmin", "Anders");
  otherManager = await aPerson(app, organisation, "lineManager", "Ole");
  stranger = await aPerson(app, await anOrganisation(app, "Anden A/S"), "hrAdmin", "Sofie");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");
  await onCase(app, await aCase(app, hr), otherManager, "lineManager");
});

describe("who may read and write the conversation", () => {
  const pages = { prepare, invite, hold, minutes };

  it("is nobody outside the case, whatever they are in the organisation", async () => {
    for (const person of [stranger, otherManager, admin]) {
      for (const [path, route] of Object.entries(pages)) {
        expect((await get(route, person, path)).status).toBe(404);
        const written = await post(route, person, path, { "interview.place": "Et andet sted" });
        expect(written.status).toBe(404);
      }
      expect((await get(ics, person, "invitation.ics")).status).toBe(404);
    }
    expect((await shared()).interview.place).toBe("");
  });

  it("is nobody who is not signed in", async () => {
    for (const route of Object.values(pages)) {
      const answer = await get(route, null);
      expect(answer.status).toBe(302);
      expect(answer.headers.get("location")).toMatch(/^\/(login|welcome)$/);
    }
  });

  it("keeps the preparation from the employee, and leaves its step out for them", async () => {
    expect((await get(prepare, employee, "prepare")).status).toBe(404);
    const written = await post(prepare, employee, "prepare", { "preparation.notes": "x" });
    expect(written.status).toBe(404);
    for (const [path, route] of Object.entries({ invite, hold, minutes })) {
      const own = await pageOf(get(route, employee, path));
      expect(own.steps.map(({ step }) => step)).toEqual(["invite", "hold", "minutes"]);
    }
    const managers = await pageOf(get(invite, manager, "invite"));
    expect(managers.steps.map(({ step }) => step)).toEqual([
      "prepare",
      "invite",
      "hold",
      "minutes",
    ]);
  });

  it("never sends the preparation along on a shared page", async () => {
    await post(prepare, manager, "prepare", { "preparation.notes": "Kun for os to" });
    for (const route of [invite, hold, minutes]) {
      for (const person of [manager, employee])
        expect(await (await get(route, person)).text()).not.toContain("Kun for os to");
    }
    expect(await (await get(prepare, manager)).text()).toContain("Kun for os to");
  });
});

describe("preparing and inviting", () => {
  it("saves the preparation and leads on to the invitation", async () => {
    const answer = await post(prepare, manager, "prepare", {
      "preparation.options": "To korte dage om ugen",
      "preparation.aim": "partialReturn",
    });
    expect(answer.headers.get("location")).toBe(at("invite"));
    const { content } = await getContent(app.store, caseId, "employer");
    expect(content.preparation).toMatchObject({
      options: "To korte dage om ugen",
      aim: "partialReturn",
    });
  });

  it("has no calendar file until a day is set", async () => {
    expect((await get(ics, manager, "invitation.ics")).status).toBe(404);
  });

  it("comes back with the letter or goes on, and warns about the day", async () => {
    const day = { "interview.day": "2026-09-05", "interview.time": "10.30" };
    const stayed = await post(invite, manager, "invite", { ...day, intent: "stay" });
    expect(stayed.headers.get("location")).toBe(`${at("invite")}#letter`);
    const page = await pageOf(get(invite, manager, "invite"));
    expect(page).toMatchObject({
      deadline: "2026-08-31",
      dayNotes: ["afterDeadline", "weekend"],
      deadlineIsOnWeekend: false,
      invitation: { day: "2026-09-05", time: "10:30", managerName: "Mette Dahl" },
    });
    const on = await post(invite, manager, "invite", { "interview.day": "2026-08-18" });
    expect(on.headers.get("location")).toBe(at("hold"));
    expect(await pageOf(get(invite, manager, "invite"))).toMatchObject({ dayNotes: [] });
  });

  it("gives the calendar file to those on the case, under neutral names", async () => {
    const answer = await get(ics, employee, "invitation.ics");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="samtale.ics"');
    const body = await answer.text();
    expect(body).toContain("DTSTART:20260818T083000Z");
    expect(body).not.toMatch(/Bodil|syg|fravær/i);
  });

  it("keeps a date that does not exist in sight and saves the rest", async () => {
    const answer = await post(invite, manager, "invite", {
      "interview.day": "31-2-2026",
      "interview.place": "Mødelokale 2",
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      unsaved: {
        typed: { "interview.day": "31-2-2026" },
        problems: { "interview.day": { code: "day" } },
      },
    });
    expect((await shared()).interview).toMatchObject({ day: "2026-08-18", place: "Mødelokale 2" });
  });
});

describe("holding the conversation", () => {
  it("goes from point to point and ends in the minutes", async () => {
    expect(await pageOf(get(hold, manager, "hold"))).toMatchObject({ step: "opening" });
    const first = await post(hold, manager, "hold", { "interview.heldOn": "2026-08-18" });
    expect(first.headers.get("location")).toBe(at("hold?step=2"));
    const last = await post(hold, manager, "hold?step=9", {
      "interview.nextTalkDay": "2026-09-01",
      "interview.outcome": "held",
    });
    expect(last.headers.get("location")).toBe(at("minutes"));
    expect((await shared()).interview).toMatchObject({
      heldOn: "2026-08-18",
      nextTalkDay: "2026-09-01",
      outcome: "held",
    });
  });

  it("adds a task without leaving the point, writes it, and takes it away again", async () => {
    const added = await post(hold, employee, "hold?step=2", { intent: "add:tasks" });
    const [, id = ""] = (added.headers.get("location") ?? "").split("#tasks.");
    expect(added.headers.get("location")).toBe(at(`hold?step=2#tasks.${id}`));
    const { page } = await pageOf(get(hold, employee, "hold?step=2"));
    expect(Object.keys(page.draft.lists.tasks ?? {})).toEqual([id]);
    await post(hold, employee, "hold?step=2", {
      revision: String(page.revision),
      [`tasks.${id}.task`]: "Telefonen",
      [`tasks.${id}.ability`]: "adjusted",
    });
    expect((await shared()).tasks).toMatchObject([{ id, task: "Telefonen", ability: "adjusted" }]);
    const removed = await post(minutes, manager, "minutes", { intent: `remove:tasks.${id}` });
    expect(removed.headers.get("location")).toBe(at("minutes#tasks"));
    expect((await shared()).tasks).toEqual([]);
  });

  it("notes attempts and why it could not be held, and takes that back", async () => {
    await post(hold, manager, "hold?step=not-held", { intent: "add:attempts" });
    expect((await shared()).attempts).toHaveLength(1);
    const noted = await post(hold, manager, "hold?step=not-held", {
      "interview.notHeldReason": "unreachable",
      "interview.outcome": "notHeld",
    });
    expect(noted.headers.get("location")).toBe(`/cases/${caseId}`);
    expect(await pageOf(get(minutes, manager, "minutes"))).toMatchObject({ wasNotHeld: true });
    await post(hold, manager, "hold?step=not-held", { "interview.outcome": "" });
    expect((await shared()).interview.outcome).toBeNull();
  });
});

describe("the minutes", () => {
  it("keep the two sides' expectations apart and lead on to the plan", async () => {
    const answer = await post(minutes, manager, "minutes", {
      "interview.employeeExpectsOver8Weeks": "yes",
      "interview.employerExpectsOver8Weeks": "unknown",
      "interview.planWish": "employeeAsks",
    });
    expect(answer.headers.get("location")).toBe(`/cases/${caseId}/plan`);
    expect((await shared()).interview).toMatchObject({
      employeeExpectsOver8Weeks: "yes",
      employerExpectsOver8Weeks: "unknown",
      planWish: "employeeAsks",
    });
  });
});
