import { beforeEach, describe, expect, it } from "vitest";
import { action, loader } from "#app/routes/mixer/mixer";
import type { App } from "#app/server/app.server";
import { addDays } from "#app/domain/law/days";
import { today } from "#app/server/clock.server";
import { getContent } from "#db/documents.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let employee: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner");
  employee = await aPerson(app, organisation, "employee");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, employee, "employee");
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

describe("settings", () => {
  it("begin with few hours and much consideration, from today", async () => {
    const id = await add();
    expect(await settings()).toEqual([
      expect.objectContaining({
        id,
        fromDay: today(),
        state: "planned",
        weeklyHours: 10,
        physical: 2,
        intensity: 2,
      }),
    ]);
  });

  it("follow two weeks on as a copy of the chosen one with what was just typed, without its reason", async () => {
    const first = await add();
    const typed = fields(first, {
      fromDay: "7-9-2026",
      weeklyHours: "12,5",
      tuesday: "yes",
      physicalNote: "Siddende",
      reason: "Træt",
    });
    const second = await add({ chosen: first, ...typed });
    const [before, after] = await settings();
    expect(before).toMatchObject({
      id: first,
      fromDay: "2026-09-07",
      weeklyHours: 12.5,
      reason: "Træt",
    });
    expect(after).toMatchObject({
      id: second,
      fromDay: "2026-09-21",
      weeklyHours: 12.5,
      tuesday: true,
      physicalNote: "Siddende",
      reason: "",
    });
  });

  it("are removed one at a time", async () => {
    const [first, second] = [await add(), await add()];
    const answer = await press(`remove:mixerSettings.${first}`, { chosen: first });
    expect(answer.headers.get("location")).toBe(`/cases/${caseId}/mixer`);
    expect((await settings()).map(({ id }) => id)).toEqual([second]);
  });

  it("are the employee's to turn too", async () => {
    const id = await add();
    await press("save", { chosen: id, ...fields(id, { tasks: "7" }) }, employee);
    expect((await settings())[0]?.tasks).toBe(7);
  });

  it.each([
    ["weeklyHours", "61"],
    ["weeklyHours", "ti"],
    ["physical", "11"],
    ["physical", "2,5"],
    ["fromDay", "32-1-2026"],
  ])("keep %s as it was when %s cannot be, and show what was typed", async (name, value) => {
    const id = await add();
    const path = `mixerSettings.${id}.${name}`;
    const answer = await press("save", {
      chosen: id,
      [path]: value,
      [`mixerSettings.${id}.tasks`]: "9",
    });
    expect(answer.status).toBe(400);
    expect((await answer.json()).unsaved).toMatchObject({ typed: { [path]: value } });
    expect((await settings())[0]).toMatchObject({
      fromDay: today(),
      weeklyHours: 10,
      physical: 2,
      tasks: 9,
    });
  });
});

describe("where a button leads", () => {
  it.each([
    ["save", (id: string) => `/cases/:case/mixer?setting=${id}`],
    ["next", () => "/cases/:case/business-case"],
  ])("%s", async (intent, to) => {
    const id = await add();
    const answer = await press(intent, { chosen: id });
    expect(answer.headers.get("location")?.replace(caseId, ":case")).toBe(to(id));
  });

  it.each(["x\r\nset-cookie: a=b", "🙂", "ł", "../..", "&setting=x", "constructor", "__proto__"])(
    "is a page of this case, whatever was chosen: %j",
    async (chosen) => {
      const answer = await press("save", { chosen });
      expect(answer.status).toBe(302);
      const url = new URL(answer.headers.get("location")!, "http://x");
      expect([url.pathname, [...url.searchParams.keys()].length <= 1]).toEqual([
        `/cases/${caseId}/mixer`,
        true,
      ]);
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );
});

describe("the page", () => {
  it("is empty before the first setting", async () => {
    expect(await open()).toMatchObject({
      chosenId: null,
      inForceId: null,
      timeLine: null,
      weeks: [],
      lowered: [],
    });
  });

  it("opens on the setting asked for, else on the one in force today", async () => {
    const past = await add();
    await press("save", { chosen: past, ...fields(past, { fromDay: addDays(today(), -14) }) });
    const future = await add();
    await press("save", { chosen: future, ...fields(future, { fromDay: addDays(today(), 14) }) });
    expect(await open()).toMatchObject({ chosenId: past, inForceId: past });
    expect(await open(future)).toMatchObject({ chosenId: future, inForceId: past });
    expect(await open("gone")).toMatchObject({ chosenId: past });
  });

  it("shows week by week the hours at work and away, and where too few are away for the refund", async () => {
    const first = await add();
    await press("save", {
      chosen: first,
      ...fields(first, { fromDay: "2026-09-07", weeklyHours: "20" }),
    });
    const second = await add();
    await press("save", {
      chosen: second,
      ...fields(second, { fromDay: "2026-09-14", weeklyHours: "35" }),
    });
    const { weeks } = await open();
    expect(weeks.slice(0, 2)).toEqual([
      {
        monday: "2026-09-07",
        number: 37,
        workedHours: 20,
        absenceHours: 17,
        isUnderMinimum: false,
        note: "",
      },
      {
        monday: "2026-09-14",
        number: 38,
        workedHours: 35,
        absenceHours: 2,
        isUnderMinimum: true,
        note: "",
      },
    ]);
  });

  it("says which faders were turned down, which is no failure", async () => {
    const first = await add();
    await press("save", {
      chosen: first,
      ...fields(first, { fromDay: "2026-09-07", weeklyHours: "20", tasks: "6" }),
    });
    const second = await add({ chosen: first });
    await press("save", {
      chosen: second,
      ...fields(second, { weeklyHours: "10", tasks: "6", physical: "1" }),
    });
    expect((await open(second)).lowered).toEqual(["hours", "physical"]);
    expect((await open(first)).lowered).toEqual([]);
  });

  it("sends no more of the shared document than it shows", async () => {
    const { page } = await open();
    expect(page.draft.sections).toEqual({});
  });
});
