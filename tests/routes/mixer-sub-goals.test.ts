import { beforeEach, expect, it } from "vitest";
import { action as postMixer, loader as mixer } from "#app/routes/mixer/mixer";
import { action as postPlan, loader as plan } from "#app/routes/plan/plan";
import { loader as readCheckIns } from "#app/routes/check-in/check-ins";
import { makeSubGoal, takeNextStep } from "#app/server/mixer/sub-goals.server";
import { requireCase } from "#app/server/case/require-case.server";
import type { CaseArgs, CaseEntry } from "#app/server/case/require-case.server";
import { call } from "#tests/builders";
import { NOW, day, mixerWorld, set, setting } from "./mixer-world";

let world: Awaited<ReturnType<typeof mixerWorld>>;

beforeEach(async () => {
  world = await mixerWorld();
});

const at = (form?: Record<string, string>) => ({
  as: world.hr,
  params: { caseId: world.caseId },
  path: `/cases/${world.caseId}/plan?part=sub-goals`,
  ...(form ? { form } : {}),
});
const proposals = async () =>
  (
    (await (await call(plan, at())).json()).proposals as {
      id: string;
      kind: string;
      text: string;
    }[]
  ).filter(({ kind }) => kind.endsWith("Step"));
const use = async (id: string) => {
  const { revision } = await world.read();
  const answer = await call(postPlan, at({ intent: `use:${id}`, revision: String(revision) }));
  expect(answer.status).toBe(302);
};
/** The right to the case as a page asks for it. */
async function entries(): Promise<[CaseEntry]> {
  const got: CaseEntry[] = [];
  await call(async (args: CaseArgs) => {
    got.push(await requireCase(args, "edit:shared"));
    return null;
  }, at());
  return [got[0]!];
}
const subGoals = async () => (await world.content()).subGoals;

it("the plan's next steps are proposed as sub-goals, each once", async () => {
  await world.aPlan();
  expect((await proposals()).map(({ id, text }) => [id, text])).toEqual([
    ["step-next", "Op på 28 timer om ugen, og et skridt op: opgaver"],
    ["step-last", "Op på 37 timer om ugen, og et skridt op: opgaver"],
  ]);
  await use("step-next");
  expect(await subGoals()).toEqual([
    expect.objectContaining({ area: "hours", targetDay: day(4), settingId: "next" }),
  ]);
  expect((await proposals()).map(({ id }) => id)).toEqual(["step-last"]);
});

it("a reached sub-goal proposes the next planned setting from today, and then no more", async () => {
  await world.aPlan();
  await use("step-next");
  const [{ id } = { id: "" }] = await subGoals();
  await world.save([set(`subGoals.${id}.reachedOn`, NOW)]);
  const [, reached] = await proposals();
  expect(reached).toMatchObject({ kind: "reachedStep", id: "reached-next" });
  await use("reached-next");
  expect((await world.settings()).find((each) => each.id === "next")?.fromDay).toBe(NOW);
});

it("with nothing planned ahead it proposes its fader one step up", async () => {
  await world.save([
    setting("now", { fromDay: day(-5), weeklyHours: "20", tasks: "5" }),
    { op: "add", list: "subGoals", id: "g", values: { area: "tasks", reachedOn: NOW, title: "x" } },
  ]);
  const [reached] = await proposals();
  expect(reached?.text).toBe("Et skridt op: opgaver");
  await use(reached!.id);
  expect((await world.settings()).at(-1)).toMatchObject({
    fromDay: NOW,
    tasks: 6,
    weeklyHours: 20,
  });
});

it("the mixer page's own buttons do the same, and leave every other intent alone", async () => {
  await world.aPlan();
  const [entry] = await entries();
  expect(await makeSubGoal(entry, "save", "da")).toBeNull();
  expect(await makeSubGoal(entry, "sub-goal:nobody", "da")).toBeNull();
  const id = await makeSubGoal(entry, "sub-goal:next", "en");
  expect(await subGoals()).toEqual([
    expect.objectContaining({ id, title: "Up to 28 hours a week, and a step up: tasks" }),
  ]);
  expect(await makeSubGoal(entry, "sub-goal:next", "da")).toBeNull();
  expect(await takeNextStep(entry, `reached:${id}`)).toBeNull();
  await world.save([set(`subGoals.${id}.reachedOn`, NOW)]);
  expect(await takeNextStep(entry, "reached")).toBeNull();
  expect(await takeNextStep(entry, `reached:${id}`)).not.toBeNull();
  expect((await world.settings()).find((each) => each.id === "next")?.fromDay).toBe(NOW);
});

it("a check-in's page knows its case, so that a fader that did not fit leads to where it is turned", async () => {
  const read = await (
    await call(readCheckIns, { ...at(), path: `/cases/${world.caseId}/check-ins` })
  ).json();
  expect(read).toMatchObject({ caseId: world.caseId, mayAnswer: true });
});

it("the mixer page's own button makes the chosen step a sub-goal, once", async () => {
  await world.aPlan();
  const page = { as: world.hr, params: { caseId: world.caseId } };
  const path = `/cases/${world.caseId}/mixer?setting=next`;
  const state = async () => (await (await call(mixer, { ...page, path })).json()).subGoal;
  expect(await state()).toEqual({ id: null });
  const form = { chosen: "next", intent: "sub-goal:next" };
  const made = await call(postMixer, { ...page, path, form });
  const [{ id } = { id: "" }] = await subGoals();
  expect(made.headers.get("location")).toContain(`part=sub-goals#subGoals.${id}`);
  expect(await state()).toEqual({ id });
  await call(postMixer, { ...page, path, form });
  expect(await subGoals()).toHaveLength(1);
});
