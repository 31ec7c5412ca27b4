import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import { recoveryCodes, secondFactors } from "#db/sign-in/sign-in-schema.server";
import { addPasskey } from "#db/sign-in/passkeys.server";
import {
  awaitSecondFactor,
  confirmSecondFactor,
  countRecoveryCodes,
  findPending,
  findSecret,
  heldSecondFactors,
  removeSecondFactor,
  replaceRecoveryCodes,
  takeRecoveryCode,
  takeStep,
} from "#db/sign-in/second-factors.server";
import { aPerson, anOrganisation, freshApp } from "#tests/builders";
import { holds, storeOver } from "./engines";

const NOW = Date.UTC(2026, 8, 7);
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const NEXT = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";
const FIFTY = Array.from({ length: 50 });

let app: App;
let userId: string;
let otherId: string;
beforeEach(async () => {
  app = await freshApp();
  const organisationId = await anOrganisation(app);
  ({ userId } = await aPerson(app, organisationId, "hrAdmin"));
  ({ userId: otherId } = await aPerson(app, organisationId, "hrAdmin"));
});

const here = (sessionToken = "here") => ({ userId, sessionToken });
const by = () => ({ userId, at: NOW });
const isRight = (results: boolean[]) => results.filter(Boolean).length;

async function confirm(step = 100, codeHashes = ["a", "b"], sessionToken = "here") {
  const pending = (await findPending(app.store, here(sessionToken)))!;
  return confirmSecondFactor(app.store, { pending, step, codeHashes }, by());
}

async function anApp(secret = SECRET, step = 100) {
  await awaitSecondFactor(app.store, here(), secret);
  return confirm(step);
}

/** All the database holds, as text. */
async function everyColumn(): Promise<string> {
  const { engine } = app;
  const read = async (sql: string) => (await engine.exec([{ sql, params: [] }]))[0]!.rows;
  const tables = await read("select name from sqlite_master where type = 'table'");
  return JSON.stringify(
    await Promise.all(tables.map(([name]) => read(`select * from "${String(name)}"`))),
  );
}

describe("a new app", () => {
  it("waits beside the one in use until a code of it was right", async () => {
    await anApp();
    await awaitSecondFactor(app.store, here(), NEXT);
    expect(await findSecret(app.store, userId)).toBe(SECRET);
    expect((await findPending(app.store, here()))?.secret).toBe(NEXT);
    expect(await confirm(101, ["c"])).toBe(true);
    expect(await findSecret(app.store, userId)).toBe(NEXT);
    expect(await findPending(app.store, here())).toBeNull();
    expect(await countRecoveryCodes(app.store, userId)).toBe(1);
  });

  it("counts as none while it waits", async () => {
    await awaitSecondFactor(app.store, here(), SECRET);
    expect(await heldSecondFactors(app.store, userId)).toEqual({
      hasApp: false,
      hasPasskey: false,
    });
    expect(await findSecret(app.store, userId)).toBeNull();
    await confirm();
    expect(await heldSecondFactors(app.store, userId)).toMatchObject({ hasApp: true });
    expect(await heldSecondFactors(app.store, otherId)).toMatchObject({ hasApp: false });
  });

  it("is the one shown in that session: a secret somebody saw in another is never put into use", async () => {
    await awaitSecondFactor(app.store, here("a thief's"), SECRET);
    expect(await findPending(app.store, here())).toBeNull();
    const seen = (await findPending(app.store, here("a thief's")))!;
    await awaitSecondFactor(app.store, here(), NEXT);
    const given = { pending: seen, step: 100, codeHashes: ["x"] };
    expect(await confirmSecondFactor(app.store, given, by())).toBe(false);
    expect(await countRecoveryCodes(app.store, userId)).toBe(0);
    await confirm();
    expect(await findSecret(app.store, userId)).toBe(NEXT);
  });

  it("confirmed fifty times at once is put into use once, with the codes of that once", async () => {
    await awaitSecondFactor(app.store, here(), SECRET);
    const pending = (await findPending(app.store, here()))!;
    const tries = FIFTY.map((_, index) =>
      confirmSecondFactor(app.store, { pending, step: 100, codeHashes: [`${index}`] }, by()),
    );
    const results = await Promise.all(tries);
    expect(isRight(results)).toBe(1);
    const [kept, ...more] = await app.store.db.select().from(recoveryCodes);
    expect([kept?.codeHash, more]).toEqual([`${results.indexOf(true)}`, []]);
  });

  it("is put into use with its codes or not at all", async () => {
    await awaitSecondFactor(app.store, here(), SECRET);
    const pending = (await findPending(app.store, here()))!;
    const away = storeOver(app, (statements) =>
      holds(statements, 'insert into "recovery_codes"') ? "before" : null,
    );
    const given = { pending, step: 100, codeHashes: ["a"] };
    await expect(confirmSecondFactor(away, given, by())).rejects.toThrow();
    expect([
      await findSecret(app.store, userId),
      (await findPending(app.store, here()))?.secret,
    ]).toEqual([null, SECRET]);
    expect(await confirm()).toBe(true);
  });

  it("is sealed: no column holds the secret, nor opens for somebody else", async () => {
    await anApp();
    await awaitSecondFactor(app.store, here(), NEXT);
    const text = await everyColumn();
    expect(text).toContain("s1.");
    for (const secret of [SECRET, NEXT, Buffer.from(SECRET).toString("base64url").slice(0, 20)])
      expect(text).not.toContain(secret);
    const [row] = await app.store.db.select().from(secondFactors);
    await app.store.db.insert(secondFactors).values({ ...row!, userId: otherId });
    await expect(findSecret(app.store, otherId)).rejects.toThrow("does not open");
  });
});

