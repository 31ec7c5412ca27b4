import { beforeEach, describe, expect, it } from "vitest";
import { action, loader } from "#app/routes/mixer/mixer";
import type { App } from "#app/server/app.server";
import { addDays } from "#app/domain/law/days";
import { today } from "#app/server/clock.server";
import { getContent } from "#db/documents.server";
import { aCase, aPerson, anOrganisation, call, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner");
  caseId = await aCase(app, hr);
});

const press = (intent: string, form: Record<string, string> = {}, as = hr) =>
  call(action, {
    as,
    params: { caseId },
    path: `/cases/${caseId}/mixer`,
    form: { intent, ...form },
  });
const open = async (setting = "", as = hr) =>
  (
    await call(loader, {
      as,
      params: { caseId },
      path: `/cases/${caseId}/mixer?setting=${setting}`,
    })
  ).json();
const settings = async () => (await getContent(app.store, caseId, "shared")).content.mixerSettings;
const add = async (form: Record<string, string> = {}): Promise<string> => {
  const answer = await press("add:mixerSettings", form);
  return new URL(answer.headers.get("location")!, "http://x").searchParams.get("setting")!;
};
/** The posted fields of one setting. */
const fields = (id: string, values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`mixerSettings.${id}.${name}`, value]),
  );

describe("a setting's day", () => {
  it.each([
    ["move:7", "2026-09-14"],
    ["move:-7", "2026-08-31"],
    ["move:1000", "2026-09-07"],
    ["move:x", "2026-09-07"],
  ])("is moved by a button without JavaScript: %s", async (intent, day) => {
    const id = await add();
    await press(intent, { chosen: id, ...fields(id, { fromDay: "7-9-2026" }) });
    expect((await settings())[0]?.fromDay).toBe(day);
  });

  it("stays where what was typed is no day, and says so", async () => {
    const id = await add();
    const answer = await press("move:7", { chosen: id, ...fields(id, { fromDay: "x" }) });
    expect(answer.status).toBe(400);
    expect((await settings())[0]?.fromDay).toBe(today());
  });

  it("that has begun is confirmed by one press: a copy says how it went, the plan stays", async () => {
    const id = await add();
    await press("save", { chosen: id, ...fields(id, { tasks: "7", tasksNote: "Kendte sager" }) });
    expect((await open(id)).canBeConfirmed).toBe(true);
    const answer = await press("asPlanned", { chosen: id });
    const actual = new URL(answer.headers.get("location")!, "http://x").searchParams.get("setting");
    expect(actual).not.toBe(id);
    expect(await settings()).toEqual([
      expect.objectContaining({ id, state: "planned", fromDay: today() }),
      expect.objectContaining({
        id: actual,
        state: "actual",
        fromDay: today(),
        tasks: 7,
        tasksNote: "Kendte sager",
      }),
    ]);
    expect((await open(id)).canBeConfirmed).toBe(false);
    expect((await open(actual!)).canBeConfirmed).toBe(false);
  });

  it("that lies ahead cannot be confirmed", async () => {
    const id = await add();
    await press("save", { chosen: id, ...fields(id, { fromDay: addDays(today(), 1) }) });
    expect((await open(id)).canBeConfirmed).toBe(false);
  });
});

describe("hours of days, without JavaScript", () => {
  it("make up the week's hours", async () => {
    const id = await add();
    const days = { mondayHours: "4", wednesdayHours: "3,5", weeklyHours: "10" };
    await press("save", { chosen: id, ...fields(id, days) });
    expect((await settings())[0]).toMatchObject({ weeklyHours: 7.5, mondayHours: 4 });
  });

  it("are spread anew when the fader was moved", async () => {
    const id = await add();
    await press("save", { chosen: id, ...fields(id, { mondayHours: "4", fridayHours: "4" }) });
    await press("save", {
      chosen: id,
      ...fields(id, { mondayHours: "4", fridayHours: "4", weeklyHours: "12" }),
    });
    expect((await settings())[0]).toMatchObject({
      weeklyHours: 12,
      mondayHours: 6,
      fridayHours: 6,
      tuesdayHours: null,
    });
  });
});

describe("weeks that go otherwise", () => {
  const weeks = async () => (await getContent(app.store, caseId, "shared")).content.exceptionWeeks;

  it("are added, said in the weeks, and removed", async () => {
    const id = await add();
    const answer = await press("add:exceptionWeeks", { chosen: id });
    const [week] = await weeks();
    expect(answer.headers.get("location")).toBe(
      `/cases/${caseId}/mixer?setting=${id}#exceptionWeeks.${week!.id}`,
    );
    expect(week?.weeklyHours).toBe(0);
    await press("save", {
      chosen: id,
      [`exceptionWeeks.${week!.id}.weeklyHours`]: "3",
      [`exceptionWeeks.${week!.id}.note`]: "Kursus",
    });
    const page = await open(id);
    expect(page.weeks[1]).toMatchObject({ monday: week!.monday, workedHours: 3, note: "Kursus" });
    await press(`remove:exceptionWeeks.${week!.id}`, { chosen: id });
    expect(await weeks()).toEqual([]);
  });
});

describe("the page", () => {
  const openAt = async (query: string) =>
    (
      await call(loader, { as: hr, params: { caseId }, path: `/cases/${caseId}/mixer?${query}` })
    ).json();

  it("opens on the setting in force on a day that was asked for", async () => {
    const first = await add();
    await press("save", { chosen: first, ...fields(first, { fromDay: "2026-09-07" }) });
    const second = await add({ chosen: first });
    await press("save", { chosen: second, ...fields(second, { fromDay: "2026-10-05" }) });
    expect(await openAt("day=2026-10-04")).toMatchObject({ chosenId: first });
    expect(await openAt("day=2026-10-05")).toMatchObject({ chosenId: second });
    expect(await openAt("day=2020-01-01")).toMatchObject({ chosenId: first });
    expect(await openAt("day=2026-02-31")).toMatchObject({ chosenId: second });
  });

  it("lists the settings nearest to the chosen one, with the way to the others", async () => {
    const ids: string[] = [];
    for (let number = 0; number < 30; number += 1) {
      const id = await add();
      ids.push(id);
      const day = addDays("2026-09-07", number);
      await press("save", { chosen: id, ...fields(id, { fromDay: day, tasksNote: "Hemmelig" }) });
    }
    const listed = (page: { list: { entries: { id: string }[] } }) =>
      page.list.entries.map(({ id }) => id);
    const middle = await open(ids[15]);
    expect(listed(middle)).toEqual(ids.slice(9, 21));
    expect(middle.list).toMatchObject({ earlier: { count: 9 }, later: { count: 9 } });
    const later = await openAt(`setting=${ids[15]}&around=${middle.list.later.aroundId}`);
    expect(later.chosenId).toBe(ids[15]);
    expect(listed(later)).toEqual(ids.slice(18));
    expect(later.list.later).toBeNull();
    expect(listed(await openAt(`setting=${ids[0]}&around=gone`))).toEqual(ids.slice(0, 12));
    // Of all others only what is drawn and listed leaves the server.
    expect(JSON.stringify(middle).match(/Hemmelig/g)).toHaveLength(1);
  }, 20_000);
});
