import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { action, loader } from "#app/routes/handover/handover";
import { loader as logPage } from "#app/routes/history/log";
import { handovers } from "#db/handover/handover-schema.server";
import { claimMail } from "#db/mail/outbox.server";
import { aPerson, anOrganisation, call, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { MAIL, withSettings } from "#tests/settings";
import { aHandoverWorld, openLink, passTo } from "./handover-world";

let world: Awaited<ReturnType<typeof aHandoverWorld>>;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
beforeEach(async () => {
  world = await aHandoverWorld();
});

const rows = () => world.app.store.db.select().from(handovers);
const look = async (as = world.hr, version = "") => {
  const path = `/cases/${world.caseId}/handover${version && `?version=${version}`}`;
  return (await call(loader, { as, params: { caseId: world.caseId }, path })).json();
};

describe("who may share", () => {
  it("is everybody on the case, and what the employee shares names the manager to answer", async () => {
    const manager = await aPerson(world.app, world.organisation, "lineManager", "Mette");
    await onCase(world.app, world.caseId, manager, "lineManager");
    for (const person of [world.hr, manager, world.employee])
      expect((await openLink((await world.share({}, person)).link)).status).toBe(302);
    expect((await look(world.employee)).view).toMatchObject({ party: "employee", contact: "" });
    expect((await look()).view).toMatchObject({ answerTo: "Hanne", links: { length: 3 } });
  });

  it.each<[string, () => Promise<Person>]>([
    ["an HR admin who is not on it", () => aPerson(world.app, world.organisation, "hrAdmin")],
    ["a stranger", async () => aPerson(world.app, await anOrganisation(world.app), "hrAdmin")],
  ])("not %s, nor take one back", async (_who, person) => {
    await world.share();
    const [row] = await rows();
    const as = await person();
    expect((await world.post({}, as)).status).toBe(404);
    expect((await world.post({ revoke: row!.id }, as)).status).toBe(404);
    expect(await rows()).toEqual([row]);
  });

  it("nobody, of a version the employee does not let go; what was typed is kept", async () => {
    await world.withdraw();
    const answer = await world.post({ recipient: "Karen" });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ isRefused: true, typed: { recipient: "Karen" } });
    expect(await rows()).toEqual([]);
    expect((await look()).view.toShare).toBeNull();
  });

  it("chooses among the approved versions alone", async () => {
    await world.write("shared", "plan.goalText", "Nyt");
    await world.freeze();
    expect((await look(world.hr, "2")).view.toShare).toMatchObject({ version: 1, others: [] });
    await world.approve(2);
    expect((await look()).view.toShare).toMatchObject({ version: 2, others: [1] });
    expect((await look(world.hr, "1")).view.toShare).toMatchObject({ version: 1, others: [2] });
  });
});

describe("before it is shared", () => {
  it("the parts that hold something are named", async () => {
    const { parts } = (await look()).view.toShare;
    expect(parts).toEqual(expect.arrayContaining(["facts", "goals", "mixer", "weeks", "help"]));
  });

  it.each<[string, Record<string, string>, string[]]>([
    ["nobody's name", { recipient: " " }, ["recipient"]],
    ["control characters alone", { recipient: "\u202e\u0007" }, ["recipient"]],
    ["nobody to answer", { answerTo: "", contact: "" }, ["answerTo", "contact"]],
    ["a mail that is none", { email: "karen" }, ["email"]],
    ["a header in the mail", { email: "a@b.dk\r\nBcc: c@d.dk" }, ["email"]],
    ["a year", { days: "365" }, ["days"]],
    ["half a day", { days: "7.5" }, ["days"]],
    ["a version that is none", { version: "1e0" }, ["version"]],
    ["a long name", { recipient: "x".repeat(121) }, ["recipient"]],
  ])("%s is asked about at its field", async (_what, form, fields) => {
    const answer = await world.post(form);
    expect([answer.status, Object.keys((await answer.json()).errors)]).toEqual([400, fields]);
    expect(await rows()).toEqual([]);
  });
});

