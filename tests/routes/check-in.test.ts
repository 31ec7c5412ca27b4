import { beforeEach, describe, expect, it } from "vitest";
import { loader as casePage } from "#app/routes/case/overview";
import { loader as live } from "#app/routes/case/live";
import { action as saveField } from "#app/routes/case/save";
import { action as send, loader as page } from "#app/routes/check-in/check-in";
import { action as answer, loader as list } from "#app/routes/check-in/check-ins";
import { loader as course } from "#app/routes/check-in/own-course";
import { loader as compare } from "#app/routes/history/compare";
import { loader as history } from "#app/routes/history/history";
import { action as restore } from "#app/routes/history/restore";
import { action as plan } from "#app/routes/plan/plan";
import { planPaper } from "#app/server/paper/papers.server";
import { today } from "#app/server/clock.server";
import { addDays } from "#app/domain/law/days";
import { getContent } from "#db/documents.server";
import { findFrozenDraft, freezeVersion } from "#db/versions.server";
import { newId } from "#db/store.server";
import { call } from "#tests/builders";
import type { Person } from "#tests/builders";
import { EventReader } from "#tests/server/live-events";
import { aHistory } from "./history-world";
import type { History } from "./history-world";

const SECRET = "kanari-skala";
const SENTENCE = "Fredagene er for lange";
const DAY = today();

let world: History;
beforeEach(async () => {
  world = await aHistory();
});

const at = (as: Person, path: string, form?: Record<string, string>) => ({
  as,
  params: { caseId: world.caseId },
  path: `/cases/${world.caseId}/${path}`,
  ...(form ? { form } : {}),
});
const checkIn = (form: Record<string, string>, id = newId()) =>
  call(send, at(world.employee, "check-in", { id, advised: "yes", intent: "send", ...form }));
const PRIVATE = { scale1: SECRET, value1: "6" };
const shared = async () =>
  (await getContent(world.app.store, world.caseId, "shared")).content.checkIns;
const own = async () =>
  (await getContent(world.app.store, world.caseId, "preparation")).content.ownCheckIns;

describe("what the employee sends", () => {
  it("goes in two parts: the fits to the others, the scales to their own ring", async () => {
    const sent = await checkIn({
      hours: "tooMuch",
      sentence: SENTENCE,
      wantsTalk: "yes",
      ...PRIVATE,
    });
    expect(sent.headers.get("location")).toMatch(/room\/check-ins\?sent=shared$/);
    expect(await shared()).toMatchObject([
      {
        day: DAY,
        hours: "tooMuch",
        sentence: SENTENCE,
        wantsTalk: "yes",
        scale1: "",
        value1: null,
      },
    ]);
    expect(await own()).toMatchObject([{ day: DAY, scale1: SECRET, value1: 6 }]);
  });

  it("shares a scale when it is ticked, that time only", async () => {
    await checkIn({ ...PRIVATE, share1: "yes" });
    await checkIn({ ...PRIVATE, value1: "7", hours: "fits" });
    expect((await shared()).map(({ value1 }) => value1)).toEqual([6, null]);
    const { entries } = await (await call(course, at(world.employee, "room/check-ins"))).json();
    expect(entries.map(({ own: mine }: { own: { value1: string } }) => mine.value1)).toEqual([
      "7",
      "6",
    ]);
    const { scaleNames } = await (await call(page, at(world.employee, "check-in"))).json();
    expect(scaleNames).toEqual([SECRET, "", ""]);
  });

  it("tells nobody when there is only something for oneself", async () => {
    const before = await getContent(world.app.store, world.caseId, "shared");
    const sent = await checkIn(PRIVATE);
    expect(sent.headers.get("location")).toMatch(/sent=kept$/);
    const { revision } = await getContent(world.app.store, world.caseId, "shared");
    expect(revision).toBe(before.revision);
    const { overview } = await (await call(casePage, at(world.manager, ""))).json();
    expect(overview.checkIn).toBeNull();
  });

  it("is kept once, however often it is sent", async () => {
    const id = newId();
    for (const hours of ["fits", "fits", "tooMuch"]) await checkIn({ hours }, id);
    expect((await shared()).map(({ hours }) => hours)).toEqual(["fits"]);
    expect(await own()).toHaveLength(1);
  });

  it.each([
    ["nothing", {}, "first"],
    ["a number without a name", { value2: "4" }, "scale2"],
    ["a choice there is not", { hours: "maybe" }, "hours"],
    ["a sentence too long", { sentence: "x".repeat(301), hours: "fits" }, "sentence"],
  ])("is given back with everything typed: %s", async (_what, form, name) => {
    const refused = await checkIn(form);
    expect(refused.status).toBe(400);
    const { errors, typed } = await refused.json();
    expect(Object.keys(errors)).toEqual([name]);
    expect(typed).toMatchObject(form);
    expect([await shared(), await own()]).toEqual([[], []]);
  });

  it("is shown first without JavaScript, and words about health are told of once before", async () => {
    const look = await checkIn({ hours: "fits", intent: "preview" });
    expect([look.status, (await look.json()).typed.hours]).toEqual([200, "fits"]);
    const words = { sentence: "Min migræne er tilbage" };
    const told = await checkIn({ ...words, advised: "" });
    expect((await told.json()).found).toBe("migræne");
    expect(await shared()).toEqual([]);
    expect((await checkIn(words)).status).toBe(302);
  });
});

