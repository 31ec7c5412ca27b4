import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loader as sharingPage } from "#app/routes/handover/handover";
import { planFileSchema } from "#app/domain/plan/plan-file";
import { eraseRound } from "#app/server/closing/erase-round.server";
import { closeCase } from "#db/closing/closing.server";
import { handovers } from "#db/handover/handover-schema.server";
import { accessLog, attempts, caseKeys } from "#db/schema.server";
import { renderJob } from "#pdf/render-job";
import { call, cookiesOf } from "#tests/builders";
import { pdfFile } from "#tests/pdf/pdf-tools";
import {
  NOW,
  PAGES,
  aHandoverWorld,
  giveCode,
  lookAt,
  openLink,
  passTo,
  whole,
} from "./handover-world";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let world: Awaited<ReturnType<typeof aHandoverWorld>>;
const at = (moment: number) => vi.setSystemTime(moment);
const rows = () => world.app.store.db.select().from(handovers);
const opens = async () => (await rows()).map((row) => row.opens);
const deeds = async (action: string) =>
  (await world.app.store.db.select().from(accessLog)).filter((row) => row.action === action);

afterEach(() => {
  vi.useRealTimers();
});
beforeEach(async () => {
  world = await aHandoverWorld();
});

describe("opening a link", () => {
  it("exchanges the token for a short cookie, counts once, and leads to the plan", async () => {
    const { link, token } = await world.share();
    const answer = await openLink(link);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/shared/plan"]);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(cookie).toMatch(/Max-Age=1800/);
    expect(cookie).not.toContain(token);
    const plan = await lookAt("plan", cookiesOf(answer));
    expect([plan.status, await plan.text()]).toEqual([200, expect.stringContaining("Karen")]);
    expect(await opens()).toEqual([1]);
    expect((await deeds("openHandover")).map(({ userId }) => userId)).toEqual(["link"]);
  });

  it.each([
    ["whole", (link: string) => link],
    ["the token alone", (link: string) => link.split("#")[1]!],
    ["broken over lines", (link: string) => ` <${link.slice(0, 40)}\n ${link.slice(40)}> `],
  ])("takes it pasted %s", async (_how, pasted) => {
    const { link } = await world.share();
    expect((await openLink(pasted(link))).status).toBe(302);
  });

  it("is not done by looking: neither a page nor a robot that follows the link counts", async () => {
    const { token } = await world.share();
    for (const page of PAGES) await lookAt(page);
    expect(await opens()).toEqual([0]);
    const before = await rows();
    expect(await (await lookAt("open", `handover=${token}`)).json()).toMatchObject({ step: null });
    expect(await rows()).toEqual(before);
    expect(await deeds("openHandover")).toEqual([]);
  });

  it("is over after half an hour, and a clock set back makes it no younger", async () => {
    const cookie = await passTo((await world.share()).link);
    at(NOW + 30 * MINUTE - 1);
    expect((await lookAt("plan", cookie)).status).toBe(200);
    at(NOW + 30 * MINUTE);
    expect((await lookAt("plan", cookie)).status).toBe(404);
    at(NOW - MINUTE);
    expect((await lookAt("plan", cookie)).status).toBe(404);
  });
});

describe("a link that does not work", () => {
  const endings: Record<string, () => Promise<unknown>> = {
    expired: async () => at(NOW + 30 * DAY),
    revoked: async () => {
      const [row] = await rows();
      return world.post({ revoke: row!.id });
    },
    "not approved any more": () => world.withdraw(),
    "of a closed case": () =>
      closeCase(world.app.store, { caseId: world.caseId, deleteOn: "2030-01-01" }, world.by()),
    "of an erased case": () =>
      world.app.store.db.delete(caseKeys).where(eq(caseKeys.caseId, world.caseId)),
  };

  it.each(Object.entries(endings))(
    "is answered as one that never was, at every door and at once: %s",
    async (_what, end) => {
      const { link } = await world.share();
      const cookie = await passTo(link);
      expect((await lookAt("plan", cookie)).status).toBe(200);
      await end();
      const unknown = await whole(await openLink("x".repeat(43)));
      expect(await whole(await openLink(link))).toEqual(unknown);
      expect(await whole(await openLink("nonsense"))).toEqual(unknown);
      for (const page of PAGES)
        expect([page, await whole(await lookAt(page, cookie))]).toEqual([
          page,
          await whole(await lookAt(page)),
        ]);
      expect(await opens()).toEqual([1]);
    },
  );

  it("stays expired when the clock is set back, also when only the hourly round saw it", async () => {
    const { link } = await world.share();
    at(NOW + 30 * DAY);
    await eraseRound(world.app.store);
    at(NOW + DAY);
    expect((await openLink(link)).status).toBe(404);
  });

  it("has no forged pass", async () => {
    const { link } = await world.share();
    const cookie = await passTo(link);
    for (const forged of [
      cookie.slice(0, -2),
      cookie.replace("s1.", "s1.A"),
      "handover=s1.x",
      `handover=${"A".repeat(4000)}`,
    ])
      expect((await lookAt("plan", forged)).status).toBe(404);
  });
});

