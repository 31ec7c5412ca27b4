import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { action as askLink } from "#app/routes/sign-in/ask-link";
import { useEnv, env } from "#app/server/env.server";
import type { App } from "#app/server/app.server";
import { log } from "#app/server/log.server";
import { makeRound, sendDue, startMail, stopMail } from "#app/server/mail/mail-round.server";
import { makeMailer } from "#app/server/mail/mailer.server";
import { claimMail, findMailState, mailStatement } from "#db/mail/outbox.server";
import { outbox } from "#db/mail/outbox-schema.server";
import { user } from "#db/schema.server";
import type { Store } from "#db/store.server";
import { aPerson, anOrganisation, call, freshApp } from "#tests/builders";
import { MAIL, withSettings } from "#tests/settings";
import { catchMails } from "./mail-catcher";

const NOW = Date.UTC(2026, 8, 7, 8);
const MINUTE = 60_000;
const LINK = "http://localhost:3000/mail-link/kanari-token";
const LETTER = {
  to: "Bodil.Kanari@privat.dk",
  subject: "Kanari-emnet på dansk æøå",
  text: `Log ind: ${LINK}\n`,
  html: `<!DOCTYPE html><p>Hej æøå <a href="${LINK}">Log ind</a></p>`,
};

let app: App;
let store: Store;

