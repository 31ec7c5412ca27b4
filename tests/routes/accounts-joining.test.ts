import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eq } from "drizzle-orm";
import { loader as list } from "#app/routes/cases/list";
import { action as join, loader as joinPage } from "#app/routes/account/join";
import { action as changePeople, loader as people } from "#app/routes/account/people";
import type { App } from "#app/server/app.server";
import { findMembership } from "#db/accounts.server";
import { INVITATION_MS } from "#db/organisation/invitations.server";
import { invitations, user } from "#db/schema.server";
import { aPerson, anOrganisation, call, cookiesOf, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

const PASSWORD = "en lang sætning til test";
const METTE = { name: "Mette Dahl", email: "Mette@Nordhavn.dk", role: "lineManager" };

let app: App;
let admin: Person;
let stranger: Person;

beforeEach(async () => {
  app = await freshApp();
  admin = await aPerson(app, await anOrganisation(app, "Nordhavn ApS"), "hrAdmin", "Hanne");
  stranger = await aPerson(app, await anOrganisation(app, "Fremmed A/S"), "hrAdmin", "Fremmed");
});
afterEach(() => {
  vi.useRealTimers();
});

const inviting = (form: Record<string, string> = {}, as = admin) =>
  call(changePeople, { as, form: { ...METTE, ...form } });
const withdrawing = (id: string, as = admin) => call(changePeople, { as, form: { withdraw: id } });
const open = async (as = admin) => (await (await call(people, { as })).json()).invitations;

/** An invitation's token, as it stands in the link HR is given. */
async function aToken(form = {}): Promise<string> {
  const { link } = await (await inviting(form)).json();
  return new URL(link).pathname.split("/").at(-1)!;
}
/** The cookie a visitor carries after the first visit to a link. */
const carrying = async (token: string) =>
  cookiesOf(await call(joinPage, { params: { token }, path: `/join/${token}` }));
const joining = (cookie: string, form: Record<string, string> = {}) =>
  call(join, { cookie, form: { name: METTE.name, password: PASSWORD, ...form } });

describe("inviting", () => {
  it("gives a link with 256 bits, of which only a hash is kept", async () => {
    const token = await aToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await aToken({ email: "anden@nordhavn.dk" })).not.toBe(token);
    const rows = await app.store.db.select().from(invitations);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await open()).toEqual([
      expect.objectContaining({ email: "anden@nordhavn.dk" }),
      expect.objectContaining({ email: "mette@nordhavn.dk", name: "Mette Dahl" }),
    ]);
    expect(JSON.stringify(await open())).not.toContain(rows[0]!.tokenHash);
  });

  it.each(["employee", "", "owner", "__proto__", "hradmin"])(
    "has no role called %j",
    async (role) => {
      const answer = await inviting({ role });
      expect([answer.status, Object.keys((await answer.json()).errors)]).toEqual([400, ["role"]]);
      expect(await open()).toEqual([]);
    },
  );

  it("reads no more of a form than it asks for", async () => {
    await inviting({
      organisationId: stranger.organisationId,
      invitedBy: stranger.userId,
      tokenHash: "x",
      expiresAt: "9e15",
    });
    const [row] = await app.store.db.select().from(invitations);
    expect(row).toMatchObject({ organisationId: admin.organisationId, invitedBy: admin.userId });
    expect(row!.tokenHash).not.toBe("x");
    expect(row!.expiresAt).toBe(row!.createdAt + INVITATION_MS);
    expect(await open(stranger)).toEqual([]);
  });

  it("says when the address has an account here already", async () => {
    await joining(await carrying(await aToken()));
    const answer = await inviting({ email: " METTE@nordhavn.dk " });
    expect([answer.status, Object.keys((await answer.json()).errors)]).toEqual([409, ["email"]]);
  });

  it("can be taken back by one's own organisation and by no other", async () => {
    const token = await aToken();
    const [{ id }] = await open();
    expect((await withdrawing(id, stranger)).status).toBe(404);
    expect(await open()).toHaveLength(1);
    await withdrawing(id);
    expect(await open()).toEqual([]);
    expect((await call(joinPage, { cookie: await carrying(token) })).status).toBe(404);
  });

  it("to HR is an HR admin's to see and to take back, not a partner's", async () => {
    const partner = await aPerson(app, admin.organisationId, "hrPartner", "Pia");
    await inviting({ role: "hrAdmin" });
    const [{ id }] = await open();
    expect(await open(partner)).toEqual([]);
    expect((await withdrawing(id, partner)).status).toBe(404);
    expect(await open()).toHaveLength(1);
  });
});

