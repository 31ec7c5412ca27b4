import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loader as casePage } from "#app/routes/case/overview";
import { action as choose, loader as choices } from "#app/routes/own-account/reminders";
import { remindRound } from "#app/server/follow-up/reminder-round.server";
import type { App } from "#app/server/app.server";
import { today } from "#app/server/clock.server";
import { log } from "#app/server/log.server";
import { sendDue } from "#app/server/mail/mail-round.server";
import { makeMailer } from "#app/server/mail/mailer.server";
import { saveChanges } from "#db/documents.server";
import { annulCase } from "#db/cases.server";
import { outbox } from "#db/mail/outbox-schema.server";
import { logDailyRead } from "#db/people/daily-reads.server";
import { chooseReminders } from "#db/reminders/reminders.server";
import { remindersMailed } from "#db/reminders/reminders-schema.server";
import { caseMembers, documents, user } from "#db/schema.server";
import { newId } from "#db/store.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { MAIL, withSettings } from "#tests/settings";
import { catchMails } from "./mail-catcher";
import type { Catcher } from "./mail-catcher";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Monday 14 September 2026, 8.00 in Denmark. */
const MORNING = Date.UTC(2026, 8, 14, 6);
const SECRET = "Kanari-indsatsen";

let app: App;
let hr: Person;
let employee: Person;
let caseId: string;
let catcher: Catcher;

const at = (moment: number) => vi.useFakeTimers({ toFake: ["Date"], now: moment });

async function prove(person: Person) {
  await app.store.db.update(user).set({ emailVerified: true }).where(eq(user.id, person.userId));
}

async function set(document: "shared" | "preparation", path: string, value: string, base = "") {
  await saveChanges(app.store, {
    caseId,
    document,
    changes: [{ op: "set", path, base, value }],
    commitId: newId(),
    by: { userId: employee.userId, at: Date.now() },
  });
}

async function add(list: string, values: Record<string, string>, id = "one") {
  await saveChanges(app.store, {
    caseId,
    document: list === "ownCheckIns" ? "preparation" : "shared",
    changes: [{ op: "add", list, id, values }],
    commitId: newId(),
    by: { userId: hr.userId, at: Date.now() },
  });
}

/** A round of reminders at a moment, and everything due sent. */
async function round(moment: number): Promise<number> {
  at(moment);
  await remindRound(app.store, moment);
  return sendDue(app.store, makeMailer(catcher.url, MAIL.MAIL_FROM));
}

const sentTo = () => catcher.mails.flatMap(({ receivers }) => receivers);
const addressOf = ({ userId }: Person) => `${userId}@example.dk`;

beforeEach(async () => {
  at(MORNING - 5 * HOUR);
  withSettings(MAIL);
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
  app = await freshApp();
  catcher = await catchMails();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner", "Helle HR");
  employee = await aPerson(app, organisation, "employee", "Bodil Friis");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, employee, "employee");
  await prove(hr);
  await prove(employee);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a mail of reminders", () => {
  beforeEach(() => add("followUps", { day: "2026-09-16", about: SECRET }));

  it("comes at 8 o'clock, once, to HR and not to an employee who did not ask", async () => {
    expect(await round(MORNING - 1)).toBe(0);
    expect(await round(MORNING)).toBe(1);
    expect(sentTo()).toEqual([addressOf(hr)]);
    expect(await round(MORNING + HOUR)).toBe(0);
    expect(await round(MORNING + DAY)).toBe(0);
  });

  it("says that something waits, and nothing about whom or what", async () => {
    await round(MORNING);
    const [mail] = catcher.mails;
    const all = `${mail!.subject} ${mail!.text} ${mail!.html} ${mail!.raw}`;
    for (const word of [SECRET, "Bodil", caseId, "syge", "forløb", "samtale", "plan", "mixer"])
      expect(all.toLowerCase()).not.toContain(word.toLowerCase());
    expect(mail!.subject).toBe("En påmindelse fra Tilbage");
  });

  it("is one a day to somebody, however many cases", async () => {
    const first = caseId;
    caseId = await aCase(app, hr, { employeeName: "Ole Beck" });
    await add("followUps", { day: "2026-09-15" });
    expect(await round(MORNING)).toBe(1);
    const mailed = await app.store.db.select().from(remindersMailed);
    expect(mailed.map((row) => row.caseId).sort()).toEqual([first, caseId].sort());
  });

  it("comes again the next day only for what is new", async () => {
    await round(MORNING);
    await add("followUps", { day: "2026-09-18" }, "two");
    expect(await round(MORNING + DAY)).toBe(1);
  });

  it("comes once though two processes make the round at the same moment", async () => {
    at(MORNING);
    await Promise.all([1, 2, 3].map(() => remindRound(app.store, MORNING)));
    expect(await app.store.db.select().from(outbox)).toHaveLength(1);
  });

  it("of others comes although one case cannot be read, which is told of once a day", async () => {
    const broken = await aCase(app, hr, { employeeName: "Ole Beck" });
    const faults = vi.spyOn(log, "error").mockImplementation(() => undefined);
    await app.store.db
      .update(documents)
      .set({ sealedContent: "damaged" })
      .where(and(eq(documents.caseId, broken), eq(documents.document, "shared")));
    expect(await round(MORNING)).toBe(1);
    await round(MORNING + HOUR);
    expect(faults).toHaveBeenCalledTimes(1);
    expect(await remindRound(app.store, MORNING + HOUR)).toBe(true);
  });

  it("follows what each has chosen, in their language", async () => {
    const by = ({ userId }: Person) => ({ userId, at: Date.now() });
    await chooseReminders(app.store, { kinds: ["checkIn"], language: "da" }, by(hr));
    await chooseReminders(app.store, { kinds: ["nextTalk"], language: "en" }, by(employee));
    await round(MORNING);
    expect(sentTo()).toEqual([addressOf(employee)]);
    expect(catcher.mails[0]!.subject).toBe("A reminder from Tilbage");
  });

  it("does not go to an address nobody has proven", async () => {
    await app.store.db.update(user).set({ emailVerified: false });
    expect(await round(MORNING)).toBe(0);
  });
});

