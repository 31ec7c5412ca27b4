import { beforeEach, describe, expect, it } from "vitest";
import { action as post, loader as page } from "#app/routes/comments/comments";
import { loader as threadsOf } from "#app/routes/comments/threads";
import { action as annul } from "#app/routes/case/overview";
import { newId } from "#db/store.server";
import { aCase, aPerson, anOrganisation, call } from "#tests/builders";
import type { Person } from "#tests/builders";
import { ABOUT, CANARY, commentsWorld } from "./comments-world";
import type { CommentsWorld } from "./comments-world";

let app: CommentsWorld["app"];
let hr: CommentsWorld["hr"];
let manager: CommentsWorld["manager"];
let employee: CommentsWorld["employee"];
let caseId: CommentsWorld["caseId"];
let write: CommentsWorld["write"];
let at: CommentsWorld["at"];
let send: CommentsWorld["send"];
let begin: CommentsWorld["begin"];
let read: CommentsWorld["read"];
let aThread: CommentsWorld["aThread"];
let look: CommentsWorld["look"];
let kept: CommentsWorld["kept"];
let answer: CommentsWorld["answer"];

beforeEach(async () => {
  ({
    app,
    hr,
    manager,
    employee,
    caseId,
    write,
    at,
    send,
    begin,
    read,
    aThread,
    look,
    kept,
    answer,
  } = await commentsWorld());
});

describe("a comment", () => {
  it("is asked, answered and settled, and each sees who and when, and what is new to them", async () => {
    const thread = await aThread(manager, "Hvad skal der til?");
    const answered = await answer(employee, thread, "En makker den første uge");
    expect(answered.headers.get("location")).toBe(
      `/cases/${caseId}/comments?about=${ABOUT}&said=answer#thread-${thread}`,
    );
    const seen = await look(manager, ABOUT);
    expect(seen).toMatchObject({
      title: "Kommentarer",
      place: `/cases/${caseId}/plan?part=sub-goals#subGoals.a1`,
      about: { title: "Delmål: Tryg ved opgaverne", isGone: false },
      threads: [
        {
          isOpen: true,
          comments: [
            { words: "Hvad skal der til?", isMine: true, isNew: false },
            { words: "En makker den første uge", byName: "Bodil", isMine: false, isNew: true },
          ],
        },
      ],
    });
    expect((await look(manager)).threads[0].comments[1].isNew).toBe(false);
    await send(manager, { intent: "settle", thread, id: newId() });
    expect((await look(hr)).threads).toMatchObject([
      { isOpen: false, settled: { byName: "Mette" } },
    ]);
  });

  it("written beside the button that settles is said first, not lost", async () => {
    const thread = await aThread();
    await answer(employee, thread, "Ja, det er en aftale", "settle");
    const [shown] = (await look(hr)).threads;
    expect(shown).toMatchObject({ isOpen: false, settled: { byName: "Bodil" } });
    expect(shown.comments.at(-1).words).toBe("Ja, det er en aftale");
    await answer(manager, thread, "Et spørgsmål mere", "reopen");
    expect((await look(hr)).threads).toMatchObject([{ isOpen: true, settled: null }]);
  });

  it.each([
    ["", "Skriv en kommentar først."],
    [" \u0000\n ", "Skriv en kommentar først."],
    ["x".repeat(2001), "Skriv højst 2000 tegn."],
  ])("%j comes back with what was typed", async (words, error) => {
    const refused = await begin(manager, words);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual({ errors: { words: error }, typed: { words } });
    const thread = await aThread();
    const again = await answer(employee, thread, words);
    expect([again.status, await again.json()]).toEqual([
      400,
      { errors: { [`answer.${thread}`]: error }, typed: { [`answer.${thread}`]: words } },
    ]);
    expect(await kept()).toHaveLength(1);
  });

  it("may hold anything that can be typed, and stands as text", async () => {
    const hostile = `<script>alert(1)</script> {{7*7}} ' or 1=1 -- \u202Eabc\u0007 =HYPERLINK("x")`;
    await aThread(manager, hostile);
    expect((await look(employee)).threads[0].comments[0].words).toBe(
      `<script>alert(1)</script> {{7*7}} ' or 1=1 -- abc =HYPERLINK("x")`,
    );
  });

  it("with words about health is kept, and its writer alone is told", async () => {
    await aThread(employee, "Først efter operationen");
    const wordsFor = async (as: Person) => (await look(as)).threads[0].comments[0].healthWords;
    expect([await wordsFor(employee), await wordsFor(hr)]).toEqual([["operationen"], []]);
  });

  it("taken back is gone for everybody, and that there was one stays", async () => {
    const thread = await aThread();
    const back = await send(manager, { intent: "withdraw", thread, comment: thread });
    expect(back.headers.get("location")).toBe(`/cases/${caseId}/comments?said=withdraw`);
    const text = await (await read(employee)).text();
    expect(text).not.toContain(CANARY);
    expect(JSON.parse(text).threads[0].comments).toMatchObject([
      { words: null, isWithdrawn: true, byName: "Mette" },
    ]);
  });
});

