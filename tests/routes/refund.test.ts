import { beforeEach, describe, expect, it } from "vitest";
import { action, loader } from "#app/routes/costs/refund";
import type { App } from "#app/server/app.server";
import { today } from "#app/server/clock.server";
import { addDays, mondayOf } from "#app/domain/law/days";
import { valueOn } from "#app/domain/law/dated";
import { getContent, saveChanges } from "#db/documents.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

const WEEKS_AWAY = 10;

let app: App;
let hr: Person;
let employee: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner");
  employee = await aPerson(app, organisation, "employee");
  const firstAbsenceDay = mondayOf(addDays(today(), -7 * WEEKS_AWAY));
  caseId = await aCase(app, hr, { firstAbsenceDay });
  await onCase(app, caseId, employee, "employee");
});

const change = (document: "shared" | "costs", values: Record<string, string>) =>
  saveChanges(app.store, {
    caseId,
    document,
    changes: Object.entries(values).map(([path, value]) => ({ op: "set", path, base: "", value })),
    commitId: JSON.stringify(values),
    by: { userId: hr.userId, at: Date.now() },
  });
const paid = () => change("costs", { "costs.monthlyWage": "30000" });
const told = () =>
  change("shared", { "course.notifiedOn": addDays(today(), -7 * (WEEKS_AWAY - 4)) });
const open = async () => (await call(loader, { as: hr, params: { caseId } })).json();
const post = (form: Record<string, string>, as = hr) =>
  call(action, { as, params: { caseId }, path: `/cases/${caseId}/refund`, form });

type Week = { why: string; total: string; arithmetic: string[]; isNow: boolean };

describe("the weeks", () => {
  it("need a wage", async () => {
    expect(await open()).toMatchObject({ view: null, missing: "wage" });
  });

  it("begin with the first day of absence, and open to their arithmetic", async () => {
    await paid();
    await told();
    const { view } = await open();
    const weeks: Week[] = view.weeks;
    expect(weeks).toHaveLength(52);
    expect(weeks[0]).toMatchObject({ total: "0,00", why: "I betaler selv de første dage." });
    expect(weeks[0]?.arithmetic.join(" ")).toContain(
      `de første ${valueOn("employerPeriodDays", today()).value} dage`,
    );
    const current = weeks.find(({ isNow }) => isNow);
    expect(current?.why).toBe("Hele fraværet giver refusion.");
    expect(current?.arithmetic.at(-1)).toBe(`I alt ${current?.total} kr.`);
    expect(view.totals.lost).toBeNull();
  });

  it("end where the absence ends", async () => {
    await paid();
    await change("shared", { "course.fullyBackOn": today() });
    const { weeks } = (await open()).view;
    expect(weeks.length).toBeLessThanOrEqual(WEEKS_AWAY + 1);
  });

  it("say what was lost when the kommune was told too late, and why", async () => {
    await paid();
    await change("shared", { "course.notifiedOn": addDays(today(), -7) });
    const { totals } = (await open()).view;
    expect(totals.lost).toMatch(/^[\d.]+,\d\d$/);
    expect(totals.why.join(" ")).toContain("Anmeldt for sent");
  });

  it("are refunded from the insurance's day on when the first days are insured", async () => {
    await paid();
    await told();
    const before = (await open()).view.weeks[1].total;
    await post({ "scope.insured55": "yes" });
    expect([before, (await open()).view.weeks[1].total]).toEqual([
      "0,00",
      expect.not.stringMatching(/^0,/),
    ]);
  });
});

describe("the form", () => {
  it("adds and takes away a day on which refund was claimed", async () => {
    const added = await post({ intent: "add:refundClaims" });
    const [, id] = /#refundClaims\.(.+)$/.exec(added.headers.get("location") ?? "") ?? [];
    await post({ [`refundClaims.${id}.day`]: "1. maj" }).then((answer) =>
      expect(answer.status).toBe(400),
    );
    await post({ [`refundClaims.${id}.day`]: "2026-05-01" });
    const stored = async () => (await getContent(app.store, caseId, "costs")).content.refundClaims;
    expect(await stored()).toEqual([{ id, day: "2026-05-01" }]);
    await post({ intent: `remove:refundClaims.${id}` });
    expect(await stored()).toEqual([]);
  });

  it("sends only what it shows, and nothing to the employee", async () => {
    await paid();
    const { page } = await open();
    expect(Object.keys(page.draft.sections)).not.toContain("costs");
    const answers = await Promise.all([
      call(loader, { as: employee, params: { caseId } }),
      post({ "scope.insured55": "yes" }, employee),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });
});
