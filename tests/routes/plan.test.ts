import { beforeEach, describe, expect, it } from "vitest";
import { action, loader } from "#app/routes/plan/plan";
import { planSave } from "#app/routes/plan-form/plan-intent";
import type { App } from "#app/server/app.server";
import { emptyContent } from "#tests/pdf/samples";
import { getContent } from "#db/documents.server";
import { today } from "#app/server/clock.server";
import { textsOf } from "#app/text/texts";
import { FACTS, aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let admin: Person;
let manager: Person;
let otherManager: Person;
let employee: Person;
let stranger: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  const foreign = await anOrganisation(app, "Fremmed A/S");
  hr = await aPerson(app, organisation, "hrPartner");
  admin = await aPerson(app, organisation, "hrAdmin");
  manager = await aPerson(app, organisation, "lineManager");
  otherManager = await aPerson(app, organisation, "lineManager");
  employee = await aPerson(app, organisation, "employee");
  stranger = await aPerson(app, foreign, "hrAdmin");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");
});

const shared = async () => (await getContent(app.store, caseId, "shared")).content;
const open = (as: Person, part = "goal") =>
  call(loader, { as, params: { caseId }, path: `/cases/${caseId}/plan?part=${part}` });
const post = (as: Person, form: Record<string, string>, part = "goal") =>
  call(action, { as, params: { caseId }, path: `/cases/${caseId}/plan?part=${part}`, form });
const locationOf = (answer: Response) => answer.headers.get("location")?.replace(caseId, ":case");

describe("who may open and write the plan", () => {
  it.each([
    ["its HR partner", () => hr, 200, 302],
    ["its line manager", () => manager, 200, 302],
    ["its employee", () => employee, 200, 302],
    ["an HR admin who is not on it", () => admin, 404, 404],
    ["a manager of other cases", () => otherManager, 404, 404],
    ["another organisation's HR", () => stranger, 404, 404],
  ])("%s", async (_who, person, read, write) => {
    expect((await open(person())).status).toBe(read);
    expect((await post(person(), { "plan.goalText": "Tilbage" })).status).toBe(write);
  });
});

describe("the parts", () => {
  it.each([
    ["goal", "/cases/:case/plan?part=sub-goals"],
    ["sub-goals", "/cases/:case/plan?part=adjustments"],
    ["adjustments", "/cases/:case/plan?part=follow-up"],
    ["follow-up", "/cases/:case/mixer"],
    ["nonsense", "/cases/:case/plan?part=sub-goals"],
  ])("%s leads on", async (part, next) => {
    expect(locationOf(await post(hr, { intent: "next" }, part))).toBe(next);
  });

  it("sends a page only the part it shows", async () => {
    const page = await (await open(hr, "follow-up")).json();
    expect(Object.keys(page.page.draft.sections)).not.toContain("facts");
    expect(page.part).toBe("follow-up");
  });

  it("saves the goal and shows what cannot be read, with what was typed", async () => {
    const answer = await post(hr, { "plan.goalText": "Fuld tid", "plan.goalDay": "engang" });
    expect(answer.status).toBe(400);
    expect((await answer.json()).unsaved.typed).toEqual({ "plan.goalDay": "engang" });
    expect((await shared()).plan).toMatchObject({ goalText: "Fuld tid", goalDay: null });
  });

  it("puts a new measure under its sub-goal, and keeps it when the sub-goal goes", async () => {
    await post(hr, { intent: "add:subGoals" }, "sub-goals");
    const subGoal = (await shared()).subGoals[0]!;
    const answer = await post(hr, { intent: `add:measures:${subGoal.id}` }, "sub-goals");
    const measure = (await shared()).measures[0]!;
    expect(measure.subGoalId).toBe(subGoal.id);
    expect(locationOf(answer)).toBe(`/cases/:case/plan?part=sub-goals#measures.${measure.id}`);
    const removed = await post(hr, { intent: `remove:subGoals.${subGoal.id}` }, "sub-goals");
    expect(locationOf(removed)).toBe("/cases/:case/plan?part=sub-goals#subGoals");
    expect(await shared()).toMatchObject({ subGoals: [], measures: [{ id: measure.id }] });
  });
});

