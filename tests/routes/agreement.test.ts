import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { action as post, loader as page } from "#app/routes/agreement/agreement";
import { action as annul, loader as casePage } from "#app/routes/case/overview";
import { action as freeze } from "#app/routes/plan/check";
import { action as plan } from "#app/routes/plan/plan";
import { loader as versionPdf } from "#app/routes/plan/version-pdf";
import type { App } from "#app/server/app.server";
import { replacePrinter } from "#app/server/paper/print.server";
import { getContent } from "#db/documents.server";
import { planAnswers, planApprovals } from "#db/plan/agreement-schema.server";
import { user } from "#db/schema.server";
import type { PdfJob } from "#pdf/render-job";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let manager: Person;
let employee: Person;
let admin: Person;
let otherManager: Person;
let stranger: Person;
let caseId: string;
let printed: PdfJob[];

const CANARY = "kanari-bemaerkning";

beforeEach(async () => {
  app = await freshApp();
  printed = [];
  replacePrinter(async (job) => {
    printed.push(job);
    return new TextEncoder().encode("%PDF-1.7");
  });
  const organisation = await anOrganisation(app, "Nordhavn Vinduer ApS");
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  manager = await aPerson(app, organisation, "lineManager", "Mette");
  employee = await aPerson(app, organisation, "employee", "Bodil");
  admin = await aPerson(app, organisation, "hrAdmin");
  otherManager = await aPerson(app, organisation, "lineManager");
  stranger = await aPerson(app, await anOrganisation(app, "Fremmed A/S"), "hrAdmin");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");
  await onCase(app, await aCase(app, hr), otherManager, "lineManager");
  await writePlan();
  await press();
});

const shared = () => getContent(app.store, caseId, "shared");

async function write(form: Record<string, string>) {
  const { revision } = await shared();
  const posted = { revision: String(revision), ...form };
  expect((await call(plan, { as: hr, params: { caseId }, form: posted })).status).toBe(302);
}

async function writePlan() {
  await write({ "plan.goalKind": "ordinary", "plan.goalText": "Fuld tid" });
  await write({ "plan.goalDay": "2027-03-12", intent: "add:subGoals" });
  await write({ intent: "add:mixerSettings" });
  const { content } = await shared();
  const [goal, setting] = [content.subGoals[0]!.id, content.mixerSettings[0]!.id];
  await write({
    [`subGoals.${goal}.title`]: "Tryg ved opgaverne",
    [`subGoals.${goal}.targetDay`]: "2027-01-15",
    [`mixerSettings.${setting}.fromDay`]: "2026-11-30",
    [`mixerSettings.${setting}.weeklyHours`]: "15",
  });
}

/** Freezes the plan as it stands. */
async function press() {
  const form = { revision: String((await shared()).revision) };
  expect((await call(freeze, { as: hr, params: { caseId }, form })).status).toBe(302);
}

const say = (as: Person, form: Record<string, string>, version = "1") =>
  call(post, { as, params: { caseId }, form: { version, ...form } });
const answer = (as: Person, said: string, remark = "", version = "1") =>
  say(as, { intent: "answer", answer: said, remark }, version);
const look = async (as = hr) => (await call(page, { as, params: { caseId } })).json();
const kept = async () =>
  (await app.store.db.select().from(planAnswers)).map((row) => [row.party, row.answer]);

describe("who may answer", () => {
  it("each for their own party, whatever is posted besides", async () => {
    const answered = await say(hr, {
      intent: "answer",
      answer: "agree",
      party: "employee",
      answeredBy: employee.userId,
    });
    expect([answered.status, answered.headers.get("location")]).toEqual([
      302,
      `/cases/${caseId}/plan/agreement?said=answer`,
    ]);
    expect(await kept()).toEqual([["employer", "agree"]]);
    await say(employee, { intent: "answer", answer: "disagree", party: "employer" });
    await answer(manager, "agreeWithRemark", "Husk pausen");
    for (const reader of [hr, manager, employee])
      expect((await look(reader)).versions[0]).toMatchObject({
        employer: { answer: "agreeWithRemark", remark: "Husk pausen", byName: "Mette" },
        employee: { answer: "disagree", remark: null, byName: "Bodil" },
      });
  });

  it.each([
    ["an HR admin who is not on the case", () => admin],
    ["a manager of other cases", () => otherManager],
    ["another organisation's HR", () => stranger],
  ])("not %s, who is not sent a word of it either", async (_who, person) => {
    await answer(employee, "disagree", CANARY);
    const read = await call(page, { as: person(), params: { caseId } });
    expect([read.status, await read.text()]).toEqual([404, ""]);
    for (const intent of ["answer", "stillAgree", "approve", "withdraw"])
      expect((await say(person(), { intent, answer: "agree" })).status).toBe(404);
    expect(await kept()).toEqual([["employee", "disagree"]]);
  });

  it("nobody on an annulled case, which still can be read", async () => {
    await call(annul, { as: hr, params: { caseId }, form: { intent: "annul", reason: "Fejl" } });
    expect((await answer(employee, "agree")).status).toBe(404);
    expect((await say(employee, { intent: "approve" })).status).toBe(404);
    expect(await look(employee)).toMatchObject({ isOpen: false, mayApprove: false });
  });
});

