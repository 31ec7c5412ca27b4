import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import { annulCase, findCaseAccess, undoCase } from "#db/cases.server";
import { closeCase, eraseDue, reopenCase } from "#db/closing/closing.server";
import { getDocument } from "#db/documents.server";
import { handovers } from "#db/handover/handover-schema.server";
import {
  countOpening,
  findHandover,
  handOver,
  isRightCode,
  listHandovers,
  revokeHandover,
} from "#db/handover/handovers.server";
import { markExpired } from "#db/handover/ended.server";
import { verifyLog } from "#db/log/read-log.server";
import { outbox } from "#db/mail/outbox-schema.server";
import { leaveCase, takeOff } from "#db/people/leaving.server";
import { planApprovals } from "#db/plan/agreement-schema.server";
import { approveHandover, withdrawHandover } from "#db/plan/answers.server";
import { accessLog, cases } from "#db/schema.server";
import { freezeVersion } from "#db/versions.server";
import { aCase, aPerson, anOrganisation, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { holds, storeOver } from "./engines";

const DAY = 24 * 60 * 60_000;
const HASH = "hash-of-a-token";
const PARTIES = {
  recipient: "Karen Kanari Holm",
  email: "karen@kommune.example",
  answerTo: "Hanne HR",
  contact: "12 34 56 78",
};
const MAIL = { to: PARTIES.email, subject: "s", text: "t", html: "h" };

let app: App;
let hr: Person;
let employee: Person;
let caseId: string;
let now: number;

const by = (person = hr, at = now) => ({ userId: person.userId, at });
const deeds = async () =>
  (await app.store.db.select().from(accessLog).where(eq(accessLog.caseId, caseId)))
    .map(({ action }) => action)
    .filter((action) => /Handover|handOver/.test(action));

async function freeze() {
  const { revision } = await getDocument(app.store, caseId, "shared");
  const snapshotFor = () => ({ snapshot: {}, contentHash: "hash" });
  await freezeVersion(app.store, { caseId, revision, by: by(), snapshotFor });
}

const approve = (version = 1) => approveHandover(app.store, { caseId, version, by: by(employee) });
const withdraw = (version = 1) =>
  withdrawHandover(app.store, { caseId, version, by: by(employee) });
const share = (given: Partial<Parameters<typeof handOver>[1]> = {}, store = app.store) =>
  handOver(
    store,
    {
      caseId,
      version: 1,
      tokenHash: HASH,
      parties: PARTIES,
      code: null,
      expiresAt: now + 30 * DAY,
      mail: null,
      ...given,
    },
    by(),
  );
const found = (at = now, tokenHash = HASH) => findHandover(app.store, { tokenHash }, at);
const works = async (at = now) => (await found(at)) !== null;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app, "Nordhavn Vinduer");
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  employee = await aPerson(app, organisation, "employee", "Bodil");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, employee, "employee");
  now = Date.now();
  await freeze();
});

