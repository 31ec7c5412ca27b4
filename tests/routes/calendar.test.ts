import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { action, loader as page } from "#app/routes/calendar/calendar";
import { loader as feed } from "#app/routes/calendar/feed";
import { action as hrTermsAction } from "#app/routes/deadlines/hr-terms";
import { loader as file } from "#app/routes/deadlines/deadlines-ics";
import { action as save } from "#app/routes/case/save";
import type { App } from "#app/server/app.server";
import { today } from "#app/server/clock.server";
import { addDays } from "#app/domain/law/days";
import { findHealthWords } from "#app/domain/health-words";
import { healthWords } from "#app/text/da/health-words";
import { annulCase } from "#db/cases.server";
import { calendarFeeds, caseMembers, members } from "#db/schema.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let manager: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  manager = await aPerson(app, organisation, "lineManager", "Mette");
  caseId = await aCase(app, hr, { firstAbsenceDay: addDays(today(), -7) });
  await onCase(app, caseId, manager, "lineManager");
});

const tokenIn = (link: string) => /\/calendar\/([\w-]+)\/feed\.ics$/.exec(link)?.[1] ?? "";

async function addressOf(person: Person): Promise<string> {
  const answer = await call(action, { as: person, form: { intent: "open" } });
  return tokenIn((await answer.json()).link);
}
const read = (token: string) => call(feed, { params: { token } });
const linesOf = (calendar: string) => calendar.replaceAll("\r\n ", "").split("\r\n");
const linesIn = async (token: string) => linesOf(await (await read(token)).text());
const count = (lines: string[], start: string) => lines.filter((l) => l.startsWith(start)).length;

const setField = (path: string, value: string, base = "") =>
  call(save, {
    as: hr,
    params: { caseId },
    form: { document: "shared", path, base, value, commitId: crypto.randomUUID() },
  });

describe("a person's calendar address", () => {
  it("gives every coming date as a whole day, stamped in UTC, under ids that stay", async () => {
    const lines = await linesIn(await addressOf(hr));
    expect(count(lines, "BEGIN:VEVENT")).toBeGreaterThan(3);
    expect(count(lines, "DTSTART;VALUE=DATE:")).toBe(count(lines, "BEGIN:VEVENT"));
    expect(lines.filter((l) => l.startsWith("DTSTAMP:")).every((l) => l.endsWith("Z"))).toBe(true);
    const talk = `UID:interview-${caseId}@tilbage`;
    expect(lines).toContain(talk);
    await setField("facts.firstAbsenceDay", addDays(today(), -3), addDays(today(), -7));
    expect(await linesIn(await addressOf(hr))).toContain(talk);
  });

  it("names nobody and nothing about health", async () => {
    const text = (await linesIn(await addressOf(hr))).join("\n");
    const titles = text.match(/^SUMMARY:.*$/gm) ?? [];
    expect(titles.length).toBeGreaterThan(3);
    expect(findHealthWords(titles.join(" "), healthWords)).toEqual([]);
    expect(titles.join(" ")).not.toMatch(/syg|fravær|helbred|dagpenge|refusion/i);
    expect(text).not.toMatch(/Bodil|Friis|Mette|Sekretær/);
  });

  it("is kept as a hash, shown once, and answered alike when unknown, replaced or closed", async () => {
    const first = await addressOf(hr);
    const [row] = await app.store.db.select().from(calendarFeeds);
    expect(JSON.stringify(row)).not.toContain(first);
    expect(JSON.stringify(await (await call(page, { as: hr })).json())).not.toContain(first);
    const second = await addressOf(hr);
    expect((await read(second)).status).toBe(200);
    const refused = [await read(first), await read("x".repeat(43)), await read("kort")];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404]);
    await call(action, { as: hr, form: { intent: "close" } });
    expect((await read(second)).status).toBe(404);
  });

  it("follows the rights of the moment", async () => {
    const token = await addressOf(manager);
    expect(count(await linesIn(token), "BEGIN:VEVENT")).toBeGreaterThan(0);
    await app.store.db.delete(caseMembers).where(eq(caseMembers.userId, manager.userId));
    expect(count(await linesIn(token), "BEGIN:VEVENT")).toBe(0);
    await app.store.db.delete(members).where(eq(members.userId, manager.userId));
    expect((await read(token)).status).toBe(404);
  });

  it("forgets an annulled case", async () => {
    const token = await addressOf(hr);
    await annulCase(app.store, caseId, "Forkert", { userId: hr.userId, at: Date.now() });
    expect(count(await linesIn(token), "BEGIN:VEVENT")).toBe(0);
  });

  it("keeps what only HR may know to HR", async () => {
    await setField("course.isSalaried", "yes");
    await call(hrTermsAction, {
      as: hr,
      params: { caseId },
      form: { "hr.has120DayTerm": "yes", "hr.earlierSickDays": "30" },
    });
    const rule = `UID:rule120-${caseId}@tilbage`;
    expect(await linesIn(await addressOf(hr))).toContain(rule);
    expect(await linesIn(await addressOf(manager))).not.toContain(rule);
  });
});

describe("a case's dates as a file", () => {
  it("holds all of them, or the one asked for", async () => {
    const asked = (query: string) =>
      call(file, { as: manager, params: { caseId }, path: `/x${query}` });
    const all = linesOf(await (await asked("")).text());
    const one = linesOf(await (await asked("?only=notification")).text());
    expect(count(all, "BEGIN:VEVENT")).toBeGreaterThan(3);
    expect(count(one, "BEGIN:VEVENT")).toBe(1);
    expect(one).toContain(`UID:notification-${caseId}@tilbage`);
    expect((await asked("?only=none")).status).toBe(404);
  });
});