describe("what a comment is about", () => {
  it("is any field or item of the shared document, with the way back to it", async () => {
    const places = {
      "plan.goalText": "plan?part=goal#plan_goalText",
      "mixerSettings.m1": "mixer?setting=m1#mixerSettings.m1",
      "interview.considerations": "interview/minutes#interview_considerations",
      "course.notifiedOn": "deadlines#course_notifiedOn",
    };
    for (const [about, place] of Object.entries(places)) {
      await aThread(manager, "?", about);
      const seen = await look(hr, about);
      expect([seen.threads.length, seen.place]).toEqual([1, `/cases/${caseId}/${place}`]);
    }
    expect((await look(hr)).threads).toHaveLength(4);
  });

  it.each([
    "",
    "plan",
    "plan.nothing",
    "preparation.tried",
    "costs.monthlyWage",
    "own.thoughts",
    "subGoals.a1.title",
    "subGoals.__proto__",
    "constructor.constructor",
    "../../people",
    "x".repeat(5000),
  ])("is nothing of another ring, and nothing that is not there: %j", async (about) => {
    expect((await read(hr, about)).status).toBe(404);
    expect((await begin(hr, "x", about)).status).toBe(404);
    expect(await kept()).toEqual([]);
  });

  it("can be removed: what was said still shows and can be finished, and nothing new is begun", async () => {
    const thread = await aThread();
    await write({ op: "remove", list: "subGoals", id: "a1" });
    const refused = await begin(hr, "Skrevet imens");
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ typed: { words: "Skrevet imens" } });
    for (const about of [undefined, ABOUT])
      expect((await look(hr, about)).threads).toMatchObject([
        { about: { title: "Om et delmål, der er fjernet", isGone: true } },
      ]);
    expect((await look(hr, ABOUT)).place).toBeNull();
    expect((await answer(employee, thread, "Nå")).status).toBe(302);
  });
});

describe("who may", () => {
  it("nobody but those on the case, who are not sent a word of it either", async () => {
    const thread = await aThread();
    const organisation = hr.organisationId;
    const strangers = [
      await aPerson(app, organisation, "hrAdmin"),
      await aPerson(app, organisation, "lineManager"),
      await aPerson(app, await anOrganisation(app, "Fremmed"), "hrPartner"),
    ];
    for (const as of strangers) {
      for (const route of [page, threadsOf]) {
        const refused = await call(route, { as, params: { caseId }, path: at(ABOUT) });
        expect([refused.status, await refused.text()]).toEqual([404, ""]);
      }
      expect((await begin(as, "x")).status).toBe(404);
      for (const intent of ["answer", "settle", "reopen"])
        expect((await answer(as, thread, "x", intent)).status).toBe(404);
    }
    expect(await kept()).toHaveLength(1);
  });

  it("nobody with a thread of another case, or a comment of somebody else", async () => {
    const thread = await aThread();
    const otherCase = await aCase(app, hr);
    for (const intent of ["answer", "settle", "reopen", "withdraw"]) {
      const form = { intent, thread, comment: thread, id: newId(), [`answer.${thread}`]: "x" };
      const there = await call(post, { as: hr, params: { caseId: otherCase }, form });
      expect([intent, there.status]).toEqual([intent, 404]);
    }
    const theirs = await send(hr, { intent: "withdraw", thread, comment: thread });
    expect(theirs.status).toBe(404);
    expect(await kept()).toHaveLength(1);
  });

  it("nobody on an annulled case, whose comments can still be read", async () => {
    const thread = await aThread();
    await call(annul, { as: hr, params: { caseId }, form: { intent: "annul", reason: "Fejl" } });
    expect((await begin(employee, "x")).status).toBe(404);
    expect((await answer(employee, thread, "x", "settle")).status).toBe(404);
    expect(await look(employee)).toMatchObject({ mayWrite: false, threads: [{ id: thread }] });
  });

  it.each([
    [{ intent: "delete" }],
    [{}],
    [{ intent: "settle" }],
    [{ intent: "settle", thread: "../x" }],
    [{ intent: "open", words: "x" }],
    [{ intent: "open", words: "x", id: "kort" }],
    [{ intent: "withdraw", thread: "a-thread-id" }],
  ])("not with a form the page never made: %j", async (form: Record<string, string>) => {
    expect((await send(hr, form, ABOUT)).status).toBe(404);
    expect(await kept()).toEqual([]);
  });
});