describe("a code of the app", () => {
  beforeEach(async () => {
    await anApp(SECRET, 100);
  });

  it("works once: not the one it was set up with, none taken before, none older", async () => {
    expect(await takeStep(app.store, userId, 100)).toBe(false);
    expect(await takeStep(app.store, userId, 102)).toBe(true);
    for (const step of [101, 102]) expect(await takeStep(app.store, userId, step)).toBe(false);
    expect(await takeStep(app.store, userId, 103)).toBe(true);
  });

  it("shown fifty times at once works once", async () => {
    const results = await Promise.all(FIFTY.map(() => takeStep(app.store, userId, 101)));
    expect(isRight(results)).toBe(1);
  });

  it("of somebody without an app is taken from nobody", async () => {
    expect(await takeStep(app.store, otherId, 999)).toBe(false);
    expect(await takeStep(app.store, userId, 101)).toBe(true);
  });
});

describe("a recovery code", () => {
  beforeEach(async () => {
    await anApp();
  });
  const take = (code: string, whose = userId) =>
    takeRecoveryCode(app.store, code, { userId: whose, at: NOW });

  it("works once", async () => {
    expect([await take("a"), await take("a"), await take("c"), await take("")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(await countRecoveryCodes(app.store, userId)).toBe(1);
  });

  it("shown fifty times at once works once", async () => {
    expect(isRight(await Promise.all(FIFTY.map(() => take("a"))))).toBe(1);
  });

  it("is nobody else's", async () => {
    expect(await take("a", otherId)).toBe(false);
    expect(await countRecoveryCodes(app.store, otherId)).toBe(0);
    expect(await take("a")).toBe(true);
  });

  it("is worth nothing once there are new ones, and one's own new ones are one's own", async () => {
    await replaceRecoveryCodes(app.store, otherId, ["a"]);
    await replaceRecoveryCodes(app.store, userId, ["c"]);
    expect([await take("a"), await take("c"), await take("a", otherId)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("turning two steps off", () => {
  const turnOff = (mustHaveOne: boolean) => removeSecondFactor(app.store, { userId, mustHaveOne });
  const aPasskey = () =>
    addPasskey(
      app.store,
      { id: "key", publicKey: "p", counter: 0, transports: [], name: "n" },
      by(),
    );

  it("takes the app and its codes away, and nobody else's", async () => {
    await anApp();
    await replaceRecoveryCodes(app.store, otherId, ["z"]);
    expect(await turnOff(false)).toBe(true);
    expect(await heldSecondFactors(app.store, userId)).toMatchObject({ hasApp: false });
    expect(await countRecoveryCodes(app.store, userId)).toBe(0);
    expect(await countRecoveryCodes(app.store, otherId)).toBe(1);
    expect(await turnOff(false)).toBe(false);
  });

  it("is refused to whoever must have them, until a passkey stands in, and leaves them their codes", async () => {
    await anApp();
    expect(await turnOff(true)).toBe(false);
    expect(await heldSecondFactors(app.store, userId)).toMatchObject({ hasApp: true });
    expect(await countRecoveryCodes(app.store, userId)).toBe(2);
    await aPasskey();
    expect(await turnOff(true)).toBe(true);
    expect(await countRecoveryCodes(app.store, userId)).toBe(2);
  });

  it("is nothing to do where a new app only waits", async () => {
    await awaitSecondFactor(app.store, here(), SECRET);
    expect(await turnOff(false)).toBe(false);
  });
});