describe("guessing", () => {
  it("1,008 tokens finds nothing, is slowed down by address, and hinders nobody elsewhere", async () => {
    const { link } = await world.share();
    const statuses = new Map<number, number>();
    for (let guess = 0; guess < 1008; guess++) {
      const { status } = await openLink(String(guess).padStart(43, "A"), {
        client: "198.51.100.7",
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([
      [404, 40],
      [429, 968],
    ]);
    expect((await openLink(link, { client: "198.51.100.7" })).status).toBe(429);
    expect((await openLink(link)).status).toBe(302);
    expect(await opens()).toEqual([1]);
  });

  it("five wrong codes close a link for a quarter of an hour, for the right one too", async () => {
    const { link, code } = await world.share({ withCode: "yes" });
    expect(code).toMatch(/^\d{6}$/);
    const cookie = await passTo(link);
    expect((await lookAt("plan", cookie)).status).toBe(404);
    expect(await (await lookAt("open", cookie)).json()).toMatchObject({ step: "code" });
    expect(await opens()).toEqual([0]);
    const wrong = code === "111111" ? "222222" : "111111";
    const statuses = [];
    // From many addresses: it is the link that closes.
    for (let turn = 0; turn < 6; turn++)
      statuses.push((await giveCode(wrong, { cookie, client: `203.0.113.${turn}` })).status);
    expect(statuses).toEqual([400, 400, 400, 400, 429, 429]);
    expect((await giveCode(code, { cookie })).status).toBe(429);
    expect(await deeds("lockHandover")).toHaveLength(1);
    at(NOW + 15 * MINUTE);
    const again = await giveCode(` ${code.slice(0, 3)} ${code.slice(3)}`, { cookie });
    expect(again.headers.get("location")).toBe("/shared/plan");
    expect((await lookAt("plan", cookiesOf(again))).status).toBe(200);
    expect(await opens()).toEqual([1]);
  });

  it("codes all at once are no more than five", async () => {
    const { link, code } = await world.share({ withCode: "yes" });
    const cookie = await passTo(link);
    const guesses = Array.from({ length: 30 }, (_, turn) => String(turn).padStart(6, "0"));
    const answers = await Promise.all(
      guesses
        .filter((guess) => guess !== code)
        .map((guess, turn) => giveCode(guess, { cookie, client: `203.0.113.${turn}` })),
    );
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(4);
  });

  it("a code needs the link: without one it is as if there were none", async () => {
    const { code } = await world.share({ withCode: "yes" });
    expect((await giveCode(code, {})).status).toBe(404);
  });
});

describe("what is left behind", () => {
  it("is no token, code or recipient in rows, log or the page of sharing", async () => {
    const { link, token, code } = await world.share({ withCode: "yes" });
    await passTo(link);
    const { db } = world.app.store;
    const kept = JSON.stringify([
      await rows(),
      await db.select().from(accessLog),
      await db.select().from(attempts),
    ]);
    for (const word of [token, code, "Karen", "192.0.2.1"]) expect(kept).not.toContain(word);
    const page = await call(sharingPage, { as: world.hr, params: { caseId: world.caseId } });
    const text = await page.text();
    expect(text).toContain("Karen");
    for (const word of [token, code]) expect(text).not.toContain(word);
  });

  it("is the log of who fetched the paper, and its name without a person", async () => {
    const cookie = await passTo((await world.share()).link);
    const pdf = await lookAt("pdf", cookie);
    expect(pdf.headers.get("content-disposition")).toBe(
      'attachment; filename="fastholdelsesplan-version-1.pdf"',
    );
    expect(pdf.headers.get("cache-control")).toMatch(/no-store/);
    expect(pdf.headers.get("x-robots-tag")).toBe("noindex");
    expect(await deeds("downloadHandover")).toHaveLength(1);
  });

  it("is the paper with English beside it where that is asked for, and none in another language", async () => {
    const cookie = await passTo((await world.share()).link);
    const pdf = await lookAt("pdf", cookie, "?language=da-en");
    expect(pdf.headers.get("content-disposition")).toBe(
      'attachment; filename="fastholdelsesplan-version-1-dansk-engelsk.pdf"',
    );
    const job = await pdf.json();
    const danish = await (await lookAt("pdf", cookie)).json();
    expect(job).toEqual({ ...danish, isBilingual: true });
    expect(danish.isBilingual).toBe(false);
    expect((await lookAt("pdf", cookie, "?language=en")).status).toBe(404);
  });

  it("is the log of who fetched the data: to the byte the file in the PDF", async () => {
    const cookie = await passTo((await world.share()).link);
    const answer = await lookAt("json", cookie);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="fastholdelsesplan-version-1.json"',
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    });
    const given = Buffer.from(await answer.arrayBuffer());
    const job = await (await lookAt("pdf", cookie)).json();
    const attached = pdfFile(await renderJob(job)).attachment("plan.json");
    expect(given.equals(Buffer.from(attached))).toBe(true);
    expect(planFileSchema.safeParse(JSON.parse(given.toString())).success).toBe(true);
    expect((await deeds("downloadHandoverData")).map(({ userId }) => userId)).toEqual(["link"]);
  });

  it("is no data for whoever has yet to give the code", async () => {
    const { link } = await world.share({ withCode: "yes" });
    const answer = await lookAt("json", await passTo(link));
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/shared/plan"]);
    expect(await deeds("downloadHandoverData")).toEqual([]);
  });
});
