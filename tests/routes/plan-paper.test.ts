import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { action as freeze, loader as check } from "#app/routes/plan/check";
import { loader as draftPdf } from "#app/routes/plan/draft-pdf";
import { action as plan } from "#app/routes/plan/plan";
import { loader as refusalPdf } from "#app/routes/plan/refusal-pdf";
import { loader as versionJson } from "#app/routes/plan/version-json";
import { loader as versionPdf } from "#app/routes/plan/version-pdf";
import { planFileSchema } from "#app/domain/plan/plan-file";
import type { App } from "#app/server/app.server";
import { refusalLetter } from "#app/server/letters/refusal-letter.server";
import { replacePrinter } from "#app/server/paper/print.server";
import { getContent } from "#db/documents.server";
import { answerVersion, approveHandover } from "#db/plan/answers.server";
import { accessLog } from "#db/schema.server";
import { findVersion } from "#db/versions.server";
import { PdfBusy } from "#pdf/pool.server";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import { renderJob } from "#pdf/render-job";
import type { PdfJob } from "#pdf/render-job";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { bodil } from "../pdf/sample-bodil";

let app: App;
let hr: Person;
let admin: Person;
let otherManager: Person;
let employee: Person;
let stranger: Person;
let caseId: string;
let printed: PdfJob[];

const BYTES = new TextEncoder().encode("%PDF-1.7 a paper");

beforeEach(async () => {
  app = await freshApp();
  printed = [];
  replacePrinter(async (job) => {
    printed.push(job);
    return BYTES;
  });
  const organisation = await anOrganisation(app, "Nordhavn Vinduer ApS");
  const foreign = await anOrganisation(app, "Fremmed A/S");
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  admin = await aPerson(app, organisation, "hrAdmin");
  otherManager = await aPerson(app, organisation, "lineManager");
  employee = await aPerson(app, organisation, "employee");
  stranger = await aPerson(app, foreign, "hrAdmin");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, employee, "employee");
});

const write = (form: Record<string, string>) =>
  call(plan, { as: hr, params: { caseId }, path: `/cases/${caseId}/plan`, form });
const shared = () => getContent(app.store, caseId, "shared");
const look = async (as = hr) => (await call(check, { as, params: { caseId } })).json();
const press = (revision: number, as = hr) =>
  call(freeze, { as, params: { caseId }, form: { revision: String(revision) } });
const get = (route: unknown, as: Person, version = "1", cookie = "") =>
  call(route, { as, params: { caseId, version }, cookie });
const actions = async () =>
  (await app.store.db.select().from(accessLog).where(eq(accessLog.caseId, caseId)))
    .map(({ action }) => action)
    .filter((action) => action !== "openCase" && action !== "lookAtCase");

/** Writes what a version needs, as people would. */
async function writePlan() {
  await write({
    "plan.goalKind": "ordinary",
    "plan.goalText": "Fuld tid igen",
    "plan.goalDay": "2027-03-12",
  });
  await write({ intent: "add:subGoals" });
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

describe("who may check, freeze and fetch", () => {
  it.each([
    ["an HR admin who is not on the case", () => admin],
    ["a manager of other cases", () => otherManager],
    ["another organisation's HR", () => stranger],
  ])("not %s", async (_who, person) => {
    await writePlan();
    await press((await shared()).revision);
    for (const route of [check, draftPdf, refusalPdf, versionPdf, versionJson])
      expect((await get(route, person())).status).toBe(404);
    expect((await press((await shared()).revision, person())).status).toBe(404);
    expect(printed).toEqual([]);
  });
});

describe("checking", () => {
  it("lists what is missing and lets nothing be frozen before it is there", async () => {
    const seen = await look();
    expect(seen.state).toBe("missing");
    expect(seen.missing.map(({ path }: { path: string }) => path)).toEqual([
      "plan.goalKind",
      "plan.goalText",
      "plan.goalDay",
      "subGoals",
      "mixerSettings",
    ]);
    const answer = await press(seen.revision);
    expect([answer.status, await answer.json()]).toEqual([400, { refused: "missing" }]);
  });

  it("finds words about health in either language and stops nobody", async () => {
    await writePlan();
    await write({ "plan.stepBack": "After surgery. Efter operationen." });
    const seen = await look();
    expect(seen.findings).toEqual([{ path: "plan.stepBack", words: ["surgery", "operationen"] }]);
    expect(seen.state).toBe("ready");
  });
});

describe("freezing", () => {
  beforeEach(writePlan);

  it("makes version 1 of what was seen, once however often it is pressed, by employee and employer alike", async () => {
    const { revision } = await look(employee);
    const answer = await press(revision, employee);
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `/cases/${caseId}/plan/check?frozen=1`,
    ]);
    expect((await press(revision)).headers.get("location")).toBe(
      `/cases/${caseId}/plan/check?frozen=1`,
    );
    const seen = await look();
    expect(seen).toMatchObject({ state: "frozen", nextVersion: 2 });
    expect(seen.versions).toMatchObject([{ version: 1 }]);
  });

  it("is refused when somebody has written since", async () => {
    const { revision } = await look();
    await write({ "plan.goalText": "Noget andet" });
    const answer = await press(revision);
    expect([answer.status, await answer.json()]).toEqual([409, { refused: "changed" }]);
    expect((await look()).versions).toEqual([]);
  });

  it("two at the same moment make one version", async () => {
    const { revision } = await look();
    const answers = await Promise.all([press(revision), press(revision, employee)]);
    expect(answers.some(({ status }) => status === 302)).toBe(true);
    expect((await look()).versions).toHaveLength(1);
  });

  it("keeps the frozen content and its wording when the plan goes on", async () => {
    await press((await look()).revision);
    await write({ "plan.goalText": "Et nyt mål" });
    const frozen = JSON.stringify((await findVersion(app.store, caseId, 1))?.snapshot);
    expect(frozen).toContain("Fuld tid igen");
    expect(frozen).toContain("Nordhavn Vinduer ApS");
    expect(frozen).not.toContain("Et nyt mål");
    expect((await look()).state).toBe("ready");
  });

  it("says what differs from the version the employee last let go", async () => {
    await press((await look()).revision);
    const at = Date.UTC(2026, 10, 24);
    const word = { caseId, version: 1, by: { userId: employee.userId, at } };
    const answered = {
      ...word,
      party: "employee" as const,
      answer: "agree" as const,
      remark: null,
    };
    await answerVersion(app.store, answered);
    expect(await approveHandover(app.store, word)).toEqual({ ok: true });
    await write({ "plan.triedAlready": "Andre opgaver" });
    await press((await look()).revision);
    const { changed } = (await findVersion(app.store, caseId, 2))?.snapshot as PlanSnapshot;
    expect(changed?.title).toBe("Ændret siden version 1");
    expect(changed?.text).toContain("den 24. november 2026");
    expect(changed?.parts).toEqual(["Hensyn, og det vi har prøvet"]);
    const first = (await findVersion(app.store, caseId, 1))?.snapshot as PlanSnapshot;
    expect(first.changed).toBeUndefined();
  });

  it("is not for a plan the employer has declined", async () => {
    await write({ intent: "decline" });
    const seen = await look();
    expect(seen.state).toBe("declined");
    expect((await press(seen.revision)).status).toBe(400);
  });
});

