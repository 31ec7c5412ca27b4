import { beforeEach, describe, expect, it } from "vitest";
import { loader as casePage } from "#app/routes/case/overview";
import { action as write, loader as room } from "#app/routes/room/room";
import { action as share, loader as sharePage } from "#app/routes/room/share";
import { loader as whoSees } from "#app/routes/room/who-sees-what";
import { ROOM_STEPS } from "#app/domain/room/preparation";
import { SHARE_ITEMS } from "#app/domain/room/sharing";
import type { ShareItem } from "#app/domain/room/sharing";
import type { App } from "#app/server/app.server";
import { annulCase } from "#db/cases.server";
import { getContent, saveChanges } from "#db/documents.server";
import { listRevisions } from "#db/history.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

const SECRET = "kanari-egen";
const ANSWERS = {
  "own.thoughts": `${SECRET}-tanke`,
  "own.wishes": `${SECRET}-ønske`,
  "belief.backInJob": "7",
  "surroundings.colleagues": `${SECRET}-frygt`,
  "ideas.contact": "ring om tirsdagen",
  "ideas.firstTask": "arkivet",
  "mixer.hours": "5",
  "mixer.tasks": "3",
};

let app: App;
let people: Record<"hr" | "manager" | "admin" | "employee" | "stranger", Person>;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const ours = await anOrganisation(app);
  people = {
    hr: await aPerson(app, ours, "hrPartner", "Hanne"),
    manager: await aPerson(app, ours, "lineManager", "Mette"),
    admin: await aPerson(app, ours, "hrAdmin", "Anna"),
    employee: await aPerson(app, ours, "employee", "Bodil"),
    stranger: await aPerson(app, await anOrganisation(app, "Fremmed A/S"), "employee"),
  };
  caseId = await aCase(app, people.hr);
  await onCase(app, caseId, people.manager, "lineManager");
  await onCase(app, caseId, people.employee, "employee");
});

const asking = (loader: unknown, query = "", as = people.employee) =>
  call(loader, { as, params: { caseId }, path: `/x${query}` });
const answering = (step: string, form: Record<string, string>, as = people.employee) =>
  call(write, { as, params: { caseId }, path: `/cases/${caseId}/room?step=${step}`, form });
const sharing = (item: string, seen: string, as = people.employee) =>
  call(share, { as, params: { caseId }, form: { item, seen } });
const preview = async (item: ShareItem) =>
  (await (await asking(sharePage, `?item=${item}`)).json()).preview;
const sharedNow = async () => (await getContent(app.store, caseId, "shared")).content;

describe("the room", () => {
  it("keeps every answer and leads from group to group", async () => {
    const at = await Promise.all(
      ROOM_STEPS.map(async (step) => (await answering(step, {})).headers.get("location")),
    );
    expect(at).toEqual([
      ...ROOM_STEPS.slice(1).map((step) => `/cases/${caseId}/room?step=${step}`),
      `/cases/${caseId}/room/share`,
    ]);
    await answering("belief", ANSWERS);
    const { content } = await getContent(app.store, caseId, "preparation");
    expect(content).toMatchObject({
      own: { thoughts: `${SECRET}-tanke` },
      belief: { backInJob: 7, usualTasks: null },
      mixer: { hours: 5, tasks: 3, physical: null },
    });
  });

  it.each([
    ["belief.backInJob", "11"],
    ["belief.backInJob", "2,5"],
    ["belief.usualTasks", "maybe"],
    ["ideas.firstTask", "x".repeat(201)],
  ])("shows what it cannot read: %s %s", async (path, value) => {
    const answer = await answering("belief", { [path]: value });
    expect([answer.status, (await answer.json()).unsaved.typed]).toEqual([400, { [path]: value }]);
  });

  it("shows each group its own answers and the front page none", async () => {
    await answering("belief", ANSWERS);
    const shown = async (step: string) => (await asking(room, step)).text();
    expect(await shown("")).not.toContain(SECRET);
    expect(await shown("?step=nothing")).not.toContain(SECRET);
    expect(await shown("?step=notes")).toContain(`${SECRET}-tanke`);
    expect(await shown("?step=surroundings")).toContain(`${SECRET}-frygt`);
    expect(await shown("?step=belief")).not.toContain(SECRET);
  });

  it("is nobody else's: no page and no answer leads into it", async () => {
    await answering("belief", ANSWERS);
    for (const as of [people.hr, people.manager, people.admin, people.stranger]) {
      for (const query of ["", ...ROOM_STEPS.map((step) => `?step=${step}`)])
        expect((await asking(room, query, as)).status).toBe(404);
      for (const item of SHARE_ITEMS)
        expect((await asking(sharePage, `?item=${item}`, as)).status).toBe(404);
      expect((await answering("belief", ANSWERS, as)).status).toBe(404);
      expect((await sharing("contact", "ring om tirsdagen", as)).status).toBe(404);
    }
    expect((await sharedNow()).interview.contactMeanwhile).toBe("");
  });

  it("tells nobody else whether anything is written in it", async () => {
    const seen = async () =>
      Promise.all(
        [people.hr, people.manager].map(async (as) => (await asking(casePage, "", as)).text()),
      );
    const before = await seen();
    await answering("belief", ANSWERS);
    expect(await seen()).toEqual(before);
  });

  it("can be read but not written once the case is annulled", async () => {
    await answering("belief", ANSWERS);
    await annulCase(app.store, caseId, "Forkert", { userId: people.hr.userId, at: Date.now() });
    expect((await asking(room, "?step=notes")).status).toBe(200);
    expect((await answering("notes", { "own.thoughts": "nyt" })).status).toBe(404);
    expect((await sharing("contact", "ring om tirsdagen")).status).toBe(404);
  });
});

