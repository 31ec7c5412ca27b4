import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eq } from "drizzle-orm";
import { loader as list } from "#app/routes/cases/list";
import { action as askLink, loader as askPage } from "#app/routes/sign-in/ask-link";
import { action as useLink, loader as linkPage } from "#app/routes/sign-in/mail-link";
import type { App } from "#app/server/app.server";
import { claimMail } from "#db/mail/outbox.server";
import type { Mail } from "#db/mail/outbox.server";
import { outbox } from "#db/mail/outbox-schema.server";
import { attempts, session, user } from "#db/schema.server";
import { mailLinks } from "#db/sign-in/sign-in-schema.server";
import { aPerson, anOrganisation, call, cookiesOf, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { MAIL, withSettings } from "#tests/settings";

const NOW = Date.UTC(2026, 8, 7, 8);
const MINUTE = 60_000;
const HALF_HOUR = 30 * MINUTE;

let app: App;
let kurt: Person;

beforeEach(async () => {
  withSettings(MAIL);
  app = await freshApp();
  at(NOW);
  kurt = await aPerson(app, await anOrganisation(app), "lineManager", "Kurt Madsen");
  await change(kurt, { email: "kurt@nordhavn.dk", emailVerified: true });
});
afterEach(() => {
  vi.useRealTimers();
});

function at(moment: number) {
  vi.useFakeTimers({ toFake: ["Date"], now: moment });
}
const change = ({ userId }: Person, what: Partial<typeof user.$inferInsert>) =>
  app.store.db.update(user).set(what).where(eq(user.id, userId));
const asking = (email: string, client = "10.0.0.1") =>
  call(askLink, { form: { email }, headers: { "x-client-ip": client } });
const sessions = async () =>
  (await app.store.db.select().from(session)).filter(({ method }) => method === "mailLink");

/** Everything in the outbox, taken out and read. */
async function mails(): Promise<Mail[]> {
  const found: Mail[] = [];
  for (let each = await claimMail(app.store, Date.now()); each;) {
    found.push(each.mail);
    await app.store.db.delete(outbox).where(eq(outbox.id, each.id));
    each = await claimMail(app.store, Date.now());
  }
  return found;
}

async function aToken(email = "kurt@nordhavn.dk"): Promise<string> {
  await asking(email);
  const [mail] = await mails();
  return /\/mail-link\/([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "none";
}
const carrying = async (token: string) =>
  cookiesOf(await call(linkPage, { params: { token }, path: `/mail-link/${token}` }));
const pageFor = (cookie: string) => call(linkPage, { cookie, path: "/mail-link" });
const entering = (cookie: string) => call(useLink, { cookie, form: {}, path: "/mail-link" });
const worksFor = async (token: string) => (await entering(await carrying(token))).status === 302;

describe("asking for a link", () => {
  it("sends one mail to the proven address, whichever way it is written", async () => {
    await asking("  KURT@Nordhavn.dk ");
    expect((await mails()).map(({ to }) => to)).toEqual(["kurt@nordhavn.dk"]);
    const [row] = await app.store.db.select().from(mailLinks);
    expect(row).toMatchObject({ userId: kurt.userId, expiresAt: NOW + 15 * MINUTE });
  });

  it("is answered alike for known, unknown and unproven addresses, but for the address", async () => {
    const unproven = await aPerson(app, kurt.organisationId, "employee");
    await change(unproven, { email: "ny@nordhavn.dk", emailVerified: false });
    const seen = new Set<string>();
    const statuses = [];
    for (const email of ["kurt@nordhavn.dk", "nogen@nordhavn.dk", "ny@nordhavn.dk"])
      for (let turn = 0; turn < 4; turn++) {
        const answer = await asking(email, `10.0.1.${email.length}`);
        const text = (await answer.text()).replace(email, "*");
        seen.add(JSON.stringify([turn < 3, answer.status, text, [...answer.headers]]));
        statuses.push(answer.status);
      }
    expect(statuses).toEqual([200, 200, 200, 429, 200, 200, 200, 429, 200, 200, 200, 429]);
    expect(seen.size).toBe(2);
    expect((await mails()).map(({ to }) => to)).toEqual(Array(3).fill("kurt@nordhavn.dk"));
  });

  it("takes as long for an address nobody has", async () => {
    vi.useRealTimers();
    for (const email of ["kurt@nordhavn.dk", "nogen@nordhavn.dk", "nogen@nordhavn.dk"]) {
      const start = performance.now();
      await asking(email);
      expect(performance.now() - start).toBeGreaterThanOrEqual(149);
    }
  });

  it("is let through three times in a quarter of an hour for an address, wherever it is asked from", async () => {
    for (let turn = 0; turn < 3; turn++)
      expect((await asking("kurt@nordhavn.dk", `10.0.2.${turn}`)).status).toBe(200);
    at(NOW + 15 * MINUTE - 1);
    expect((await asking("KURT@nordhavn.dk", "10.0.2.9")).status).toBe(429);
    at(NOW + 15 * MINUTE);
    expect((await asking("kurt@nordhavn.dk")).status).toBe(200);
  });

  it("is let through twenty times in a quarter of an hour from one place, for whatever addresses", async () => {
    const ask = (turn: number) => asking(`nogen${turn}@nordhavn.dk`, "10.0.3.3");
    const first = await Promise.all(Array.from({ length: 20 }, (_, turn) => ask(turn)));
    expect(first.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect((await ask(20)).status).toBe(429);
    expect((await asking("nogen21@nordhavn.dk", "10.0.3.4")).status).toBe(200);
    at(NOW + 15 * MINUTE);
    expect((await ask(22)).status).toBe(200);
  });

  it.each(["", " ", "kurt", "kurt@", "a b@c.dk"])(
    "asks again for %j, counts nothing",
    async (email) => {
      const answer = await asking(email);
      expect(answer.status).toBe(400);
      expect((await answer.json()).error).not.toBe("");
      expect(await app.store.db.select().from(attempts)).toEqual([]);
    },
  );

  it("is not there where the product sends no mail", async () => {
    withSettings({ SMTP_URL: "" });
    expect([(await asking("kurt@nordhavn.dk")).status, (await call(askPage, {})).status]).toEqual([
      404, 404,
    ]);
  });
});

describe("the link", () => {
  it("leaves the address at the first visit, and no script can read it", async () => {
    const token = await aToken();
    const answer = await call(linkPage, { params: { token }, path: `/mail-link/${token}` });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/mail-link"]);
    expect(answer.headers.get("set-cookie")).toMatch(/; Path=\/mail-link; HttpOnly; SameSite=Lax/);
    const page = await (await pageFor(cookiesOf(answer))).text();
    expect(page).not.toContain(token);
  });

  it("is kept as a hash, and no count names an address or a place", async () => {
    const token = await aToken();
    await asking("nogen@nordhavn.dk", "10.9.8.7");
    const kept = JSON.stringify([
      await app.store.db.select().from(mailLinks),
      await app.store.db.select().from(attempts),
    ]);
    expect(kept).not.toContain(token);
    expect(JSON.stringify(await app.store.db.select().from(attempts))).not.toMatch(
      /nordhavn|10\.9\.8\.7/,
    );
  });

  it("signs in once: fifty presses at once open one session, and no other after it", async () => {
    const cookie = await carrying(await aToken());
    const answers = await Promise.all(Array.from({ length: 50 }, () => entering(cookie)));
    const through = answers.filter(({ status }) => status === 302);
    expect(through.map(({ headers }) => headers.get("location"))).toEqual(["/cases"]);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(49);
    expect(await sessions()).toHaveLength(1);
    expect((await call(list, { cookie: cookiesOf(through[0]!) })).status).toBe(200);
    expect(through[0]!.headers.getSetCookie().at(-1)).toMatch(/^sign-in-link=; Max-Age=0/);
    expect((await entering(cookie)).status).toBe(404);
  });

  it("opened once more by somebody who is in leads on, and says what to do to anybody else", async () => {
    const cookie = await carrying(await aToken());
    const inside = cookiesOf(await entering(cookie)).split("; ")[0]!;
    const again = await call(linkPage, { cookie: `${cookie}; ${inside}`, path: "/mail-link" });
    expect(again.headers.get("location")).toBe("/cases");
    expect((await pageFor(cookie)).status).toBe(404);
  });

  it("is not used up by programs that open it", async () => {
    const token = await aToken();
    for (let turn = 0; turn < 5; turn++) {
      const cookie = await carrying(token);
      expect((await pageFor(cookie)).status).toBe(200);
      expect((await pageFor(cookie)).status).toBe(200);
    }
    expect(await sessions()).toHaveLength(0);
    expect(await worksFor(token)).toBe(true);
  });

  it("works until its fifteen minutes are over, and not from then on", async () => {
    const [first, second, third] = [await aToken(), await aToken(), await aToken()];
    at(NOW + 15 * MINUTE - 1);
    expect(await worksFor(first)).toBe(true);
    at(NOW + 15 * MINUTE);
    expect(await worksFor(second)).toBe(false);
    at(NOW + HALF_HOUR);
    expect(await worksFor(third)).toBe(false);
  });

  it("once used or expired stays so when the clock is set back", async () => {
    const [used, expired, young] = [await aToken(), await aToken(), await aToken()];
    expect(await worksFor(used)).toBe(true);
    at(NOW - MINUTE);
    expect([await worksFor(used), await worksFor(young)]).toEqual([false, false]);
    at(NOW + 15 * MINUTE);
    expect(await worksFor(expired)).toBe(false);
    at(NOW + 5 * MINUTE);
    expect([await worksFor(expired), await worksFor(used)]).toEqual([false, false]);
    expect(await app.store.db.select().from(mailLinks)).toEqual([]);
  });

  it("is worth nothing once the address is another's, or no longer proven", async () => {
    const token = await aToken();
    await change(kurt, { emailVerified: false });
    expect(await worksFor(token)).toBe(false);
    await change(kurt, { email: "kurt@andetsteds.dk", emailVerified: true });
    expect(await worksFor(token)).toBe(false);
    await change(kurt, { email: "kurt@nordhavn.dk" });
    expect(await worksFor(token)).toBe(true);
  });

  it("is not sent to an address before it is proven, and does not prove one", async () => {
    await change(kurt, { emailVerified: false });
    expect(await aToken()).toBe("none");
    expect(await app.store.db.select().from(mailLinks)).toEqual([]);
  });

  it("asks HR for the second factor all the same", async () => {
    const hr = await aPerson(app, kurt.organisationId, "hrAdmin", "Hanne");
    await change(hr, { email: "hanne@nordhavn.dk", emailVerified: true });
    const answer = await entering(await carrying(await aToken("hanne@nordhavn.dk")));
    const cookie = cookiesOf(answer);
    expect((await call(list, { cookie })).headers.get("location")).toBe("/second-factor");
    expect((await sessions()).map(({ secondFactorAt }) => secondFactorAt)).toEqual([null]);
  });

  it("gives the person's own session, whoever was signed in before", async () => {
    const other = await aPerson(app, kurt.organisationId, "lineManager", "Anden");
    const carried = await carrying(await aToken());
    const answer = await call(useLink, { as: other, cookie: carried, form: {} });
    expect((await sessions()).map(({ userId }) => userId)).toEqual([kurt.userId]);
    expect(cookiesOf(answer)).not.toContain(other.cookie);
  });

  it("cannot be guessed: 1,008 tries are answered alike, like a used and an expired one", async () => {
    const used = await aToken();
    await worksFor(used);
    const expired = await aToken();
    at(NOW + HALF_HOUR);
    const guesses = Array.from({ length: 1000 }, (_, index) => String(index).padStart(43, "x"));
    const odd = ["", "x", "../../login", "a b", "æ".repeat(43), "%00"];
    const seen = new Set<string>();
    for (const token of [used, expired, ...guesses, ...odd]) {
      const cookie = `sign-in-link=${token}`;
      const [page, press] = [await pageFor(cookie), await entering(cookie)];
      seen.add(
        JSON.stringify([
          [page.status, await page.text(), [...page.headers]],
          [press.status, await press.text(), [...press.headers]],
        ]),
      );
    }
    expect(seen.size).toBe(1);
    expect([...seen][0]).toMatch(/^\[\[404,.*\],\[404,/);
    expect(await sessions()).toHaveLength(1);
  });
});