describe("proposals from the conversation", () => {
  const talk = {
    "interview.considerations": "Stille plads",
    "interview.employeeExpectsBackDay": "2027-03-08",
  };
  const proposalsOf = async (part: string) =>
    (await (await open(hr, part)).json()).proposals as { id: string }[];

  it("are shown, copied only when asked for, and gone when used", async () => {
    await post(hr, talk);
    expect((await shared()).adjustments).toEqual([]);
    const [proposal] = await proposalsOf("adjustments");
    const form = { intent: `use:${proposal!.id}`, "plan.triedAlready": "Hjemmearbejde" };
    const answer = await post(employee, form, "adjustments");
    expect(locationOf(answer)).toMatch(/part=adjustments#adjustments\./);
    const { adjustments, plan } = await shared();
    expect(adjustments).toMatchObject([{ what: "Stille plads" }]);
    expect(plan.triedAlready).toBe("Hjemmearbejde");
    expect(await proposalsOf("adjustments")).toEqual([]);
    await post(hr, form, "adjustments");
    expect((await shared()).adjustments).toHaveLength(1);
  });

  it("fill the goal date", async () => {
    await post(hr, talk);
    const [proposal] = await proposalsOf("goal");
    await post(hr, { intent: `use:${proposal!.id}`, "plan.goalDay": "" });
    expect((await shared()).plan.goalDay).toBe("2027-03-08");
  });
});

describe("an employer who makes no plan", () => {
  it("is recorded with its day, shown to all, and can be changed", async () => {
    const no = {
      intent: "decline",
      "plan.declinedOn": "",
      "plan.declinedNote": "Vi har ikke opgaver.",
    };
    expect(locationOf(await post(manager, no))).toBe("/cases/:case/plan?part=goal");
    expect((await shared()).plan).toMatchObject({
      decision: "declined",
      declinedNote: no["plan.declinedNote"],
    });
    expect((await shared()).plan.declinedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const seen = await (await open(employee)).json();
    expect(seen.declined).toMatchObject({ note: no["plan.declinedNote"] });
    await post(hr, { intent: "reopen" });
    expect((await shared()).plan.decision).toBe("make");
  });

  it("is not for the employee to say", async () => {
    await post(employee, { intent: "decline", "plan.decision": "declined" });
    expect((await shared()).plan.decision).toBeNull();
    await post(hr, { intent: "decline" });
    await post(employee, { intent: "reopen" });
    expect((await shared()).plan.decision).toBe("declined");
  });
});

describe("a proposed scheme", () => {
  const use = (as: Person, scheme: string, part = "adjustments") =>
    post(as, { intent: `scheme:${scheme}`, "plan.triedAlready": "Hjemmearbejde" }, part);

  it("becomes a measure with an owner and a day, and what was written beside it is saved", async () => {
    const answer = await use(employee, "workTrial");
    const { measures, plan } = await shared();
    expect(measures).toMatchObject([
      { title: "Virksomhedspraktik", scheme: "workTrial", responsible: FACTS.managerName },
    ]);
    expect(measures[0]!.fromDay! > today()).toBe(true);
    expect(plan.triedAlready).toBe("Hjemmearbejde");
    expect(answer.headers.get("location")).toMatch(
      new RegExp(`part=sub-goals#measures\\.${measures[0]!.id}$`),
    );
  });

  it("is offered with why, what it takes and who applies, and stands as used afterwards", async () => {
    await post(hr, { "plan.goalKind": "otherTasks" });
    const fits = async () => (await (await open(hr, "sub-goals")).json()).schemes.fits;
    const [offered] = await fits();
    expect(offered).toMatchObject({ scheme: "workTrial", isUsed: false });
    expect(offered.because).toMatch(/^fordi /);
    expect(offered.sentences.join()).toMatch(/Kræver .*13 uger.*Hvem søger\? /);
    await use(hr, "workTrial");
    expect((await fits())[0]).toMatchObject({ scheme: "workTrial", isUsed: true });
  });

  it("that there is none of adds nothing", async () => {
    for (const none of ["", "money", "constructor", "__proto__"]) await use(hr, none);
    expect((await shared()).measures).toEqual([]);
  });
});

describe("the staircase on the goal's page", () => {
  it("says where the plan stands, and links to what the next step lacks", async () => {
    const seen = async () => (await (await open(hr)).json()).staircase;
    expect((await seen()).stands).toBe("Planen står ikke på et trin endnu.");
    await post(hr, { "plan.staircaseTrack": "hostedTrainee", "plan.staircaseStep": "2" });
    const view = await seen();
    expect(view.isHosted).toBe(true);
    expect(view.steps.map(({ step }: { step: string }) => step)).toEqual(["goal", "3", "2", "1"]);
    expect(view.stands).toBe("Planen står på trin 2, som I har valgt.");
    expect(view.needs.map(({ path }: { path: string }) => path)).toEqual([
      "measures",
      "plan.hostWorkTowards",
      "subGoals",
    ]);
  });
});

it("leaves a button it does not know alone", () => {
  const form = new Map([["intent", "add:measures:__proto__"]]);
  const { options: schemeNames } = textsOf("da", "plan").fields.measures.scheme;
  const at = {
    content: emptyContent(),
    proposals: [],
    today: "2026-11-21",
    isEmployer: true,
    schemeNames,
  };
  expect(planSave(form, at)).toEqual({ form, newItem: {} });
});