describe("the papers", () => {
  beforeEach(writePlan);

  it("a version is a PDF with a name that names nobody, logged, printed once", async () => {
    await press((await look()).revision);
    const answer = await get(versionPdf, employee);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="fastholdelsesplan-version-1.pdf"',
      "cache-control": "private, no-store",
      "content-length": String(BYTES.byteLength),
    });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(BYTES);
    await get(versionPdf, hr);
    expect(printed).toHaveLength(1);
    expect(await actions()).toEqual(["freezeVersion", "downloadVersion", "downloadVersion"]);
  });

  it("a version is a file of data, the one its PDF carries, logged", async () => {
    await press((await look()).revision);
    const answer = await get(versionJson, employee);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="fastholdelsesplan-version-1.json"',
      "cache-control": "private, no-store",
    });
    const file = await answer.json();
    const snapshot = (await findVersion(app.store, caseId, 1))?.snapshot as PlanSnapshot;
    expect(file).toEqual(snapshot.data?.content);
    expect(planFileSchema.safeParse(file).success).toBe(true);
    expect(file.origin).toMatchObject({ organisation: "Nordhavn Vinduer ApS", version: 1 });
    expect(await actions()).toEqual(["freezeVersion", "downloadData"]);
    expect((await get(versionJson, hr, "2")).status).toBe(404);
  });

  it.each(["0", "2", "1.5", "x", "1e0", "99999999"])("there is no version %s", async (version) => {
    await press((await look()).revision);
    expect((await get(versionPdf, hr, version)).status).toBe(404);
  });

  it("a draft says so on the paper, and is Danish for an English reader", async () => {
    await get(draftPdf, hr, "1", "language=en");
    const { frame } = printed[0]!.snapshot;
    expect([frame.draftMark, frame.language]).toEqual(["Udkast", "da-DK"]);
    expect(await actions()).toEqual(["downloadDraft"]);
  });

  it("the letter exists while the answer is no, and is no draft", async () => {
    expect((await get(refusalPdf, hr)).status).toBe(404);
    await write({ intent: "decline", "plan.declinedOn": "2026-10-05" });
    const answer = await get(refusalPdf, employee);
    expect(answer.headers.get("content-disposition")).toContain("svar-om-fastholdelsesplan.pdf");
    const { frame } = printed[0]!.snapshot;
    expect([frame.draftMark, frame.stamp]).toEqual([null, "5. oktober 2026"]);
    expect(await actions()).toEqual(["downloadRefusal"]);
  });

  it("says calmly that the printer is busy, and logs nothing", async () => {
    replacePrinter(async () => {
      throw new PdfBusy("full");
    });
    const answer = await get(draftPdf, hr);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(await answer.text()).toContain("Papiret er på vej");
    expect(await actions()).toEqual([]);
  });

  it("prints for real", async () => {
    replacePrinter(renderJob);
    const bytes = Buffer.from(await (await get(draftPdf, hr)).arrayBuffer());
    expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  });
});

it.each([
  ["2026-01-31", "jobcenteret"],
  ["2026-02-01", "kommunen"],
])("a letter of %s speaks of %s", (day, word) => {
  const content = bodil();
  content.plan.decision = "declined";
  content.plan.declinedOn = day;
  const letter = refusalLetter(content, { organisation: "Firma", at: Date.UTC(2026, 10, 21) });
  expect(JSON.stringify(letter)).toContain(word);
});

it("no paper carries costs, preparation, or the employee's private e-mail and phone", async () => {
  await write({ "facts.employeeEmail": "bodil@privat.dk", "facts.employeePhone": "12345678" });
  await writePlan();
  await press((await look()).revision);
  const snapshot = (await findVersion(app.store, caseId, 1))?.snapshot as PlanSnapshot;
  expect(JSON.stringify(snapshot)).not.toMatch(/privat\.dk|12345678|monthlyWage/);
});
