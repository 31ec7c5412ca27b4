import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import type { App } from "#app/server/app.server";
import type { OrganisationRole } from "#app/domain/permissions";
import { joinCase, listCaseMembers } from "#db/case-people.server";
import {
  UNDO_MS,
  annulCase,
  findAnnulReason,
  findCaseAccess,
  listCases,
  openCase,
  undoCase,
} from "#db/cases.server";
import { CaseMissing, getContent, getDocument } from "#db/documents.server";
import { accessLog, caseKeys, caseMembers, cases } from "#db/schema.server";
import { newId } from "#db/store.server";
import { FACTS, aCase, aPerson, anOrganisation, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { holds, storeOver } from "./engines";

const OPENED_AT = Date.UTC(2026, 8, 7, 8);

let app: App;
let hr: Person;
let colleague: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  colleague = await aPerson(app, organisation, "hrAdmin", "Anders");
  caseId = await open();
});

const open = (given: { managerUserId?: string; opener?: Person } = {}) =>
  openCase(
    app.store,
    {
      organisationId: hr.organisationId,
      facts: FACTS,
      managerUserId: given.managerUserId ?? null,
      managerInvitationId: null,
    },
    { userId: (given.opener ?? hr).userId, at: OPENED_AT },
  );
const access = (id = caseId, person = hr) => findCaseAccess(app.store, id, person.userId);
const headOf = async (id = caseId) => (await access(id))!.head;
const by = (person: Person, after: number) => ({ userId: person.userId, at: OPENED_AT + after });
const logOf = async (id = caseId) =>
  (await app.store.db.select().from(accessLog).where(eq(accessLog.caseId, id))).map(
    ({ action, userId }) => [action, userId],
  );
const stateOf = async (id = caseId) => {
  const [row] = await app.store.db.select().from(cases).where(eq(cases.id, id));
  const keys = await app.store.db.select().from(caseKeys).where(eq(caseKeys.caseId, id));
  return { state: row?.state, keys: keys.length };
};

describe("opening a case", () => {
  it("makes all four documents, puts the opener on it, and logs it", async () => {
    for (const document of ["shared", "employer", "costs", "preparation"] as const)
      expect((await getDocument(app.store, caseId, document)).revision).toBe(1);
    expect((await getContent(app.store, caseId, "shared")).content.facts).toMatchObject({
      employeeName: "Bodil Friis",
      normalWeeklyHours: 37,
    });
    expect((await getDocument(app.store, caseId, "preparation")).draft).toEqual({
      sections: {},
      lists: {},
    });
    expect(await access()).toMatchObject({
      role: "hrPartner",
      organisationId: hr.organisationId,
      head: { state: "open", openedBy: hr.userId },
    });
    expect(await logOf()).toEqual([["openCase", hr.userId]]);
  });

  it("puts the named manager on it, unless that is the opener", async () => {
    const manager = await aPerson(app, hr.organisationId, "lineManager", "Mette");
    const led = await open({ managerUserId: manager.userId });
    const own = await open({ managerUserId: hr.userId });
    expect(
      (await listCaseMembers(app.store, led)).map(({ name, role }) => `${name} ${role}`).sort(),
    ).toEqual(["Hanne hrPartner", "Mette lineManager"]);
    expect(await listCaseMembers(app.store, own)).toHaveLength(1);
  });

  it("with a manager nobody knows makes nothing at all", async () => {
    await expect(open({ managerUserId: "nobody" })).rejects.toThrow();
    expect(await app.store.db.select().from(cases)).toHaveLength(1);
    expect(await app.store.db.select().from(caseKeys)).toHaveLength(1);
  });

  it("gives every case a key of its own", async () => {
    await open();
    const keys = await app.store.db.select().from(caseKeys);
    expect(new Set(keys.map(({ wrappedKey }) => wrappedKey)).size).toBe(2);
  });
});