beforeEach(async () => {
  app = await freshApp();
  store = app.store;
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
});
afterEach(async () => {
  await stopMail();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const at = (moment: number) => vi.useFakeTimers({ toFake: ["Date"], now: moment });
const sending = (url: string) => sendDue(store, makeMailer(url, MAIL.MAIL_FROM));
async function posting(mail: Partial<typeof LETTER> & { until?: number } = {}) {
  const { id, statement } = mailStatement(store, { ...LETTER, ...mail }, Date.now());
  await statement;
  return id;
}
const stateOf = (id: string) => findMailState(store, id);

describe("what arrives", () => {
  it("is the mail as it was written, from Tilbage, as text and as a page", async () => {
    const catcher = await catchMails();
    const id = await posting();
    expect(await sending(catcher.url)).toBe(1);
    const [mail] = catcher.mails;
    expect(mail).toMatchObject({
      mailFrom: "tilbage@nordhavn.dk",
      receivers: ["Bodil.Kanari@privat.dk"],
      from: { name: "Tilbage", address: "tilbage@nordhavn.dk" },
      to: [{ name: "", address: "Bodil.Kanari@privat.dk" }],
      subject: LETTER.subject,
      messageId: `<${id}@localhost>`,
      attachments: [],
    });
    expect([mail!.text?.trim(), mail!.html?.trim()]).toEqual([LETTER.text.trim(), LETTER.html]);
    const headers = Object.fromEntries(mail!.headers.map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({
      "auto-submitted": "auto-generated",
      "x-auto-response-suppress": "All",
    });
    // Nothing that names the machine, its programs or the reader.
    expect(Object.keys(headers).sort()).toEqual(
      [
        "auto-submitted",
        "content-type",
        "date",
        "from",
        "message-id",
        "mime-version",
        "subject",
        "to",
        "x-auto-response-suppress",
      ].sort(),
    );
    expect(await stateOf(id)).toMatchObject({ sentAt: expect.any(Number), givenUpAt: null });
  });

  it("is the same mail to the receiver's server when its answer was lost", async () => {
    const catcher = await catchMails();
    catcher.steps.data = () => "451 try again";
    at(NOW);
    const id = await posting();
    expect(await sending(catcher.url)).toBe(0);
    at(NOW + MINUTE);
    catcher.steps.data = () => undefined;
    expect(await sending(catcher.url)).toBe(1);
    const ids = catcher.mails.map(({ messageId }) => messageId);
    expect(ids).toEqual([`<${id}@localhost>`, `<${id}@localhost>`]);
  });

  it("goes with the name and password of the settings", async () => {
    const catcher = await catchMails();
    await posting();
    expect(await sending(catcher.url.replace("//", "//right:secret@"))).toBe(1);
  });

  it("goes to a server on this machine that offers no TLS", async () => {
    const catcher = await catchMails({ plain: true });
    await posting();
    expect(await sending(catcher.url)).toBe(1);
  });
});

describe("a server in trouble", () => {
  it("that is down gets the mails when it is up again", async () => {
    const catcher = await catchMails();
    await catcher.close();
    at(NOW);
    const ids = [await posting(), await posting(), await posting()];
    expect(await sending(catcher.url)).toBe(0);
    for (const id of ids) expect(await stateOf(id)).toMatchObject({ tries: 1, givenUpAt: null });
    const again = await catchMails({ port: catcher.port });
    at(NOW + MINUTE - 1);
    expect(await sending(again.url)).toBe(0);
    at(NOW + MINUTE);
    expect(await sending(again.url)).toBe(3);
    expect(await sending(again.url)).toBe(0);
    expect(again.mails).toHaveLength(3);
  });

  it.each<[string, "gone" | "later", Parameters<typeof trouble>[0]]>([
    ["no such receiver", "gone", { receiver: () => "550 no such user" }],
    ["the text refused", "gone", { data: () => "554 not wanted" }],
    ["a full letter box", "later", { receiver: () => "452 full" }],
    ["grey-listing", "later", { receiver: () => "450 come back" }],
    ["busy", "later", { connect: () => "421 busy" }],
    ["our server turned away", "later", { connect: () => "554 not you" }],
    ["our sender not allowed", "later", { sender: () => "550 sender not allowed" }],
  ])("%s: %s", async (_what, outcome, steps) => {
    await trouble(steps, outcome);
  });

  async function trouble(
    steps: Partial<Awaited<ReturnType<typeof catchMails>>["steps"]>,
    outcome: string,
  ) {
    const catcher = await catchMails();
    Object.assign(catcher.steps, steps);
    const id = await posting();
    await sending(catcher.url);
    const state = await stateOf(id);
    expect(state?.sentAt).toBeNull();
    expect(state?.givenUpAt === null ? "later" : "gone").toBe(outcome);
    const [row] = await store.db.select().from(outbox);
    expect(row?.sealedMail === null).toBe(outcome === "gone");
  }

  it("that does not know our password keeps the mails waiting: that is ours to mend", async () => {
    const catcher = await catchMails();
    const id = await posting();
    await sending(catcher.url.replace("//", "//wrong:secret@"));
    expect(await stateOf(id)).toMatchObject({ sentAt: null, givenUpAt: null });
  });

  it("holds up no other mail", async () => {
    const catcher = await catchMails();
    catcher.steps.receiver = (address) => (address.startsWith("bad") ? "550 no" : undefined);
    await posting({ to: "bad@privat.dk" });
    await posting();
    expect(await sending(catcher.url)).toBe(1);
  });

  it("that answers slowly holds up nobody who asks for a page", async () => {
    const catcher = await catchMails();
    let release = () => {};
    catcher.steps.data = () =>
      new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    withSettings({ ...MAIL, SMTP_URL: catcher.url });
    startMail(store);
    await posting();
    const hr = await aPerson(app, await anOrganisation(app), "hrAdmin");
    await store.db.update(user).set({ emailVerified: true });
    const asking = () => call(askLink, { form: { email: `${hr.userId}@example.dk` } });
    expect((await asking()).status).toBe(200);
    await catcher.until(1);
    // The first mail is under way and not answered; the next request is.
    expect((await asking()).status).toBe(200);
    expect(catcher.mails).toHaveLength(1);
    catcher.steps.data = () => undefined;
    release();
    await catcher.until(2);
  });

  it("gets no mail whose link works no more", async () => {
    const catcher = await catchMails();
    at(NOW);
    const [late, timely] = [await posting({ until: NOW }), await posting({ until: NOW + 1 })];
    expect(await sending(catcher.url)).toBe(1);
    expect(await stateOf(late)).toMatchObject({ givenUpAt: NOW, sentAt: null });
    expect(await stateOf(timely)).toMatchObject({ sentAt: NOW });
  });
});

describe("the end of the process", () => {
  it("waits for the mail under way, begins no other, and loses none", async () => {
    const catcher = await catchMails();
    let release = () => {};
    catcher.steps.data = () =>
      new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    const ids = [await posting(), await posting(), await posting()];
    const round = makeRound(store, makeMailer(catcher.url, MAIL.MAIL_FROM));
    round.look();
    await catcher.until(1);
    let isStopped = false;
    const stopping = round.stop().then(() => (isStopped = true));
    round.look();
    expect(isStopped).toBe(false);
    catcher.steps.data = () => undefined;
    release();
    await stopping;
    expect(catcher.mails).toHaveLength(1);
    const rows = await store.db.select().from(outbox);
    expect(rows.filter(({ sentAt }) => sentAt !== null)).toHaveLength(1);
    // The next process sends the others at once.
    expect(await sending(catcher.url)).toBe(2);
    expect(new Set(catcher.mails.map(({ messageId }) => messageId)).size).toBe(ids.length);
  });

  it("without notice sends a mail at most once more, and as the same mail", async () => {
    const catcher = await catchMails();
    at(NOW);
    await posting();
    const claimed = (await claimMail(store, NOW))!;
    await makeMailer(catcher.url, MAIL.MAIL_FROM)(claimed);
    // Here the process was killed: nobody noted that it was sent.
    at(NOW + 2 * MINUTE);
    expect(await sending(catcher.url)).toBe(1);
    at(NOW + 60 * MINUTE);
    expect(await sending(catcher.url)).toBe(0);
    expect(new Set(catcher.mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(catcher.mails).toHaveLength(2);
  });
});

it("settings replaced for a test come back", () => {
  const before = env();
  useEnv({ ...before, canMail: true });
  expect(env().canMail).toBe(true);
  useEnv(before);
  expect(env()).toBe(before);
});