describe("an unshared scale", () => {
  it("reaches nobody but the employee: page, list, history, stream", async () => {
    await checkIn({ hours: "fits", ...PRIVATE });
    for (const as of [world.manager, world.hr]) {
      const stream = await call(live, at(as, "live?document=shared&since=1"));
      const events = new EventReader(stream);
      const told = [JSON.stringify(await events.news())];
      await events.leave();
      for (const [route, path] of [
        [casePage, ""],
        [list, "check-ins"],
        [history, "history"],
        [compare, "history/compare?from=1"],
      ] as const)
        told.push(await (await call(route, at(as, path))).text());
      expect(told.join()).toContain(DAY);
      expect(told.join()).not.toContain(SECRET);
      for (const [route, path] of [
        [page, "check-in"],
        [course, "room/check-ins"],
        [history, "history?document=preparation"],
        [live, "live?document=preparation&since=1"],
      ] as const)
        expect((await call(route, at(as, path))).status).toBe(404);
    }
    const mine = await call(course, at(world.employee, "room/check-ins"));
    expect(await mine.text()).toContain(SECRET);
  });
});

describe("the employer's answer", () => {
  const answerTo = async (as: Person, text: string, more: Record<string, string> = {}) => {
    const id = (await shared())[0]!.id;
    const form = { checkIn: id, [`checkIns.${id}.answer`]: text, ...more };
    return call(answer, at(as, "check-ins", form));
  };

  it("is read by the employee, and the history tells both", async () => {
    await checkIn({ hours: "tooMuch", sentence: SENTENCE });
    expect((await answerTo(world.manager, "Vi korter fredagen af")).status).toBe(302);
    const mine = await (await call(course, at(world.employee, "room/check-ins"))).json();
    expect(mine.entries[0].shared.answer).toBe("Vi korter fredagen af");
    const told = await (await call(history, at(world.hr, "history"))).text();
    for (const words of [SENTENCE, "Vi korter fredagen af", "Svar på, hvordan det går"])
      expect(told).toContain(words);
  });

  it("is not lost when another answered meanwhile, or with nothing in it", async () => {
    await checkIn({ hours: "tooMuch" });
    const { revision } = await world.stored();
    await answerTo(world.manager, "Ja tak", { revision: String(revision) });
    const late = await answerTo(world.hr, "Nej tak", { revision: String(revision) });
    const { errors, typed } = await late.json();
    expect([late.status, Object.values(errors).join(), Object.values(typed)]).toEqual([
      409,
      expect.stringContaining("Ja tak"),
      ["Nej tak"],
    ]);
    await checkIn({ hours: "fits" });
    const id = (await shared()).at(-1)!.id;
    const empty = { checkIn: id, [`checkIns.${id}.answer`]: " " };
    expect((await call(answer, at(world.hr, "check-ins", empty))).status).toBe(400);
  });

  it("is the employer's alone, and the rest the employee's alone, on every way in", async () => {
    await checkIn({ hours: "tooMuch", sentence: SENTENCE });
    const [before] = await shared();
    const [id, mine] = [before!.id, before];
    expect((await answerTo(world.employee, "Selv")).status).toBe(404);
    const field = (as: Person, name: string, value: string, base = "") =>
      call(
        saveField,
        at(as, "save", {
          ...{ document: "shared", path: `checkIns.${id}.${name}`, base, value },
          commitId: newId(),
        }),
      );
    expect((await field(world.employee, "answer", "Selv")).status).toBe(404);
    expect((await field(world.manager, "sentence", "Det går fint", SENTENCE)).status).toBe(404);
    for (const intent of [`remove:checkIns.${id}`, "add:checkIns"])
      await call(plan, at(world.manager, "plan", { intent, [`checkIns.${id}.hours`]: "fits" }));
    await world.post(restore, world.manager, {
      revision: "1",
      base: String((await world.stored()).revision),
    });
    expect(await shared()).toEqual([mine]);
  });

  it("does not vanish when what it answers was taken back", async () => {
    await checkIn({ hours: "tooMuch" });
    const id = (await shared())[0]!.id;
    const { revision } = await world.stored();
    await world.post(restore, world.employee, {
      revision: "1",
      base: String(revision),
      place: `checkIns.${id}`,
    });
    expect(await shared()).toEqual([]);
    const form = { checkIn: id, [`checkIns.${id}.answer`]: "Godt", revision: String(revision) };
    const late = await call(answer, at(world.manager, "check-ins", form));
    expect([late.status, (await late.json()).gone]).toEqual([409, "Godt"]);
    expect(await shared()).toEqual([]);
  });
});