describe("what is asked again when it is sent", () => {
  const NOON = MORNING + 4 * HOUR;

  beforeEach(async () => {
    await add("followUps", { day: "2026-09-16" });
    at(MORNING);
    await remindRound(app.store, MORNING);
    expect(await app.store.db.select().from(outbox)).toHaveLength(1);
  });

  it("is sent late when it still holds", async () => {
    expect(await round(NOON)).toBe(1);
  });

  it.each([
    [
      "the talk was moved away",
      () => set("shared", "followUps.one.day", "2026-12-01", "2026-09-16"),
    ],
    [
      "the person wants no mails any more",
      () => chooseReminders(app.store, { kinds: [], language: "da" }, { userId: hr.userId, at: 1 }),
    ],
    [
      "the person is not on the case any more",
      () => app.store.db.delete(caseMembers).where(eq(caseMembers.userId, hr.userId)),
    ],
    ["the case is closed", () => annulCase(app.store, caseId, "x", { userId: hr.userId, at: 1 })],
    [
      "the person has another address",
      () => app.store.db.update(user).set({ email: "ny@x.dk" }).where(eq(user.id, hr.userId)),
    ],
  ])("is not sent when %s", async (_why, change) => {
    await change();
    expect(await round(NOON)).toBe(0);
    const [row] = await app.store.db.select().from(outbox);
    expect(row).toMatchObject({ sealedMail: null, sentAt: null });
  });
});

describe("a plan left alone", () => {
  const look = (moment: number) => {
    const seen = { caseId, action: "lookAtCase", day: today(moment) } as const;
    return logDailyRead(app.store, seen, { userId: hr.userId, at: moment });
  };

  it("is told of after two weeks, and not when it was looked at meanwhile", async () => {
    await add("subGoals", { title: "Ro" });
    await look(MORNING);
    expect(await round(MORNING + 13 * DAY)).toBe(0);
    at(MORNING + 14 * DAY);
    await remindRound(app.store, MORNING + 14 * DAY);
    expect(await app.store.db.select().from(outbox)).toHaveLength(1);
    await look(MORNING + 14 * DAY + HOUR);
    expect(await round(MORNING + 14 * DAY + 2 * HOUR)).toBe(0);
  });
});

describe("the employee's check-in", () => {
  const asks = () =>
    chooseReminders(
      app.store,
      { kinds: ["checkIn"], language: "da" },
      { userId: employee.userId, at: 1 },
    );

  it("is reminded of a week after the last one, by mail when they asked for it", async () => {
    await asks();
    await add("ownCheckIns", { day: "2026-09-08" });
    expect(await round(MORNING)).toBe(0);
    expect(await round(MORNING + DAY)).toBe(1);
    expect(sentTo()).toEqual([addressOf(employee)]);
  });

  it("is not, during a break", async () => {
    await asks();
    await add("ownCheckIns", { day: "2026-09-01" });
    await set("preparation", "followUp.isPaused", "yes");
    expect(await round(MORNING)).toBe(0);
  });
});

describe("on the pages", () => {
  const page = async (as: Person) => {
    const answer = await call(casePage, { as, params: { caseId }, path: `/cases/${caseId}` });
    const { overview } = (await answer.json()) as {
      overview: { reminders: { kind: string; title?: string }[] };
    };
    return overview.reminders.map(({ kind }) => kind);
  };

  it("the case reminds each of what is theirs, whatever mails they chose", async () => {
    await chooseReminders(app.store, { kinds: [], language: "da" }, { userId: hr.userId, at: 1 });
    await add("measures", { title: SECRET });
    await add("ownCheckIns", { day: "2026-09-01" });
    expect(await page(hr)).toEqual(["measureOwner"]);
    expect(await page(employee)).toEqual(["checkIn"]);
  });

  it("a choice is kept; kinds that are not theirs and unknown ones are left out", async () => {
    const read = async (as: Person) =>
      (await (await call(choices, { as, path: "/account/reminders" })).json()) as {
        chosen: string[];
        kinds: string[];
      };
    expect((await read(hr)).chosen).toEqual([
      "nextTalk",
      "settingStarts",
      "measureOwner",
      "planIdle",
    ]);
    expect((await read(employee)).chosen).toEqual([]);
    const form = { checkIn: "yes", measureOwner: "yes", constructor: "yes", nextTalk: "yes" };
    const saved = await call(choose, { as: employee, path: "/account/reminders", form });
    expect(saved.headers.get("location")).toBe("/account/reminders?saved");
    expect((await read(employee)).chosen).toEqual(["nextTalk", "checkIn"]);
  });
});