describe("joining", () => {
  it("takes the token out of the address at the first visit", async () => {
    const token = await aToken();
    const answer = await call(joinPage, { params: { token }, path: `/join/${token}` });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/join"]);
    expect(answer.headers.get("set-cookie")).toMatch(/; Path=\/join; .*HttpOnly; SameSite=Lax/);
    expect(await (await call(joinPage, { cookie: cookiesOf(answer) })).json()).toEqual({
      title: expect.stringContaining("Nordhavn ApS"),
      invitation: {
        organisation: "Nordhavn ApS",
        name: "Mette Dahl",
        role: "lineManager",
        provider: null,
      },
      problem: null,
    });
  });

  it("makes the account, signs in, and forgets the token", async () => {
    const answer = await joining(await carrying(await aToken()));
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/cases"]);
    expect((await call(list, { cookie: cookiesOf(answer) })).status).toBe(200);
    expect(answer.headers.getSetCookie().at(-1)).toMatch(/^invitation=; .*Max-Age=0/);
  });

  it("gives the role and organisation of the invitation, whatever else the form says", async () => {
    const form = {
      role: "hrAdmin",
      organisationId: stranger.organisationId,
      email: "hanne@nordhavn.dk",
    };
    await joining(await carrying(await aToken()), form);
    const [person] = await app.store.db
      .select()
      .from(user)
      .where(eq(user.email, "mette@nordhavn.dk"));
    expect(await findMembership(app.store, person!.id)).toMatchObject({
      organisationId: admin.organisationId,
      role: "lineManager",
    });
  });

  it.each([
    ["a short password", { password: "fjorten tegn.." }, ["password"]],
    ["a name of blanks", { name: "  " }, ["name"]],
  ])("asks again for %s, and the invitation still works", async (_what, form, fields) => {
    const cookie = await carrying(await aToken());
    const answer = await joining(cookie, form);
    expect([answer.status, Object.keys((await answer.json()).errors)]).toEqual([400, fields]);
    expect((await joining(cookie)).status).toBe(302);
  });

  it("pressed several times at once makes one account", async () => {
    const cookie = await carrying(await aToken());
    const answers = await Promise.all([1, 2, 3, 4].map(() => joining(cookie)));
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
    expect(await app.store.db.select().from(user)).toHaveLength(3);
  });

  it("is answered alike for a link that is unknown, used, withdrawn or expired", async () => {
    const [used, withdrawn, expired] = [
      await aToken(),
      await aToken({ email: "b@nordhavn.dk" }),
      await aToken({ email: "c@nordhavn.dk" }),
    ];
    await joining(await carrying(used));
    const withdrawnId = (await open()).find(
      ({ email }: { email: string }) => email === "b@nordhavn.dk",
    ).id;
    await withdrawing(withdrawnId);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + INVITATION_MS });
    const seen = new Set<string>();
    for (const token of ["A".repeat(43), used, withdrawn, expired]) {
      const cookie = await carrying(token);
      const [page, press] = [await call(joinPage, { cookie }), await joining(cookie)];
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
    expect(await app.store.db.select().from(user)).toHaveLength(3);
  });

  it.each(["x", "../../people", "a b", "æ".repeat(43), `${"A".repeat(43)}; Path=/`])(
    "keeps nothing of a token that cannot be one: %j",
    async (token) => {
      const answer = await call(joinPage, { params: { token } });
      expect([answer.headers.get("location"), cookiesOf(answer)]).toEqual(["/join", "invitation="]);
    },
  );
});
