import { FACTS } from "#tests/builders";
import { ACTORS, reopened } from "./matrix-world";
import type { Actor, World } from "./matrix-world";

/** What somebody is answered: "login" and "go" are redirects, to sign-in and elsewhere. */
export type Answer = "login" | "go" | number;
export type Answers = Record<Actor, Answer>;

export type Posting = {
  what: string;
  /** What is posted; may first make ready what it needs. */
  form: (world: World) => Record<string, string> | Promise<Record<string, string>>;
  answers: Answers;
};

export type Row = { loader: Answers | null; actions: Posting[] };

/** One answer for each actor, in the order of ACTORS. */
const answers = (...each: [Answer, Answer, Answer, Answer, Answer, Answer, Answer]): Answers =>
  Object.fromEntries(ACTORS.map((actor, index) => [actor, each[index]])) as Answers;

const all = (answer: Answer): Answers =>
  answers(answer, answer, answer, answer, answer, answer, answer);

/** What is answered to everybody on the case, to its employer, to its employee, to its HR partner; 404 to all others. */
const everyone = (answer: Answer) => answers("login", 404, 404, 404, answer, answer, answer);
const employer = (answer: Answer) => answers("login", 404, 404, 404, 404, answer, answer);
const employee = (answer: Answer) => answers("login", 404, 404, 404, answer, 404, 404);
const partner = (answer: Answer) => answers("login", 404, 404, 404, 404, 404, answer);
/** Everybody with an account, about nobody but themselves. */
const signedIn = (answer: Answer) =>
  answers("login", answer, answer, answer, answer, answer, answer);
/** HR of an organisation, of its own people and cases. */
const hr = (answer: Answer) => answers("login", answer, 404, answer, 404, 404, answer);

const post = (
  what: string,
  of: Answers,
  form: Posting["form"] | Record<string, string>,
): Posting => ({
  what,
  answers: of,
  form: typeof form === "function" ? form : () => form,
});

const save = (document: string, path: string, of: Answers): Posting =>
  post(`${document} ${path}`, of, {
    document,
    path,
    base: "",
    value: "2026-11-11",
    commitId: "a-commit-id",
  });

/** A page of the shared document: everybody on the case reads and writes it. */
const sharedPage = (form: Record<string, string> = { "plan.triedAlready": "nyt" }): Row => ({
  loader: everyone(200),
  actions: [post("a field", everyone("go"), form)],
});

const paper = (of = everyone(200)): Row => ({ loader: of, actions: [] });

/** Every address of the product. An address that is not here fails the test: decide who may open it. */
export const TABLE: Record<string, Row> = {
  "/": { loader: answers("login", "go", "go", "go", "go", "go", "go"), actions: [] },
  "/welcome": {
    loader: all("login"),
    actions: [post("a second founding", all("login"), { intent: "example" })],
  },
  "/login": {
    loader: answers(200, "go", "go", "go", "go", "go", "go"),
    actions: [post("a wrong password", all(401), { email: "x@example.dk", password: "forkert" })],
  },
  "/logout": { loader: all("go"), actions: [post("sign out", all("login"), {})] },
  "/language": { loader: all("go"), actions: [post("English", all("go"), { language: "en" })] },
  "/join/:token?": {
    loader: all(404),
    actions: [post("without an invitation", all(404), { name: "x", password: "x".repeat(15) })],
  },
  "/start/:token?": {
    loader: all(404),
    actions: [
      post("without an invitation", all(404), {
        employeeName: FACTS.employeeName,
        firstDay: FACTS.firstAbsenceDay,
        intent: "create",
        email: "x@example.dk",
        password: "x".repeat(15),
      }),
    ],
  },
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
      save("preparation", "own.thoughts", employee(409)),
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
  "/cases/:caseId/employee-access": {
    loader: employer(200),
    actions: [
      // The employee of this case is on it already.
      post("make a link", employer(409), { intent: "invite" }),
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
  "/cases/:caseId/who-sees-what": paper(),
  // Without a document and a revision there is nothing to follow; who may follow what: live.test.ts.
  "/cases/:caseId/live": paper(all(404)),
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