describe("sharing", () => {
  beforeEach(async () => {
    await answering("belief", ANSWERS);
  });

  it("offers what has an answer and a place, and puts nothing anywhere by itself", async () => {
    const { items } = await (await asking(sharePage)).json();
    expect(items.map(({ name }: { name: string }) => name)).toEqual([
      "wishes",
      "contact",
      "firstTask",
      "mixer",
    ]);
    await preview("contact");
    expect(JSON.stringify(await sharedNow())).not.toMatch(/tirsdagen|arkivet|kanari-egen/);
  });

  it("copies the one answer that was shown, in the employee's name", async () => {
    const { seal } = await preview("contact");
    const answer = await sharing("contact", seal);
    expect(answer.headers.get("location")).toBe(`/cases/${caseId}/room/share?shared=contact`);
    const content = await sharedNow();
    expect(content.interview.contactMeanwhile).toBe("ring om tirsdagen");
    expect(JSON.stringify(content)).not.toMatch(/arkivet|kanari-egen/);
    const [last] = await listRevisions(app.store, caseId, "shared");
    expect(last?.author).toBe(people.employee.userId);
    const { items } = await (await asking(sharePage)).json();
    expect(items).toContainEqual({ name: "contact", state: "there" });
    expect(items).toContainEqual({ name: "wishes", state: "private" });
  });

  it("pressed ten times at once shares once", async () => {
    for (const item of ["firstTask", "mixer", "contact"] as const) {
      const { seal } = await preview(item);
      const answers = await Promise.all(Array.from({ length: 10 }, () => sharing(item, seal)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([302]));
    }
    const { tasks, mixerSettings, interview } = await sharedNow();
    expect([tasks.length, mixerSettings.length]).toEqual([1, 1]);
    expect(interview.contactMeanwhile).toBe("ring om tirsdagen");
  });

  it("taken out of the plan it can be shared anew", async () => {
    const { seal } = await preview("contact");
    await sharing("contact", seal);
    const path = "interview.contactMeanwhile";
    await saveChanges(app.store, {
      caseId,
      document: "shared",
      changes: [{ op: "set", path, base: "ring om tirsdagen", value: "" }],
      commitId: "taken-out",
      by: { userId: people.hr.userId, at: Date.now() },
    });
    await sharing("contact", seal);
    expect((await sharedNow()).interview.contactMeanwhile).toBe("ring om tirsdagen");
  });

  it("shares nothing but what was seen", async () => {
    const { seal } = await preview("contact");
    await answering("ideas", { "ideas.contact": "ring aldrig" });
    const answer = await sharing("contact", seal);
    expect([answer.status, await answer.json()]).toEqual([409, { problem: "changed" }]);
    expect((await sharedNow()).interview.contactMeanwhile).toBe("");
    expect((await sharing("thoughts", `${SECRET}-tanke`)).status).toBe(404);
    expect((await sharing("constructor", "")).status).toBe(404);
  });

  it("says when there is no room for it", async () => {
    const path = "interview.contactMeanwhile";
    await saveChanges(app.store, {
      caseId,
      document: "shared",
      changes: [{ op: "set", path, base: "", value: "x".repeat(995) }],
      commitId: "long",
      by: { userId: people.hr.userId, at: Date.now() },
    });
    const { seal, share: shown } = await preview("contact");
    expect(shown.before).toHaveLength(995);
    const answer = await sharing("contact", seal);
    expect([answer.status, await answer.json()]).toEqual([400, { problem: "full" }]);
    expect((await sharedNow()).interview.contactMeanwhile).toHaveLength(995);
  });
});

describe("the case page", () => {
  it("shows the employee their own steps, and the others none of them", async () => {
    const own = async (as: Person) => (await (await asking(casePage, "", as)).json()).overview.own;
    expect(await own(people.employee)).toEqual({ begun: 0, total: ROOM_STEPS.length });
    await answering("notes", { "own.thoughts": "x" });
    expect(await own(people.employee)).toEqual({ begun: 1, total: ROOM_STEPS.length });
    expect([await own(people.hr), await own(people.manager)]).toEqual([null, null]);
  });

  it("says on one page who can see what, the same for all, with who is reading", async () => {
    const read = async (as: Person) => (await (await asking(whoSees, "", as)).json()).role;
    expect(await read(people.employee)).toBe("employee");
    expect(await read(people.manager)).toBe("lineManager");
    expect(await read(people.hr)).toBe("hrPartner");
    expect((await asking(whoSees, "", people.admin)).status).toBe(404);
  });
});