describe("handing a version over", () => {
  it("needs the employee's leave at that very moment, and leaves no trace without", async () => {
    expect(await share()).toBeNull();
    await approve();
    await withdraw();
    expect(await share()).toBeNull();
    expect(await app.store.db.select().from(handovers)).toEqual([]);
    await approve();
    expect(await share()).toEqual(expect.any(String));
    expect(await found()).toMatchObject({
      version: 1,
      parties: PARTIES,
      organisation: "Nordhavn Vinduer",
    });
    expect((await deeds()).filter((deed) => deed === "handOver")).toHaveLength(1);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("is refused when the leave is withdrawn between looking and writing", async () => {
    await approve();
    let isFirst = true;
    const store = storeOver(app, async (statements) => {
      if (holds(statements, 'insert into "handovers"') && isFirst) {
        isFirst = false;
        // As another process would: the turns of this one are taken.
        const row = {
          caseId,
          version: 1,
          number: 2,
          approved: false,
          by: employee.userId,
          at: now,
        };
        await app.store.db.insert(planApprovals).values(row);
      }
      return null;
    });
    expect(await share({}, store)).toBeNull();
    expect(await app.store.db.select().from(handovers)).toEqual([]);
  });

  it("is about one version, and not of another case or a closed one", async () => {
    await approve();
    await freeze();
    expect(await share({ version: 2 })).toBeNull();
    expect(await share({ caseId: await aCase(app, hr) })).toBeNull();
    await closeCase(app.store, { caseId, deleteOn: "2030-01-01" }, by());
    expect(await share()).toBeNull();
  });

  it("keeps neither token, recipient nor code readable", async () => {
    await approve();
    await share({ code: "123456" });
    const kept = JSON.stringify([
      await app.store.db.select().from(handovers),
      await app.store.db.select().from(accessLog),
    ]);
    for (const word of ["Karen", "karen@", "Hanne HR", "12 34", "123456"])
      expect(kept).not.toContain(word);
  });
});

describe("a link ends for good", () => {
  beforeEach(async () => {
    await approve();
    await share({ mail: MAIL });
    expect(await works()).toBe(true);
  });
  const mails = async () =>
    (await app.store.db.select().from(outbox)).map(({ givenUpAt }) => givenUpAt !== null);

  it.each<[string, () => Promise<unknown>]>([
    ["it is taken back", async () => revokeOnly()],
    ["the leave is withdrawn, and given anew", async () => (await withdraw(), approve())],
    [
      "the employee is taken off, and the leave given anew",
      async () => {
        await takeOff(app.store, caseId, employee.userId, by());
        await onCase(app, caseId, employee, "employee");
        await approve();
      },
    ],
    [
      "the case is closed, and opened again",
      async () => {
        await closeCase(app.store, { caseId, deleteOn: "2030-01-01" }, by());
        await reopenCase(app.store, caseId, by());
      },
    ],
    ["the case is annulled", () => annulCase(app.store, caseId, "Forkert", by())],
    [
      "the case is undone",
      async () => {
        const access = await findCaseAccess(app.store, caseId, hr.userId);
        expect(await undoCase(app.store, access!.head, by())).toBe(true);
      },
    ],
  ])("when %s", async (_what, end) => {
    await end();
    expect(await works()).toBe(false);
    expect(await mails()).toEqual([true]);
    const [row] = await app.store.db.select().from(handovers);
    expect(row!.revokedAt).toBe(now);
  });

  it("but not when the employee leaves by themselves, or a newer version is frozen", async () => {
    await leaveCase(app.store, caseId, by(employee));
    await freeze();
    expect(await works()).toBe(true);
  });

  it("when the newest word of the employee is a no, or the case is not open, whatever its row says", async () => {
    const { db } = app.store;
    const no = { caseId, version: 1, number: 2, approved: false, by: employee.userId, at: now };
    await db.insert(planApprovals).values(no);
    expect(await works()).toBe(false);
    await db.insert(planApprovals).values({ ...no, number: 3, approved: true });
    expect(await works()).toBe(true);
    await db.update(cases).set({ state: "closed" }).where(eq(cases.id, caseId));
    expect(await works()).toBe(false);
  });

  it("when the case is erased, whatever its row says", async () => {
    await closeCase(app.store, { caseId, deleteOn: "2020-01-01" }, by());
    await app.store.db.update(handovers).set({ revokedAt: null });
    expect(await eraseDue(app.store, "2026-11-28")).toBe(1);
    expect(await works()).toBe(false);
    expect(await listHandovers(app.store, caseId)).toEqual([]);
  });

  const revokeOnly = async () => {
    const [{ id } = { id: "" }] = await listHandovers(app.store, caseId);
    return revokeHandover(app.store, { caseId, id }, by());
  };

  it("once, by whoever is first, and by its own case alone", async () => {
    const [{ id } = { id: "" }] = await listHandovers(app.store, caseId);
    const other = await aCase(app, hr);
    expect(await revokeHandover(app.store, { caseId: other, id }, by())).toBe(false);
    expect(await works()).toBe(true);
    const both = await Promise.all([revokeOnly(), revokeOnly()]);
    expect(both.toSorted()).toEqual([false, true]);
    expect((await deeds()).filter((deed) => deed === "revokeHandover")).toHaveLength(1);
  });

  it("when its days are over, and stays so when the clock is set back", async () => {
    expect(await works(now + 30 * DAY - 1)).toBe(true);
    expect(await works(now - DAY)).toBe(false);
    expect(await works(now + 30 * DAY)).toBe(false);
    expect(await works(now + 5 * DAY)).toBe(false);
  });

  it("also when nobody tried it meanwhile, but a round looked", async () => {
    await markExpired(app.store, now + 30 * DAY);
    expect(await works(now + 5 * DAY)).toBe(false);
  });
});

describe("opening", () => {
  it("is counted and logged as nobody's, and not once the link has ended meanwhile", async () => {
    await approve();
    const id = (await share())!;
    expect(await countOpening(app.store, { caseId, id }, now + 1)).toBe(true);
    expect(await countOpening(app.store, { caseId, id }, now + 2)).toBe(true);
    await revokeHandover(app.store, { caseId, id }, by());
    expect(await countOpening(app.store, { caseId, id }, now + 3)).toBe(false);
    expect(await listHandovers(app.store, caseId)).toMatchObject([
      { opens: 2, lastOpenedAt: now + 2, byName: "Hanne", parties: PARTIES },
    ]);
    const rows = await app.store.db.select().from(accessLog);
    const opened = rows.filter(({ action }) => action === "openHandover");
    expect(opened.map(({ userId, subject }) => [userId, subject])).toEqual([
      ["link", id],
      ["link", id],
    ]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("asks for the code where there is one", async () => {
    await approve();
    await share({ code: "012345" });
    const handover = (await found())!;
    for (const [code, isRight] of [
      ["012345", true],
      ["012346", false],
      ["12345", false],
      ["", false],
    ] as const)
      expect([code, await isRightCode(app.store, handover, code)]).toEqual([code, isRight]);
  });
});
