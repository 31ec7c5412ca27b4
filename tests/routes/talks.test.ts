import { beforeEach, describe, expect, it } from "vitest";
import { action as begin, loader as page } from "#app/routes/follow-up/talks";
import { action as write, loader as talkPage } from "#app/routes/follow-up/talk";
import { loader as deadlines } from "#app/routes/deadlines/deadlines";
import { loader as history } from "#app/routes/history/history";
import { today } from "#app/server/clock.server";
import { addDays } from "#app/domain/law/days";
import { getContent } from "#db/documents.server";
import { call } from "#tests/builders";
import type { Person } from "#tests/builders";
import { aHistory } from "./history-world";
import type { History } from "./history-world";

const TODAY = today();
const BEFORE = addDays(TODAY, -7);

let world: History;
beforeEach(async () => {
  world = await aHistory();
});

const asked = (as: Person, form?: Record<string, string>, talkId?: string) => ({
  as,
  params: { caseId: world.caseId, ...(talkId ? { talkId } : {}) },
  path: `/cases/${world.caseId}/talks${talkId ? `/${talkId}` : ""}`,
  ...(form ? { form } : {}),
});
async function begun(day = BEFORE, as = world.manager): Promise<string> {
  const answer = await call(begin, asked(as, { day }));
  return answer.headers.get("location")!.split("/").at(-1)!;
}
const content = async () => (await getContent(world.app.store, world.caseId, "shared")).content;
const shown = async (as: Person) => (await call(page, asked(as))).json();

describe("the minutes of a follow-up talk", () => {
  it("are begun on a day and written together; their agreements carry the day", async () => {
    const id = await begun();
    await call(write, asked(world.manager, { [`talks.${id}.minutes`]: "Kortere fredage" }, id));
    const added = await call(write, asked(world.employee, { intent: "add:agreements" }, id));
    expect(added.headers.get("location")).toMatch(/#agreements\./);
    const { talks, agreements } = await content();
    expect(talks).toMatchObject([{ id, day: BEFORE, minutes: "Kortere fredage" }]);
    expect(agreements).toMatchObject([{ agreedOn: BEFORE }]);
  });

  it("of one day are one, however often and by whomever they are begun", async () => {
    const first = await begun();
    expect(await begun(BEFORE, world.employee)).toBe(first);
    expect((await content()).talks).toHaveLength(1);
  });

  it.each([
    ["", "dayMissing"],
    ["i morgen", "dayMissing"],
    ["2026-02-30", "dayMissing"],
    [addDays(TODAY, 1), "dayAhead"],
  ])("are not begun on %j", async (day, problem) => {
    const answer = await call(begin, asked(world.manager, { day }));
    expect([answer.status, await answer.json()]).toEqual([400, { typed: day, problem }]);
    expect((await content()).talks).toEqual([]);
  });

  it("move to another day with their agreements, and no others, in one change", async () => {
    const id = await begun();
    await call(write, asked(world.manager, { intent: "add:agreements" }, id));
    const other = await begun(addDays(BEFORE, -7));
    await call(write, asked(world.manager, { intent: "add:agreements" }, other));
    const { revision } = await world.stored();
    await call(write, asked(world.manager, { intent: "move", day: TODAY }, id));
    expect((await world.stored()).revision).toBe(revision + 1);
    const { talks, agreements } = await content();
    expect(talks.find((talk) => talk.id === id)!.day).toBe(TODAY);
    expect(agreements.map(({ agreedOn }) => agreedOn).sort()).toEqual([addDays(BEFORE, -7), TODAY]);
  });

  it("can be removed; what was agreed stays", async () => {
    const id = await begun();
    await call(write, asked(world.manager, { intent: "add:agreements" }, id));
    const gone = await call(write, asked(world.manager, { intent: `remove:talks.${id}` }, id));
    expect(gone.headers.get("location")).toBe(`/cases/${world.caseId}/talks`);
    expect(await content()).toMatchObject({ talks: [], agreements: [{ agreedOn: BEFORE }] });
    expect((await call(talkPage, asked(world.manager, undefined, id))).status).toBe(404);
  });

  it("stand in the history in words", async () => {
    const id = await begun();
    await call(write, asked(world.manager, { [`talks.${id}.minutes`]: "Kortere fredage" }, id));
    const told = JSON.stringify(await world.shownTo(world.hr, history));
    expect(told).toContain("Hvad talte I om?");
  });
});

describe("the page of the talks", () => {
  it("says the next day, wherever it was agreed, and what came up since the last", async () => {
    const id = await begun();
    const next = addDays(TODAY, 14);
    await call(write, asked(world.manager, { [`talks.${id}.nextDay`]: next }, id));
    await world.write(world.employee, [
      { op: "add", list: "checkIns", id: "c", values: { day: TODAY, hours: "tooMuch" } },
    ]);
    expect(await shown(world.employee)).toMatchObject({
      nextDay: next,
      agenda: { since: BEFORE, points: [{ kind: "fit", slider: "hours", times: 1 }] },
      held: [{ id, day: BEFORE, agreements: 0 }],
    });
  });

  it("makes the next day a date of the case", async () => {
    const id = await begun();
    const next = addDays(TODAY, 14);
    await call(write, asked(world.manager, { [`talks.${id}.nextDay`]: next }, id));
    const told = await (
      await call(deadlines, {
        as: world.hr,
        params: { caseId: world.caseId },
        path: `/cases/${world.caseId}/deadlines`,
      })
    ).text();
    expect(told).toContain(`followUp.talks-${id}`);
  });
});
