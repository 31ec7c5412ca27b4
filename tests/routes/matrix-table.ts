import { FACTS } from "#tests/builders";
import {
  all,
  answers,
  employee,
  employer,
  everyone,
  hr,
  partner,
  post,
  signedIn,
} from "./matrix-answers";
import type { Answers, Posting, Row } from "./matrix-answers";
import { BEFORE_TALK } from "./matrix-before-talk";
import { DOORS } from "./matrix-doors";
import { FOLLOW_UP } from "./matrix-follow-up";
import { MIXER } from "./matrix-mixer";
import { CHECK_IN, THREAD, reopened } from "./matrix-world";

const save = (document: string, path: string, of: Answers): Posting =>
  post(`${document} ${path}`, of, {
    document,
    path,
    base: "",
    value: "2026-11-11",
    commitId: "a-commit-id",
  });

const stand = (document: string, path: string, of: Answers): Posting =>
  post(`${document} ${path}`, of, { document, path, page: "no page of theirs" });

/** A page of the shared document: everybody on the case reads and writes it. */
const sharedPage = (form: Record<string, string> = { "plan.triedAlready": "nyt" }): Row => ({
  loader: everyone(200),
  actions: [post("a field", everyone("go"), form)],
});

const paper = (of = everyone(200)): Row => ({ loader: of, actions: [] });

