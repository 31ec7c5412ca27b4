import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { action as access, loader as accessPage } from "#app/routes/case/employee-access";
import { loader as casePage } from "#app/routes/case/overview";
import { action as enter, loader as startPage } from "#app/routes/account/start";
import type { App } from "#app/server/app.server";
import { INVITATION_MS } from "#db/organisation/invitations.server";
import { findCaseAccess } from "#db/cases.server";
import { accessLog, employeeInvitations, user } from "#db/schema.server";
import {
  FACTS,
  aCase,
  aPerson,
  anOrganisation,
  call,
  cookiesOf,
  freshApp,
  onCase,
} from "#tests/builders";
import type { Person } from "#tests/builders";

const PASSWORD = "en lang sætning til test";
const RIGHT = { employeeName: "bodil friis", firstDay: FACTS.firstAbsenceDay };
const WRONG = { ...RIGHT, firstDay: "2026-08-04" };
const NEW = { ...RIGHT, intent: "create", email: "bodil@privat.dk", password: PASSWORD };

let app: App;
let hr: Person;
let manager: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app, "Nordhavn ApS"), "hrPartner", "Hanne");
  manager = await aPerson(app, hr.organisationId, "lineManager", "Mette");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
});
afterEach(() => {
  vi.useRealTimers();
});

const inviting = (as = hr, id = caseId) =>
  call(access, { as, params: { caseId: id }, form: { intent: "letter" } });
const withdrawing = (as = hr) =>
  call(access, { as, params: { caseId }, form: { intent: "withdraw" } });
const accessFor = async (as = hr) => (await call(accessPage, { as, params: { caseId } })).json();

async function aToken(as = hr, id = caseId): Promise<string> {
  const { link } = await (await inviting(as, id)).json();
  return new URL(link).pathname.split("/").at(-1)!;
}
const carrying = async (token: string) =>
  cookiesOf(await call(startPage, { params: { token }, path: `/start/${token}` }));
const entering = (cookie: string, form: Record<string, string>) => call(enter, { cookie, form });
const people = async () => (await app.store.db.select().from(user)).length;

describe("inviting the employee", () => {
  it("gives HR and the manager a link with 256 bits, of which only a hash is kept", async () => {
    const token = await aToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await aToken(manager)).not.toBe(token);
    const kept = JSON.stringify([
      await app.store.db.select().from(employeeInvitations),
      await app.store.db.select().from(accessLog),
      await accessFor(),
    ]);
    expect(kept).not.toContain(token);
    expect((await accessFor()).waiting).toMatchObject({ by: "Mette" });
  });

  it("draws the link as a picture, dark on light with a quiet border", async () => {
    const { picture } = await (await inviting()).json();
    expect(picture.size).toBeGreaterThan(30);
    const places = [...picture.path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect([Math.min(...places), Math.max(...places)]).toEqual([4, picture.size - 5]);
  });

  it("is withdrawn in one click, and made anew", async () => {
    const first = await carrying(await aToken());
    await withdrawing(manager);
    expect((await accessFor()).waiting).toBeNull();
    expect((await call(startPage, { cookie: first })).status).toBe(404);
    const second = await carrying(await aToken());
    expect((await call(startPage, { cookie: second })).status).toBe(200);
  });

  it("is not for the employee, nor for a case that has one", async () => {
    const employee = await aPerson(app, hr.organisationId, "employee");
    await onCase(app, caseId, employee, "employee");
    expect((await inviting(employee)).status).toBe(404);
    expect((await inviting()).status).toBe(409);
  });
});

