import { beforeEach, describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import type { App } from "#app/server/app.server";
import { account, session, user } from "#db/schema.server";
import { outbox } from "#db/mail/outbox-schema.server";
import { mailStatement } from "#db/mail/outbox.server";
import { addPasskey, findPasskey, listPasskeys, removePasskey } from "#db/sign-in/passkeys.server";
import {
  awaitSecondFactor,
  confirmSecondFactor,
  findPending,
  heldSecondFactors,
  removeSecondFactor,
} from "#db/sign-in/second-factors.server";
import { endOtherSessions, endSession, listSessions } from "#db/sign-in/sessions.server";
import {
  connectIdentity,
  disconnectIdentity,
  findIdentity,
  findPasswordHash,
  findPersonOf,
  removePassword,
  setPassword,
} from "#db/sign-in/ways-in.server";
import { aPerson, anOrganisation, freshApp } from "#tests/builders";
import { storeOver } from "./engines";

const NOW = Date.now();
const NOTHING = { canMail: false, hasProvider: false };
const PROVIDER = { ...NOTHING, hasProvider: true };

let app: App;
let userId: string;
let otherId: string;
beforeEach(async () => {
  app = await freshApp();
  const organisationId = await anOrganisation(app);
  ({ userId } = await aPerson(app, organisationId, "hrAdmin"));
  ({ userId: otherId } = await aPerson(app, organisationId, "hrAdmin"));
});

const by = (whose = userId) => ({ userId: whose, at: NOW });
const aPasskey = (id: string, whose = userId) =>
  addPasskey(
    app.store,
    { id, publicKey: "public", counter: 1, transports: ["usb", "nfc"], name: id },
    by(whose),
  );
const aPassword = (alongside: Parameters<typeof setPassword>[1]["alongside"] = []) =>
  setPassword(app.store, { hash: "hash", keptToken: "kept", alongside }, by());

describe("a passkey", () => {
  const remove = (id: string, mustHaveSecondFactor = false, offers = NOTHING) =>
    removePasskey(app.store, { userId, id, mustHaveSecondFactor }, offers);
  const idsOf = async (whose = userId) =>
    (await listPasskeys(app.store, whose)).map(({ id }) => id);

  it("is one person's: its id is taken for everybody else", async () => {
    expect([await aPasskey("key"), await aPasskey("key", otherId), await aPasskey("key")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await findPasskey(app.store, "key")).toMatchObject({
      userId,
      transports: ["usb", "nfc"],
    });
  });

  it("of somebody else stays", async () => {
    await aPassword();
    await aPasskey("hers", otherId);
    await aPasskey("hers too", otherId);
    expect(await remove("hers")).toBe(false);
    expect(await idsOf(otherId)).toEqual(["hers", "hers too"]);
  });

  it("that is the last one stays when it is the only way in", async () => {
    await aPasskey("last");
    expect(await remove("last")).toBe(false);
    await connect({ issuer: "https://login.example", subject: "1" });
    expect(await remove("last", false, NOTHING)).toBe(false);
    expect(await remove("last", false, PROVIDER)).toBe(true);
  });

  it("that is the last one stays when it is the second factor of somebody who must have one", async () => {
    await aPassword();
    await aPasskey("last");
    expect(await remove("last", true)).toBe(false);
    await awaitSecondFactor(app.store, { userId, sessionToken: "here" }, "SECRET");
    expect(await remove("last", true)).toBe(false);
    const pending = (await findPending(app.store, { userId, sessionToken: "here" }))!;
    await confirmSecondFactor(app.store, { pending, step: 1, codeHashes: ["a"] }, by());
    expect(await remove("last", true)).toBe(true);
  });

  it.each([true, false])("two taken away at once leave one (HR: %s)", async (must) => {
    if (must) await aPassword();
    await aPasskey("one");
    await aPasskey("two");
    const results = await Promise.all([remove("one", must), remove("two", must)]);
    expect(results.toSorted()).toEqual([false, true]);
    expect(await idsOf()).toHaveLength(1);
  });

  it("and the password taken away at once leave one of them", async () => {
    await aPassword();
    await aPasskey("key");
    const both = await Promise.all([remove("key"), removePassword(app.store, userId, NOTHING)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it("and the app taken away at once leave one of them to whoever must have a second factor", async () => {
    await aPassword();
    await aPasskey("key");
    await awaitSecondFactor(app.store, { userId, sessionToken: "here" }, "SECRET");
    const pending = (await findPending(app.store, { userId, sessionToken: "here" }))!;
    await confirmSecondFactor(app.store, { pending, step: 1, codeHashes: ["a"] }, by());
    const both = await Promise.all([
      remove("key", true),
      removeSecondFactor(app.store, { userId, mustHaveOne: true }),
    ]);
    expect(both.filter(Boolean)).toHaveLength(1);
    const { hasApp, hasPasskey } = await heldSecondFactors(app.store, userId);
    expect(hasApp || hasPasskey).toBe(true);
  });
});

describe("sessions", () => {
  const open = (token: string, whose = userId, given = {}) =>
    app.store.db.insert(session).values({
      id: `id of ${token}`,
      token,
      userId: whose,
      createdAt: new Date(NOW),
      updatedAt: new Date(NOW),
      expiresAt: new Date(NOW + 1_000),
      ...given,
    });
  const tokens = async (whose = userId) =>
    (await listSessions(app.store, whose, { at: NOW, longestMs: 10_000 })).map(
      ({ token }) => token,
    );

  beforeEach(async () => {
    await app.store.db.delete(session);
    await open("a", userId, { updatedAt: new Date(NOW - 5) });
    await open("b");
    await open("hers", otherId);
  });

  it("are one's own and running ones, the one used last first", async () => {
    await open("over", userId, { expiresAt: new Date(NOW) });
    await open("too long", userId, { createdAt: new Date(NOW - 10_000) });
    expect(await tokens()).toEqual(["b", "a"]);
    expect(await tokens(otherId)).toEqual(["hers"]);
  });

  it("end one by one, one's own only", async () => {
    for (const id of ["id of hers", "hers", "", "id of nobody"])
      await endSession(app.store, userId, id);
    expect([await tokens(), await tokens(otherId)]).toEqual([["b", "a"], ["hers"]]);
    await endSession(app.store, userId, "id of a");
    expect(await tokens()).toEqual(["b"]);
  });

  it("all end but the one somebody sits in, and nobody else's", async () => {
    await endOtherSessions(app.store, userId, "a");
    expect([await tokens(), await tokens(otherId)]).toEqual([["a"], ["hers"]]);
  });

  it("end with the password they were opened with, in one go", async () => {
    const mail = mailStatement(
      app.store,
      { to: "x@example.dk", subject: "s", text: "t", html: "h" },
      NOW,
    );
    const change = (store = app.store) =>
      setPassword(store, { hash: "new", keptToken: "b", alongside: [mail.statement] }, by());
    const asItWas = async () => {
      expect(await findPasswordHash(app.store, userId)).toBeNull();
      expect(await tokens()).toEqual(["b", "a"]);
      expect(await app.store.db.select().from(outbox)).toEqual([]);
    };
    await expect(change(storeOver(app, () => "before"))).rejects.toThrow();
    await asItWas();
    const twice = [mail.statement, mail.statement];
    await expect(
      setPassword(app.store, { hash: "new", keptToken: "b", alongside: twice }, by()),
    ).rejects.toThrow();
    await asItWas();
    await expect(change(storeOver(app, () => "after"))).rejects.toThrow();
    expect(await findPasswordHash(app.store, userId)).toBe("new");
    expect([await tokens(), await tokens(otherId)]).toEqual([["b"], ["hers"]]);
    expect(await app.store.db.select().from(outbox)).toHaveLength(1);
  });
});

describe("a password", () => {
  it("is set in place of the one before, and is nobody else's", async () => {
    await aPassword();
    await setPassword(app.store, { hash: "second", keptToken: "", alongside: [] }, by());
    expect(await findPasswordHash(app.store, userId)).toBe("second");
    expect(await findPasswordHash(app.store, otherId)).toBeNull();
    const rows = await app.store.db.select().from(account).where(eq(account.userId, userId));
    expect(rows).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>, typeof NOTHING, boolean]>([
    ["nothing else", async () => undefined, { canMail: true, hasProvider: true }, false],
    ["a passkey", () => aPasskey("key"), NOTHING, true],
    ["somebody else's passkey", () => aPasskey("key", otherId), NOTHING, false],
    ["the organisation's sign-in", () => connect(), PROVIDER, true],
    ["the organisation's sign-in, no longer offered", () => connect(), NOTHING, false],
    ["a proven address and mail", () => prove(), { ...NOTHING, canMail: true }, true],
    ["a proven address without mail", () => prove(), NOTHING, false],
  ])("can be done without by whoever has another way in: %s", async (_what, ready, offers, may) => {
    await aPassword();
    await ready();
    expect(await removePassword(app.store, userId, offers)).toBe(may);
    expect((await findPasswordHash(app.store, userId)) === null).toBe(may);
  });
});

const IDENTITY = { issuer: "https://login.example", subject: "hanne" };
const connect = (identity = IDENTITY, whose = userId) =>
  connectIdentity(app.store, { identity, alongside: [] }, by(whose));
const prove = () =>
  app.store.db.update(user).set({ emailVerified: true }).where(eq(user.id, userId));

describe("the organisation's own sign-in", () => {
  it("means one person; connecting again changes nothing, and somebody else cannot take it", async () => {
    expect([await connect(), await connect(), await connect(IDENTITY, otherId)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await findPersonOf(app.store, IDENTITY)).toBe(userId);
    expect(await findIdentity(app.store, otherId)).toBeNull();
    const rows = await app.store.db
      .select()
      .from(account)
      .where(and(eq(account.userId, userId), eq(account.providerId, IDENTITY.issuer)));
    expect(rows).toHaveLength(1);
  });

  it("tells the same name at another issuer apart", async () => {
    await connect();
    const elsewhere = { ...IDENTITY, issuer: "https://other.example" };
    expect(await findPersonOf(app.store, elsewhere)).toBeNull();
    expect(await connect(elsewhere, otherId)).toBe(true);
    expect(await findPersonOf(app.store, IDENTITY)).toBe(userId);
  });

  it("never means somebody by a password's row", async () => {
    await aPassword();
    const guess = { issuer: "https://credential", subject: userId };
    expect(await findPersonOf(app.store, guess)).toBeNull();
  });

  it("is let go by whoever has a password besides", async () => {
    await connect();
    expect(await disconnectIdentity(app.store, userId)).toBe(false);
    await aPassword();
    expect(await disconnectIdentity(app.store, userId)).toBe(true);
    expect(await findPersonOf(app.store, IDENTITY)).toBeNull();
    expect(await findPasswordHash(app.store, userId)).toBe("hash");
  });
});