describe("what is made", () => {
  it("is shown once, with a message that has no word of the case", async () => {
    const { made, token } = await world.share({ withCode: "yes", days: "7" });
    expect(token).toMatch(/^[\w-]{43}$/);
    const message = JSON.stringify(made.message);
    expect(message).toContain(made.link);
    expect(message).not.toContain(made.code);
    expect(message).not.toMatch(/syg|fravær|plan|forløb|Bodil|Kurt|helbred|kommune/i);
    const [row] = await rows();
    expect(row!.expiresAt - row!.createdAt).toBe(7 * 24 * 60 * 60_000);
    const text = JSON.stringify(await look());
    for (const word of [token, made.code]) expect(text).not.toContain(word);
  });

  it("is told of in the log with the recipient's name, to those on the case", async () => {
    await passTo((await world.share()).link);
    const [row] = await rows();
    await world.post({ revoke: row!.id });
    const answer = await call(logPage, { as: world.hr, params: { caseId: world.caseId } });
    const { rows: lines } = (await answer.json()).shown;
    const ours = lines
      .filter(({ action }: { action: string }) => /andOver|Handover/.test(action))
      .map(({ action, name, isByLink, about }: Record<string, unknown>) => [
        action,
        name,
        isByLink,
        about,
      ]);
    const karen = "Karen Kanari Holm";
    expect(ours).toEqual([
      ["revokeHandover", "Hanne", false, karen],
      ["openHandover", null, true, karen],
      ["handOver", "Hanne", false, karen],
      ["approveHandover", "Kurt", false, null],
    ]);
  });

  it("is taken back once", async () => {
    const { link } = await world.share();
    const [row] = await rows();
    expect((await world.post({ revoke: row!.id })).headers.get("location")).toMatch(/said=revoked/);
    expect((await openLink(link)).status).toBe(404);
    expect((await world.post({ revoke: row!.id })).status).toBe(404);
    expect((await look()).view.links).toMatchObject([{ state: "ended" }]);
  });
});

describe("where mail is set up", () => {
  beforeEach(() => withSettings(MAIL));
  const sent = { intent: "send", email: "karen@kommune.example" };

  it("goes by mail when somebody presses send; the link is then shown to nobody", async () => {
    const { made } = await (await world.post(sent)).json();
    expect(made).toMatchObject({ link: null, message: null, email: sent.email });
    const claimed = await claimMail(world.app.store, Date.now());
    const { to, subject, text } = claimed!.mail;
    expect([to, subject]).toEqual([
      sent.email,
      "Nordhavn Vinduer ApS har delt et dokument med dig",
    ]);
    expect(`${subject}${text}`).not.toMatch(/syg|fravær|plan|forløb|Kurt|helbred|kommune/i);
    const [link] = /http\S+#[\w-]{43}/.exec(text)!;
    expect((await openLink(link)).status).toBe(302);
  });

  it("needs an address for that, and a mail not sent yet goes with its link", async () => {
    const answer = await world.post({ ...sent, email: "" });
    expect([answer.status, Object.keys((await answer.json()).errors)]).toEqual([400, ["email"]]);
    await world.post(sent);
    const [row] = await rows();
    await world.post({ revoke: row!.id });
    expect(await claimMail(world.app.store, Date.now())).toBeNull();
  });

  it("nothing is sent to anybody by making a link", async () => {
    await world.share({ email: sent.email });
    expect(await claimMail(world.app.store, Date.now())).toBeNull();
  });
});

it("an answer to a form nobody's page sent is never a fault", async () => {
  const forms: Record<string, string>[] = [
    { revoke: "" },
    { revoke: "__proto__" },
    { days: "__proto__" },
  ];
  const asked = { as: world.hr, params: { caseId: world.caseId } };
  for (const form of forms)
    expect((await call(action, { ...asked, form })).status).toBeLessThan(500);
});