/** Every address of the product. An address that is not here fails the test: decide who may open it. */
export const TABLE: Record<string, Row> = {
  "/": { loader: answers("login", "go", "go", "go", "go", "go", "go"), actions: [] },
  ...DOORS,
  ...BEFORE_TALK,
  "/calendar": {
    loader: signedIn(200),
    actions: [
      post("make an address", signedIn(200), { intent: "open" }),
      post("close it", signedIn(200), { intent: "close" }),
    ],
  },
  "/calendar/:token/feed.ics": { loader: all(404), actions: [] },
  "/people": {
    loader: hr(200),
    actions: [
      post("invite a manager", hr(200), {
        name: "Ny",
        email: "ny@example.dk",
        role: "lineManager",
      }),
      post("invite an HR admin", answers("login", 200, 404, 200, 404, 404, 404), {
        name: "Ny",
        email: "ny@example.dk",
        role: "hrAdmin",
      }),
      post("withdraw what is not there", hr(404), { withdraw: "none" }),
    ],
  },
  // Who is asked about in the matrix is the manager of the case.
  "/people/:userId": {
    loader: answers("login", 404, 404, 200, 404, 404, 404),
    actions: [
      post("another role", answers("login", 404, 404, "go", 404, 404, 404), { role: "hrPartner" }),
      post("no role there is", answers("login", 404, 404, 400, 404, 404, 404), { role: "king" }),
      post("reset two steps", answers("login", 404, 404, "go", 404, 404, 404), { intent: "reset" }),
      post("end access", answers("login", 404, 404, "go", 404, 404, 404), { intent: "end" }),
    ],
  },
  "/rules": { loader: answers("login", 200, 200, 200, 200, 200, 200), actions: [] },
  "/organisation": {
    loader: hr(200),
    actions: [
      post("hide a column", hr("go"), { showsDismissal: "no" }),
      post("nothing that can be chosen", hr(400), { showsDismissal: "maybe" }),
    ],
  },
  "/cases": {
    loader: answers("login", 200, 200, 200, "go", 200, 200),
    actions: [
      post("join", answers("login", 404, 404, "go", 404, 404, 404), ({ caseId }) => ({
        join: caseId,
      })),
    ],
  },
  "/cases/new": {
    loader: hr(200),
    actions: [
      post("look at it first", hr(200), { ...FACTS, manager: "", intent: "check" }),
      post("open it", hr("go"), { ...FACTS, manager: "", intent: "confirm" }),
    ],
  },
  "/cases/:caseId": {
    loader: everyone(200),
    actions: [
      post("undo", partner("go"), { intent: "undo" }),
      post("annul", employer("go"), { intent: "annul", reason: "Forkert" }),
      post("add a manager", partner("go"), ({ people }) => ({
        intent: "addManager",
        manager: `user:${people.otherManager?.userId}`,
      })),
    ],
  },
  "/cases/:caseId/save": {
    loader: all(404),
    actions: [
      save("shared", "plan.triedAlready", everyone(200)),
      save("shared", "facts.employedSince", everyone(200)),
      save("shared", "plan.declinedOn", employer(200)),
      save("employer", "preparation.tried", employer(200)),
      save("costs", "costs.monthlyWage", employer(400)),
      save("costs", "hr.earlierSickDays", partner(400)),
      save("shared", `checkIns.${CHECK_IN}.answer`, employer(200)),
      save("shared", `checkIns.${CHECK_IN}.day`, employee(409)),
      save("shared", "openings.employee.day", everyone(404)),
      save("preparation", "own.thoughts", employee(409)),
      save("preparation", `ownCheckIns.${CHECK_IN}.scale1`, employee(409)),
      save("versions", "1.snapshot", all(404)),
    ],
  },
  "/cases/:caseId/history": paper(),
  "/cases/:caseId/history/compare": paper(),
  "/cases/:caseId/history/restore": {
    loader: everyone(404),
    actions: [
      post("bring back", everyone("go"), {
        revision: "1",
        base: "2",
        place: "interview.place",
        commitId: "a-commit-id",
      }),
    ],
  },
  "/cases/:caseId/log": paper(),
  "/cases/:caseId/comments": {
    loader: everyone(200),
    actions: [
      // What it is about stands in the address; without one there is nothing to begin: comments.test.ts.
      post("begin about nothing", everyone(404), {
        intent: "open",
        id: "a-comment-id",
        words: "x",
      }),
      post("answer", everyone("go"), {
        intent: "answer",
        thread: THREAD,
        id: "a-comment-id",
        [`answer.${THREAD}`]: "Svar",
      }),
      post("settle", everyone("go"), { intent: "settle", thread: THREAD }),
      post("open again", everyone("go"), { intent: "reopen", thread: THREAD }),
      post("take back what HR wrote", partner("go"), {
        intent: "withdraw",
        thread: THREAD,
        comment: THREAD,
      }),
    ],
  },
  "/cases/:caseId/comments/threads": paper(),
  "/cases/:caseId/employee-access": {
    loader: employer(200),
    actions: [
      // The employee of this case is on it already.
      post("make a link", employer(409), { intent: "letter" }),
      post("send a mail nowhere", employer(400), { intent: "mail", email: "nowhere" }),
      post("withdraw it", employer("go"), { intent: "withdraw" }),
    ],
  },
  "/cases/:caseId/people/manager": {
    loader: partner(200),
    actions: [
      post("change manager", partner("go"), ({ people }) => ({
        manager: `user:${people.otherManager?.userId}`,
        base: FACTS.managerName,
        planName: "take",
      })),
      post("to somebody not offered", partner(409), { manager: "user:nobody" }),
    ],
  },
  "/cases/:caseId/people/leave": {
    loader: everyone(200),
    actions: [post("leave", everyone("go"), {})],
  },
  "/cases/:caseId/people/:userId": {
    loader: partner(200),
    actions: [post("take off", partner("go"), {})],
  },
  "/cases/:caseId/room": {
    loader: employee(200),
    actions: [post("a field", employee("go"), { "own.wishes": "nyt" })],
  },
  "/cases/:caseId/room/share": {
    loader: employee(200),
    actions: [
      post("what was not shown", employee(409), { item: "wishes", seen: "noget andet" }),
      post("what has no place in the plan", employee(404), { item: "thoughts", seen: "" }),
    ],
  },
  ...FOLLOW_UP,
  "/cases/:caseId/who-sees-what": paper(),
  // Without a document and a revision there is nothing to follow; who may follow what: live.test.ts.
  "/cases/:caseId/live": paper(all(404)),
  // Whoever may read a document hears that the field or the page is none; who is seen by whom: presence.test.ts.
  "/cases/:caseId/here": {
    loader: all(404),
    actions: [
      stand("shared", "plan.nothing", everyone(400)),
      stand("shared", "plan.goalText", everyone(404)),
      stand("employer", "preparation.nothing", employer(400)),
      stand("costs", "hr.earlierSickDays", answers("login", 404, 404, 404, 404, 400, 404)),
      stand("preparation", "own.nothing", employee(400)),
      stand("versions", "1.snapshot", all(404)),
    ],
  },
  "/cases/:caseId/facts": sharedPage({ "facts.jobTitle": "Kontormedhjælper" }),
  "/cases/:caseId/deadlines": sharedPage({ "course.notifiedOn": "2026-08-20" }),
  "/cases/:caseId/deadlines.ics": paper(),
  "/cases/:caseId/deadlines/hr": {
    loader: partner(200),
    actions: [post("a field", partner("go"), { "hr.earlierSickDays": "12" })],
  },
  "/cases/:caseId/interview/prepare": {
    loader: employer(200),
    actions: [post("a field", employer("go"), { "preparation.tried": "nyt" })],
  },
  "/cases/:caseId/interview/invite": sharedPage({ "interview.time": "10.30" }),
  "/cases/:caseId/interview/invitation.ics": paper(),
  "/cases/:caseId/interview/hold": sharedPage({ "interview.heldOn": "2026-08-20" }),
  "/cases/:caseId/interview/minutes": sharedPage({ "interview.contactMeanwhile": "nyt" }),
  "/cases/:caseId/plan": sharedPage(),
  "/cases/:caseId/plan/refusal.pdf": paper(),
  "/cases/:caseId/plan/draft.pdf": paper(),
  "/cases/:caseId/plan/check": {
    loader: everyone(200),
    actions: [
      post("freeze", everyone("go"), async (world) => ({
        revision: String(await reopened(world)),
      })),
      post("freeze an old revision", everyone(409), { revision: "1" }),
    ],
  },
  "/cases/:caseId/plan/versions/:version": paper(),
  "/cases/:caseId/plan/agreement": {
    loader: everyone(200),
    actions: [
      post("answer", everyone("go"), { intent: "answer", version: "1", answer: "disagree" }),
      post("answer what is not the newest", everyone(409), {
        intent: "stillAgree",
        version: "2",
      }),
      post("approve", employee("go"), { intent: "approve", version: "1" }),
      post("withdraw", employee("go"), { intent: "withdraw", version: "1" }),
    ],
  },
  "/cases/:caseId/handover": {
    loader: everyone(200),
    actions: [
      // The employee of this case has not let the version go.
      post("make a link", everyone(409), {
        version: "1",
        recipient: "Karen Holm",
        answerTo: "Hanne",
        contact: "12 34 56 78",
        days: "30",
      }),
      post("without a name", everyone(400), { version: "1", days: "30" }),
      post("take back what is not there", everyone(404), { revoke: "none" }),
    ],
  },
  ...MIXER,
  "/cases/:caseId/mixer": sharedPage({ "mixerSettings.a1.tasks": "4", chosen: "a1" }),
  "/cases/:caseId/business-case.pdf": paper(employer(200)),
  "/cases/:caseId/business-case": {
    loader: employer(200),
    actions: [post("a field", employer("go"), { "costs.pensionPercent": "6" })],
  },
  "/cases/:caseId/business-case.csv": paper(employer(200)),
  "/cases/:caseId/refund": {
    loader: employer(200),
    actions: [post("a field", employer("go"), { "scope.insured55": "yes" })],
  },
};