describe("an answer", () => {
  it.each([
    ["", "", { answer: "Vælg et svar." }],
    ["agreeWithRemark", " ", { remark: "Skriv bemærkningen, eller vælg et andet svar." }],
    ["disagree", "x".repeat(2001), { remark: "Skriv højst 2000 tegn." }],
  ])("%j that cannot be read comes back with what was typed", async (said, remark, errors) => {
    const refused = await answer(employee, said, remark);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errors, typed: { answer: said, remark } });
    expect(await kept()).toEqual([]);
  });

  it("to a version that is no longer the newest is refused with what was typed", async () => {
    await write({ "plan.goalText": "Noget andet" });
    await press();
    const refused = await answer(employee, "disagree", "For hurtigt");
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      newer: true,
      typed: { answer: "disagree", remark: "For hurtigt" },
    });
    expect((await say(employee, { intent: "approve" })).status).toBe(409);
    expect(await kept()).toEqual([]);
  });

  it.each(["0", "01", "x", "", "1e0", "99999999"])("has no version %j", async (version) => {
    expect((await answer(hr, "agree", "", version)).status).toBe(404);
  });

  it("with words about health is kept, and its writer alone is told", async () => {
    await answer(employee, "disagree", "Først efter operationen");
    expect((await look(employee)).healthWords).toEqual(["operationen"]);
    expect((await look(hr)).healthWords).toEqual([]);
  });
});

describe("leave to hand the version over", () => {
  it.each([
    ["HR", () => hr],
    ["the line manager", () => manager],
  ])("is not %s's to give or to take", async (_who, person) => {
    expect((await say(person(), { intent: "approve" })).status).toBe(404);
    await say(employee, { intent: "approve" });
    expect((await say(person(), { intent: "withdraw" })).status).toBe(404);
    expect(await app.store.db.select().from(planApprovals)).toHaveLength(1);
    expect(await look(person())).toMatchObject({
      mayApprove: false,
      versions: [{ approval: { approved: true } }],
    });
  });

  it("is the employee's, and both see it come and go", async () => {
    expect((await look(employee)).mayApprove).toBe(true);
    await say(employee, { intent: "approve" });
    await say(employee, { intent: "withdraw" });
    for (const reader of [hr, employee])
      expect((await look(reader)).versions[0].approval).toMatchObject({ approved: false });
  });
});

describe("a plan that goes on", () => {
  it("says what is different since the version, on both pages, and nothing when it is written back", async () => {
    const overview = async () =>
      (await (await call(casePage, { as: hr, params: { caseId } })).json()).overview.changedSince;
    expect([(await look()).changed, await overview()]).toEqual([[], null]);
    await write({ "plan.goalText": "Noget andet" });
    expect([(await look()).changed, await overview()]).toEqual([["overview", "goals"], 1]);
    await write({ "plan.goalText": "Fuld tid" });
    expect([(await look()).changed, await overview()]).toEqual([[], null]);
  });

  it("does not count what no paper shows", async () => {
    await write({ "facts.employeePhone": "12345678" });
    expect((await look()).changed).toEqual([]);
  });

  it("carries no agreement over, but offers to say it again beside what is different", async () => {
    await answer(employee, "agree");
    await answer(hr, "agreeWithRemark", "Husk pausen");
    await write({ "plan.stepBack": "En uge på halv tid" });
    await press();
    const seen = await look(employee);
    expect(seen.stillAgree).toEqual({ since: 1, parts: ["adjustments"] });
    expect(seen.versions[0]).toMatchObject({ version: 2, employee: null, employer: null });
    expect((await look(hr)).stillAgree).toBeNull();
    const again = await say(employee, { intent: "stillAgree", answer: "disagree" }, "2");
    expect(again.headers.get("location")).toContain("said=stillAgree");
    expect((await look(employee)).stillAgree).toBeNull();
    expect((await look(hr)).versions[0].employee).toMatchObject({ answer: "agree" });
  });

  it("offers nothing to a party that disagrees by now", async () => {
    await answer(employee, "agree");
    await answer(employee, "disagree");
    await write({ "plan.stepBack": "En uge på halv tid" });
    await press();
    expect((await look(employee)).stillAgree).toBeNull();
  });
});

describe("the paper of a version", () => {
  const get = (as = hr, version = "1") =>
    call(versionPdf, { as, params: { caseId, version }, cookie: "language=en" });
  const behind = () => {
    const job = printed.at(-1);
    return JSON.stringify(job?.kind === "plan" ? job.answers : null);
  };

  it("carries the latest answers in Danish, and is printed anew when one changes", async () => {
    await get();
    expect(behind()).toContain("Ingen svar endnu");
    await answer(employee, "disagree", CANARY);
    await get(employee);
    expect(behind()).toMatch(new RegExp(`Uenig.*${CANARY}.*af Bodil`));
    expect(behind()).toContain("har ikke godkendt");
    await say(employee, { intent: "approve" });
    await get();
    expect(behind()).toContain("godkendt, at denne version må gives til");
    await get();
    expect(printed).toHaveLength(3);
    expect(new Set(printed.map(({ hash }) => hash)).size).toBe(1);
    expect(JSON.stringify(printed[2]?.snapshot)).not.toContain(CANARY);
  });

  it("carries what is said to it, and to no other version", async () => {
    await answer(employee, "disagree", CANARY);
    await write({ "plan.goalText": "Noget andet" });
    await press();
    await get(hr, "2");
    expect(behind()).not.toContain(CANARY);
    await get(hr, "1");
    expect(behind()).toContain(CANARY);
  });

  it("names people as they are called now and nobody's account", async () => {
    await answer(employee, "agree");
    await app.store.db.update(user).set({ name: "Bodil F." }).where(eq(user.id, employee.userId));
    await get();
    expect(behind()).toContain("af Bodil F.");
    expect(behind()).not.toMatch(new RegExp(`${employee.userId}|@example`));
  });
});
