import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { loader as compare } from "#app/routes/history/compare";
import { loader as history } from "#app/routes/history/history";
import { action as bringBack, loader as restore } from "#app/routes/history/restore";
import { documentRevisions } from "#db/schema.server";
import { aHistory, set } from "./history-world";
import type { History } from "./history-world";

let app: History["app"];
let hr: History["hr"];
let manager: History["manager"];
let employee: History["employee"];
let caseId: History["caseId"];
let write: History["write"];
let open: History["open"];
let shownTo: History["shownTo"];
let post: History["post"];
let stored: History["stored"];

beforeEach(async () => {
  ({ app, hr, manager, employee, caseId, write, open, shownTo, post, stored } = await aHistory());
});

describe("two moments compared", () => {
  beforeEach(async () => {
    await write(hr, [set("plan.goalText", "Halv tid")]);
    await write(hr, [
      set("plan.goalText", "Fuld tid", "Halv tid"),
      set("plan.goalDay", "2030-01-07"),
    ]);
  });

  it.each([
    ["?from=2", 2, 3, 2],
    ["?from=3&to=2", 2, 3, 2],
    ["?from=1&to=2", 1, 2, 1],
    ["?from=2&to=2", 2, 2, 0],
  ])("%s: from %i to %i, %i differences", async (query, from, to, count) => {
    const { result } = await shownTo(employee, compare, query);
    expect([result.from.revision, result.to.revision]).toEqual([from, to]);
    expect(result.differences).toHaveLength(count);
  });

  it("by dates", async () => {
    await app.store.db
      .update(documentRevisions)
      .set({ at: Date.UTC(2026, 7, 3) })
      .where(eq(documentRevisions.revision, 1));
    const { result } = await shownTo(hr, compare, "?from=3-8-2026&to=");
    expect([result.from.revision, result.to.revision]).toEqual([1, 3]);
  });

  it.each([
    ["?from=xx", "from"],
    ["?from=", "from"],
    ["?from=99", "from"],
    ["?from=1&to=31-2-2026", "to"],
    ["?from=1-1-1950", "from"],
  ])("%s says what is wrong", async (query, field) => {
    const answer = await open(compare, hr, query);
    expect(answer.status).toBe(400);
    expect((await answer.json()).shown.errors).toEqual({ [field]: expect.any(String) });
  });
});

describe("bringing something back", () => {
  beforeEach(async () => {
    await write(hr, [set("plan.goalText", "Halv tid"), set("plan.stepBack", "Ring til Mette")]);
    await write(hr, [
      set("plan.goalText", "Fuld tid", "Halv tid"),
      set("plan.stepBack", "Vent", "Ring til Mette"),
      { op: "add", list: "tasks", id: "t", values: { task: "Post" } },
    ]);
  });

  it("shows exactly what will change, then makes it a new change", async () => {
    const shown = await shownTo(employee, restore, "?revision=2&place=plan.goalText");
    expect(shown.will.map(({ place }: { place: string }) => place)).toEqual(["plan.goalText"]);
    expect(shown.base).toBe(3);
    const answer = await post(bringBack, employee, {
      revision: "2",
      base: "3",
      place: "plan.goalText",
    });
    expect(answer.headers.get("location")).toBe(`/cases/${caseId}/history?restored=1`);
    expect((await stored()).draft.sections.plan).toMatchObject({
      goalText: "Halv tid",
      stepBack: "Vent",
    });
    const { sittings } = await shownTo(hr, history);
    expect(sittings[0]).toMatchObject({ name: "Bodil Friis", firstRevision: 4 });
    expect(sittings.at(-1).firstRevision).toBe(1);
  });

  it("of the whole document leaves what somebody else wrote since", async () => {
    await write(manager, [set("plan.triedAlready", "Hjemmearbejde")]);
    const answer = await post(bringBack, hr, { revision: "2", base: "3" });
    expect(answer.status).toBe(302);
    const { sections, lists } = (await stored()).draft;
    expect(sections.plan).toMatchObject({
      goalText: "Halv tid",
      stepBack: "Ring til Mette",
      triedAlready: "Hjemmearbejde",
    });
    expect(lists.tasks).toEqual({});
  });

  it("of what somebody else changed meanwhile says so, and leaves theirs", async () => {
    await write(manager, [set("plan.goalText", "Slet ikke", "Fuld tid")]);
    const answer = await post(bringBack, hr, { revision: "2", base: "3", place: "plan.goalText" });
    expect(answer.status).toBe(409);
    expect((await stored()).draft.sections.plan?.goalText).toBe("Slet ikke");
  });

  it("pressed twice is done once", async () => {
    const form = { revision: "2", base: "3", commitId: "pressed-twice" };
    await Promise.all([post(bringBack, hr, form), post(bringBack, hr, form)]);
    expect((await stored()).revision).toBe(4);
  });

  it("brings a removed item back with everything in it", async () => {
    await write(manager, [{ op: "remove", list: "tasks", id: "t" }]);
    await post(bringBack, employee, { revision: "3", base: "4", place: "tasks.t.task" });
    expect((await stored()).draft.lists.tasks?.t).toMatchObject({ task: "Post" });
  });

  it("leaves to the employer what only the employer answers", async () => {
    await write(hr, [set("plan.decision", "declined")]);
    const shown = await shownTo(employee, restore, "?revision=1");
    expect(shown.wont.map(({ place }: { place: string }) => place)).toEqual(["plan.decision"]);
    await post(bringBack, employee, { revision: "1", base: "4" });
    expect((await stored()).draft.sections.plan).toMatchObject({
      decision: "declined",
      goalText: "",
    });
    await post(bringBack, manager, { revision: "1", base: "5", place: "plan.decision" });
    expect((await stored()).draft.sections.plan?.decision).toBe("");
  });

  it.each<Record<string, string>>([
    { revision: "0", base: "3" },
    { revision: "2", base: "99" },
    { revision: "x", base: "3" },
    { revision: "2", base: "3", commitId: "<>" },
  ])("from %j is not there, and nothing changes", async (form) => {
    expect((await post(bringBack, hr, form)).status).toBe(404);
    expect((await stored()).revision).toBe(3);
  });
});