describe("undoing a case", () => {
  it.each([
    ["at once", 0],
    ["in the last moment of ten minutes", UNDO_MS],
  ])("%s makes it as if it never was", async (_when, after) => {
    expect(await undoCase(app.store, await headOf(), by(hr, after))).toBe(true);
    expect(await stateOf()).toEqual({ state: "annulled", keys: 0 });
    expect(await access()).toBeNull();
    await expect(getDocument(app.store, caseId, "shared")).rejects.toThrow(CaseMissing);
    expect(await listCases(app.store, { ...hr, organisationRole: "hrPartner" })).toEqual([]);
    expect(await logOf()).toEqual([
      ["openCase", hr.userId],
      ["undoCase", hr.userId],
    ]);
  });

  it("is over a moment later, and is nobody else's to do", async () => {
    const head = await headOf();
    expect(await undoCase(app.store, head, by(hr, UNDO_MS + 1))).toBe(false);
    expect(await undoCase(app.store, head, by(colleague, 0))).toBe(false);
    expect(await stateOf()).toEqual({ state: "open", keys: 1 });
    expect(await logOf()).toHaveLength(1);
  });

  it("twice at once is done once", async () => {
    const head = await headOf();
    const both = await Promise.all([1, 2].map(() => undoCase(app.store, head, by(hr, 1))));
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it("leaves a case that was annulled with a reason readable", async () => {
    const head = await headOf();
    await annulCase(app.store, caseId, "Forkert dato", by(colleague, 1));
    expect(await undoCase(app.store, head, by(hr, 2))).toBe(false);
    expect(await findAnnulReason(app.store, caseId)).toBe("Forkert dato");
  });

  it("is whole or not at all: a store that fails halfway leaves nothing half undone", async () => {
    const failing = storeOver(app, (statements) =>
      holds(statements, 'delete from "case_keys"') ? "before" : null,
    );
    await expect(undoCase(failing, await headOf(), by(hr, 0))).rejects.toThrow();
    expect(await stateOf()).toEqual({ state: "open", keys: 1 });
    expect(await undoCase(app.store, await headOf(), by(hr, 1))).toBe(true);
    expect(await stateOf()).toEqual({ state: "annulled", keys: 0 });
  });
});

describe("annulling a case", () => {
  it("keeps the reason and the content, ends the deadlines and the listing", async () => {
    expect(await annulCase(app.store, caseId, "Forkert dato", by(hr, 1))).toBe(true);
    expect(await findAnnulReason(app.store, caseId)).toBe("Forkert dato");
    expect((await getContent(app.store, caseId, "shared")).content.facts.employeeName).toBe(
      "Bodil Friis",
    );
    expect((await headOf()).state).toBe("annulled");
    expect(await listCases(app.store, { ...hr, organisationRole: "hrPartner" })).toEqual([]);
  });

  it("twice keeps the first reason", async () => {
    await annulCase(app.store, caseId, "Første", by(hr, 1));
    expect(await annulCase(app.store, caseId, "Anden", by(hr, 2))).toBe(false);
    expect(await findAnnulReason(app.store, caseId)).toBe("Første");
  });

  it("of a case that is not there is nothing", async () => {
    expect(await annulCase(app.store, "none", "x", by(hr, 1))).toBe(false);
    expect(await findAnnulReason(app.store, caseId)).toBeNull();
  });
});

describe("joining a case", () => {
  it("puts HR on it, once, however often it is asked for", async () => {
    expect((await access(caseId, colleague))?.role).toBeNull();
    await Promise.all([1, 2].map((after) => joinCase(app.store, caseId, by(colleague, after))));
    expect((await access(caseId, colleague))?.role).toBe("hrPartner");
    const rows = await app.store.db
      .select()
      .from(caseMembers)
      .where(eq(caseMembers.userId, colleague.userId));
    expect(rows).toHaveLength(1);
    expect(await logOf()).toContainEqual(["joinCase", colleague.userId]);
  });

  it("does not change what somebody already is", async () => {
    await onCase(app, caseId, colleague, "employee");
    await joinCase(app.store, caseId, by(colleague, 1));
    expect((await access(caseId, colleague))?.role).toBe("employee");
  });
});

describe("the list of cases", () => {
  const seenBy = async (person: Person, organisationRole: OrganisationRole) =>
    (await listCases(app.store, { ...person, organisationRole })).map(({ id, role }) => [id, role]);

  it("shows HR all of its organisation, others only those they are on", async () => {
    const manager = await aPerson(app, hr.organisationId, "lineManager");
    const employee = await aPerson(app, hr.organisationId, "employee");
    const led = await open({ managerUserId: manager.userId });
    await onCase(app, caseId, employee, "employee");
    expect((await seenBy(colleague, "hrAdmin")).sort()).toEqual(
      [
        [caseId, null],
        [led, null],
      ].sort(),
    );
    expect(await seenBy(manager, "lineManager")).toEqual([[led, "lineManager"]]);
    expect(await seenBy(employee, "employee")).toEqual([[caseId, "employee"]]);
  });

  it("never shows another organisation's, not even to somebody put on one by mistake", async () => {
    const foreign = await anOrganisation(app, "Fremmed A/S");
    const stranger = await aPerson(app, foreign, "hrAdmin");
    await onCase(app, caseId, stranger, "hrPartner");
    expect(await seenBy(stranger, "hrAdmin")).toEqual([]);
    const theirs = await aCase(app, stranger);
    expect(await seenBy(hr, "hrPartner")).toEqual([[caseId, "hrPartner"]]);
    expect(await seenBy(stranger, "hrAdmin")).toEqual([[theirs, "hrPartner"]]);
  });

  it("is newest absence first and not longer than asked for", async () => {
    const early = await aCase(app, hr, { firstAbsenceDay: "2026-01-05" });
    const late = await aCase(app, hr, { firstAbsenceDay: "2026-09-01" });
    expect((await seenBy(hr, "hrPartner")).map(([id]) => id)).toEqual([late, caseId, early]);
    expect(
      await listCases(app.store, { ...hr, organisationRole: "hrPartner" }, { limit: 2 }),
    ).toHaveLength(2);
  });

  it("gives the names it lists by, and the next date", async () => {
    const [listed] = await listCases(app.store, { ...hr, organisationRole: "hrPartner" });
    expect(listed).toMatchObject({
      firstAbsenceDay: "2026-08-03",
      nextDeadlineDay: "2026-08-31",
      name: {
        employeeName: "Bodil Friis",
        jobTitle: "Sekretær",
        department: "",
        managerName: "Mette Dahl",
      },
    });
  });
});

it("a case nobody opened is nobody's", async () => {
  expect(await access("none")).toBeNull();
  expect(await access(newId())).toBeNull();
});