describe("getting in", () => {
  it("takes the token out of the address and says nothing of the case", async () => {
    const token = await aToken();
    const answer = await call(startPage, { params: { token }, path: `/start/${token}` });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/start"]);
    expect(answer.headers.get("set-cookie")).toMatch(/; Path=\/start; HttpOnly; SameSite=Lax/);
    const cookie = cookiesOf(answer);
    const page = await (await call(startPage, { cookie })).text();
    const wrong = await (await entering(cookie, WRONG)).text();
    for (const words of ["Bodil Friis", "Nordhavn", "Sekretær", "2026-08-03", "Mette", caseId])
      expect([words, page.includes(words), wrong.includes(words)]).toEqual([words, false, false]);
  });

  it("asks for name and day before the account, and makes it only with both", async () => {
    const cookie = await carrying(await aToken());
    const first = await entering(cookie, RIGHT);
    const { confirmed, typed } = await first.json();
    expect([first.status, confirmed, typed.called]).toEqual([200, true, "Bodil Friis"]);
    const before = await people();
    expect((await entering(cookie, { ...NEW, firstDay: "" })).status).toBe(400);
    expect((await entering(cookie, { ...NEW, employeeName: "Kurt Madsen" })).status).toBe(400);
    expect(await people()).toBe(before);
    const answer = await entering(cookie, NEW);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, `/cases/${caseId}`]);
    expect(answer.headers.getSetCookie().at(-1)).toMatch(/^room-invitation=; Max-Age=0/);
    const theirs = await call(casePage, { cookie: cookiesOf(answer), params: { caseId } });
    expect(theirs.status).toBe(200);
    expect((await accessFor()).joined).toBe("Bodil Friis");
  });

  it("reads no more of the form than it asks for", async () => {
    const other = await aCase(app, hr);
    const cookie = await carrying(await aToken());
    await entering(cookie, { ...NEW, role: "hrAdmin", caseId: other, name: "Kurt" });
    const [person] = (await app.store.db.select().from(user)).filter(
      ({ email }) => email === "bodil@privat.dk",
    );
    expect(person?.name).toBe("Bodil Friis");
    expect((await findCaseAccess(app.store, other, person!.id))?.role).toBeNull();
    expect((await findCaseAccess(app.store, caseId, person!.id))?.role).toBe("employee");
  });

  it.each([
    ["a short password", { password: "fjorten tegn.." }, "password"],
    ["no address", { email: "bodil" }, "email"],
  ])("asks again for %s, and the link still works", async (_what, form, field) => {
    const cookie = await carrying(await aToken());
    for (let tries = 0; tries < 8; tries++) {
      const answer = await entering(cookie, { ...NEW, ...form });
      const { errors, confirmed } = await answer.json();
      expect([answer.status, Object.keys(errors), confirmed]).toEqual([400, [field], true]);
    }
    expect((await entering(cookie, NEW)).status).toBe(302);
  });

  it("ends with the fifth wrong answer, in either step", async () => {
    const cookie = await carrying(await aToken());
    const answers = [];
    for (const form of [WRONG, { ...NEW, ...WRONG }, WRONG, { ...NEW, ...WRONG }, WRONG])
      answers.push((await entering(cookie, form)).status);
    expect(answers).toEqual([400, 400, 400, 400, 404]);
    expect((await entering(cookie, NEW)).status).toBe(404);
    expect((await call(startPage, { cookie })).status).toBe(404);
    expect((await accessFor()).waiting).toBeNull();
  });

  it("lets no more than five guesses through, however many come at once", async () => {
    const cookie = await carrying(await aToken());
    const days = Array.from(
      { length: 30 },
      (_, index) => `2026-08-${String(31 - index).padStart(2, "0")}`,
    );
    const answers = await Promise.all(
      days.map((firstDay) => entering(cookie, { ...RIGHT, firstDay })),
    );
    const said = await Promise.all(answers.map((answer) => answer.json()));
    expect(said.filter(({ confirmed }) => confirmed)).toHaveLength(0);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(4);
  });

  it("four wrong answers and a right one begin anew", async () => {
    const cookie = await carrying(await aToken());
    for (let round = 0; round < 2; round++) {
      for (let tries = 0; tries < 4; tries++)
        expect((await entering(cookie, WRONG)).status).toBe(400);
      expect((await entering(cookie, RIGHT)).status).toBe(200);
    }
  });

  it("pressed fifty times at once makes one account", async () => {
    const cookie = await carrying(await aToken());
    const before = await people();
    const answers = await Promise.all(Array.from({ length: 50 }, () => entering(cookie, NEW)));
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
    expect(await people()).toBe(before + 1);
  });

  it("is answered alike for a link that is unknown, used, withdrawn, replaced or expired", async () => {
    const used = await aToken();
    await entering(await carrying(used), NEW);
    const second = await aCase(app, hr);
    const replaced = await aToken(hr, second);
    const expired = await aToken(hr, second);
    const third = await aCase(app, hr);
    const withdrawn = await aToken(hr, third);
    await call(access, { as: hr, params: { caseId: third }, form: { intent: "withdraw" } });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + INVITATION_MS });
    const seen = new Set<string>();
    for (const token of ["A".repeat(43), used, replaced, withdrawn, expired]) {
      const cookie = await carrying(token);
      const [page, press] = [await call(startPage, { cookie }), await entering(cookie, NEW)];
      seen.add(
        JSON.stringify([
          page.status,
          await page.text(),
          press.status,
          await press.text(),
          [...press.headers],
        ]),
      );
    }
    expect(seen.size).toBe(1);
    expect([...seen][0]).toMatch(/^\[404,.*,404,/);
  });

  it.each(["x", "../../people", "a b", "æ".repeat(43), `${"A".repeat(43)}; Path=/`])(
    "keeps nothing of a token that cannot be one: %j",
    async (token) => {
      const answer = await call(startPage, { params: { token } });
      expect([answer.headers.get("location"), cookiesOf(answer)]).toEqual([
        "/start",
        "room-invitation=",
      ]);
    },
  );
});

describe("somebody who has an account", () => {
  const known = (email: string, password = PASSWORD) => ({
    ...RIGHT,
    intent: "signIn",
    knownEmail: email,
    knownPassword: password,
  });

  it("as an employee here signs in and is put on the next case as well", async () => {
    await entering(await carrying(await aToken()), NEW);
    const second = await aCase(app, hr);
    const cookie = await carrying(await aToken(hr, second));
    expect((await entering(cookie, { ...NEW })).status).toBe(409);
    expect((await entering(cookie, known("bodil@privat.dk", "forkert adgangskode"))).status).toBe(
      400,
    );
    const before = await people();
    const answer = await entering(cookie, known("Bodil@privat.dk"));
    expect([answer.status, answer.headers.get("location")]).toEqual([302, `/cases/${second}`]);
    const page = { cookie: cookiesOf(answer), params: { caseId: second } };
    expect((await call(casePage, page)).status).toBe(200);
    expect(await people()).toBe(before);
  });

  it("in another organisation is not let in", async () => {
    const theirs = await aPerson(app, await anOrganisation(app, "Fremmed A/S"), "hrPartner");
    const their = await aCase(app, theirs);
    await entering(await carrying(await aToken(theirs, their)), NEW);
    const answer = await entering(await carrying(await aToken()), known("bodil@privat.dk"));
    expect(answer.status).toBe(400);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect((await accessFor()).joined).toBeNull();
  });
});
