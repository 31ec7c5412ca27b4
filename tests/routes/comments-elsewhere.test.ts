import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loader as live } from "#app/routes/case/live";
import { loader as casePage } from "#app/routes/case/overview";
import { loader as threadsOf } from "#app/routes/comments/threads";
import { action as freeze, loader as check } from "#app/routes/plan/check";
import { loader as plan } from "#app/routes/plan/plan";
import { loader as versionPdf } from "#app/routes/plan/version-pdf";
import { replacePrinter } from "#app/server/paper/print.server";
import { getDocument } from "#db/documents.server";
import { planVersions } from "#db/schema.server";
import { call } from "#tests/builders";
import type { Person } from "#tests/builders";
import { EventReader } from "#tests/server/live-events";
import { ABOUT, CANARY, commentsWorld } from "./comments-world";
import type { CommentsWorld } from "./comments-world";

afterEach(() => void vi.useRealTimers());

let app: CommentsWorld["app"];
let hr: CommentsWorld["hr"];
let manager: CommentsWorld["manager"];
let employee: CommentsWorld["employee"];
let caseId: CommentsWorld["caseId"];
let at: CommentsWorld["at"];
let send: CommentsWorld["send"];
let aThread: CommentsWorld["aThread"];
let look: CommentsWorld["look"];
let answer: CommentsWorld["answer"];

beforeEach(async () => {
  ({ app, hr, manager, employee, caseId, at, send, aThread, look, answer } = await commentsWorld());
});

describe("on other pages", () => {
  it("the plan counts what is open by its place, the case what waits and what is new", async () => {
    const thread = await aThread();
    await aThread(employee, "x", "plan.goalText");
    const counts = async () =>
      (await (await call(plan, { as: hr, params: { caseId } })).json()).page.comments;
    const waits = async (as: Person) =>
      (await (await call(casePage, { as, params: { caseId } })).json()).overview.comments;
    expect(await counts()).toEqual({ [ABOUT]: 1, "plan.goalText": 1 });
    expect(await waits(employee)).toEqual({ open: 2, settled: 0, unseen: 1 });
    await look(employee, ABOUT);
    await send(manager, { intent: "settle", thread });
    expect(await counts()).toEqual({ "plan.goalText": 1 });
    expect(await waits(employee)).toEqual({ open: 1, settled: 1, unseen: 0 });
  });

  it("a plan with open comments is frozen as it is: same hash, and no word of them in it", async () => {
    // A version carries the minute it was frozen.
    vi.useFakeTimers({ toFake: ["Date"] });
    const printed: string[] = [];
    replacePrinter(async (job) => {
      printed.push(JSON.stringify(job));
      return new TextEncoder().encode("%PDF-1.7");
    });
    const { revision } = await getDocument(app.store, caseId, "shared");
    const press = () =>
      call(freeze, { as: hr, params: { caseId }, form: { revision: String(revision) } });
    const hashes = async () =>
      (await app.store.db.select().from(planVersions).where(eq(planVersions.caseId, caseId))).map(
        ({ contentHash }) => contentHash,
      );
    expect((await press()).status).toBe(302);
    const [before] = await hashes();
    await app.store.db.delete(planVersions);
    await aThread();
    await aThread(employee, CANARY, "plan.goalText");
    const checked = await call(check, { as: hr, params: { caseId } });
    expect((await checked.json()).openComments).toBe(2);
    expect((await press()).status).toBe(302);
    expect(await hashes()).toEqual([before]);
    const params = { caseId, version: "1" };
    expect((await call(versionPdf, { as: hr, params })).status).toBe(200);
    expect(printed).toHaveLength(1);
    expect(printed.join()).not.toContain(CANARY);
  });
});

it("a page that lies open is told that there is more, and not what it says", async () => {
  const thread = await aThread();
  const path = `/cases/${caseId}/live?document=comments&since=1`;
  const events = new EventReader(await call(live, { as: hr, params: { caseId }, path }));
  await answer(employee, thread, CANARY);
  expect(await events.news()).toEqual({ revision: 2, fields: [], lists: [] });
  await events.leave();
  const told = await call(threadsOf, { as: hr, params: { caseId }, path: at(ABOUT) });
  expect((await told.json()).threads[0].comments).toHaveLength(2);
});
