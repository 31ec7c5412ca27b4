import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { loader as list } from "#app/routes/cases/list";
import { action as enter, loader as linkPage } from "#app/routes/sign-in/mail-link";
import { hashOfToken, newLinkToken } from "#app/server/account/link-token.server";
import type { App } from "#app/server/app.server";
import { user } from "#db/schema.server";
import { OPERATOR_LINK_MINUTES, findPersonId, makeOperatorLink } from "#db/sign-in/operator.server";
import { aPerson, anOrganisation, call, cookiesOf, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let manager: Person;

beforeEach(async () => {
  app = await freshApp();
  manager = await aPerson(app, await anOrganisation(app), "lineManager", "Mette");
});

const made = async (person: Person, at = Date.now()) => {
  const token = newLinkToken();
  await makeOperatorLink(app.store, hashOfToken(token), { userId: person.userId, at });
  return cookiesOf(await call(linkPage, { params: { token }, path: `/mail-link/${token}` }));
};
const entering = (cookie: string) => call(enter, { cookie, form: {} });

describe("a link from whoever runs the server", () => {
  it("lets somebody in whose address is not proven, once", async () => {
    const cookie = await made(manager);
    const answer = await entering(cookie);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/cases"]);
    expect((await call(list, { cookie: cookiesOf(answer) })).status).toBe(200);
    expect((await entering(cookie)).status).toBe(404);
    const [row] = await app.store.db.select().from(user).where(eq(user.id, manager.userId));
    expect(row?.emailVerified).toBe(false);
  });

  it("asks HR for a second factor as every way in does", async () => {
    const hr = await aPerson(app, manager.organisationId, "hrPartner");
    const answer = await entering(await made(hr));
    const next = await call(list, { cookie: cookiesOf(answer) });
    expect([next.status, next.headers.get("location")]).toEqual([302, "/second-factor"]);
  });

  it("works for a quarter of an hour", async () => {
    const ago = (ms: number) => Date.now() - OPERATOR_LINK_MINUTES * 60_000 + ms;
    expect((await entering(await made(manager, ago(-1)))).status).toBe(404);
    expect((await entering(await made(manager, ago(2_000)))).status).toBe(302);
  });

  it("is made for somebody by their address, however it is written, and for nobody else", async () => {
    expect(await findPersonId(app.store, ` ${manager.userId.toUpperCase()}@Example.DK `)).toBe(
      manager.userId,
    );
    expect(await findPersonId(app.store, "ukendt@example.dk")).toBeNull();
    const nobody = { userId: "nobody", at: Date.now() };
    await expect(makeOperatorLink(app.store, "hash", nobody)).rejects.toThrow(/not there/);
  });
});