describe("the case page", () => {
  const glance = async (as: Person) =>
    (await (await call(casePage, at(as, ""))).json()).overview.checkIn;

  it("tells the employer what was said and when, and whether to talk", async () => {
    expect(await glance(world.manager)).toBeNull();
    await checkIn({ hours: "fits", wantsTalk: "yes" });
    expect(await glance(world.manager)).toEqual({ to: "employer", daysAgo: 0, wantsTalk: true });
  });

  it("offers it to the employee when it is due, and is still during a break", async () => {
    expect(await glance(world.employee)).toMatchObject({ state: "open", daysAgo: null });
    const begun = { fromDay: addDays(DAY, -7), weeklyHours: "15" };
    await world.write(world.hr, [{ op: "add", list: "mixerSettings", id: "m1", values: begun }]);
    expect(await glance(world.employee)).toMatchObject({ state: "due" });
    const pause = (intent: string) => call(send, at(world.employee, "check-in", { intent }));
    await pause("pause");
    expect(await glance(world.employee)).toMatchObject({ state: "paused" });
    await pause("resume");
    await checkIn(PRIVATE);
    expect(await glance(world.employee)).toEqual({ to: "employee", state: "later", daysAgo: 0 });
  });
});

describe("a version", () => {
  it("has no check-in in it, and its hash is the same with and without", async () => {
    const content = async () => (await getContent(world.app.store, world.caseId, "shared")).content;
    const occasion = { organisation: "A", at: Date.now() };
    const before = planPaper(await content(), 1, occasion);
    await checkIn({ hours: "tooMuch", sentence: SENTENCE, wantsTalk: "yes" });
    const after = planPaper(await content(), 1, occasion);
    expect(after).toEqual(before);
    const { caseId, app, hr } = world;
    const { revision } = await world.stored();
    const by = { userId: hr.userId, at: Date.now() };
    await freezeVersion(app.store, { caseId, revision, by, snapshotFor: () => after });
    const frozen = await findFrozenDraft(app.store, caseId, 1);
    expect(JSON.stringify(frozen)).not.toContain(SENTENCE);
    expect(frozen?.sections.facts?.employeeName).toBe("Bodil Friis");
  });
});
