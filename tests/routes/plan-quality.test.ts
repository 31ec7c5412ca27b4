import { beforeEach, describe, expect, it } from "vitest";
import { action as answer } from "#app/routes/agreement/agreement";
import { loader as check } from "#app/routes/plan/check";
import { action as save, loader as plan } from "#app/routes/plan/plan";
import { freezeVersion } from "#db/versions.server";
import { call } from "#tests/builders";
import type { Person } from "#tests/builders";
import { aHistory, set } from "./history-world";
import type { History } from "./history-world";

let world: History;
beforeEach(async () => {
  world = await aHistory();
  await world.write(world.hr, [
    { op: "add", list: "subGoals", id: "g", values: { title: "Ro", targetDay: "2026-12-01" } },
    { op: "add", list: "measures", id: "m", values: { title: "Skærm" } },
    set("plan.goalDay", "2027-03-01"),
  ]);
});

const at = (as: Person, path: string, form?: Record<string, string>) => ({
  as,
  params: { caseId: world.caseId },
  path: `/cases/${world.caseId}/${path}`,
  ...(form ? { form } : {}),
});
const quality = async (as = world.hr) =>
  (await (await call(check, at(as, "plan/check"))).json()).quality;
const gaps = async () =>
  (await (await call(plan, at(world.hr, "plan?part=sub-goals"))).json()).gaps;

describe("the check page", () => {
  it("tells per sub-goal and for the whole what is missing, to all on the case alike", async () => {
    const seen = await quality();
    expect(seen.subGoals[0].hints.map(({ kind }: { kind: string }) => kind)).toEqual([
      "subGoalResponsible",
      "subGoalEvidence",
      "subGoalFollowUp",
      "subGoalMeasure",
    ]);
    expect(seen.loose).toHaveLength(4);
    expect(seen.whole).toMatchObject({ dated: [], ends: [], agreed: [{ kind: "notFrozen" }] });
    for (const person of [world.manager, world.employee])
      expect(await quality(person)).toEqual(seen);
  });

  it("knows who has answered the newest version", async () => {
    const { app, caseId, hr, manager, employee } = world;
    const agreed = async () => (await quality()).whole.agreed;
    const freeze = async () => {
      const { revision } = await world.stored();
      const by = { userId: hr.userId, at: Date.now() };
      const snapshotFor = () => ({ snapshot: {}, contentHash: "hash" });
      await freezeVersion(app.store, { caseId, revision, by, snapshotFor });
    };
    const say = (as: Person, version: string, said: string) =>
      call(answer, at(as, "plan/agreement", { intent: "answer", version, answer: said }));
    await freeze();
    await say(manager, "1", "agree");
    expect(await agreed()).toEqual([{ kind: "notAnswered", parties: ["employee"] }]);
    await say(employee, "1", "disagree");
    expect(await agreed()).toEqual([{ kind: "disagreed" }]);
    await say(employee, "1", "agree");
    expect(await agreed()).toEqual([]);
    await world.write(hr, [set("plan.stepBack", "Mette ringer")]);
    await freeze();
    expect(await agreed()).toEqual([{ kind: "notAnswered", parties: ["employer", "employee"] }]);
  });
});

describe("the page of the sub-goals", () => {
  it("tells at each item what is missing, until it is written", async () => {
    expect(await gaps()).toEqual({
      "subGoals.g":
        "Mangler endnu: hvem der er ansvarlig, hvordan I ser, at det virker, hvordan I følger op og hvad I gør for at nå det.",
      "measures.m":
        "Mangler endnu: hvem der gør det, hvornår, hvordan I følger op og hvordan I ser, at det virker.",
    });
    const form = {
      ...{ "subGoals.g.responsible": "Mette", "subGoals.g.evidence": "Fredagene holder" },
      ...{ "subGoals.g.followUp": "Hver fredag", "subGoals.g.reachedOn": "2026-11-30" },
      ...{ "measures.m.subGoalId": "g" },
    };
    await call(save, at(world.employee, "plan?part=sub-goals", form));
    expect(await gaps()).toEqual({});
    expect((await quality()).subGoals).toMatchObject([{ reachedOn: "2026-11-30", hints: [] }]);
  });

  it("keeps what cannot be read", async () => {
    const refused = await call(
      save,
      at(world.hr, "plan?part=sub-goals", { "subGoals.g.reachedOn": "engang" }),
    );
    expect(refused.status).toBe(400);
    expect((await refused.json()).unsaved.typed).toEqual({ "subGoals.g.reachedOn": "engang" });
  });
});
