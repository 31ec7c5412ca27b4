import { all, employee, everyone, post } from "./matrix-answers";
import type { Row } from "./matrix-answers";

/** Everybody on the case reads the papers of the shared ring. */
const paper = (): Row => ({ loader: everyone(200), actions: [] });

/** The papers besides the plan, and the employee's own copy. No mail server is set up, so nobody sends anything. */
export const LETTER_ROWS: Record<string, Row> = {
  "/cases/:caseId/papers": {
    loader: everyone(200),
    actions: [
      post("send a mail", everyone(404), { send: "invitation", "to.invitation": "en@example.dk" }),
    ],
  },
  "/cases/:caseId/papers/:letter": paper(),
  "/cases/:caseId/next-talk.ics": paper(),
  "/cases/:caseId/papers/invitation.pdf": paper(),
  "/cases/:caseId/papers/minutes.pdf": paper(),
  "/cases/:caseId/talks/:talkId/minutes": paper(),
  "/cases/:caseId/talks/:talkId/minutes.pdf": paper(),
  "/cases/:caseId/fit-for-work": {
    loader: everyone(200),
    actions: [
      post("a field", everyone("go"), { "fitForWork.limits": "nyt" }),
      post("put the tasks in", everyone("go"), { intent: "useTasks" }),
      post("no day", everyone(400), { "fitForWork.talkDay": "i morgen" }),
    ],
  },
  "/cases/:caseId/fit-for-work.pdf": paper(),
  "/cases/:caseId/fit-for-work.ics": paper(),
  "/cases/:caseId/joint-meeting": {
    loader: everyone(200),
    actions: [
      post("a field", everyone("go"), { "jointMeeting.aim": "nyt" }),
      post("add an agreement", everyone("go"), { intent: "add:jointAgreements" }),
      post("put the points in", everyone("go"), { intent: "useProposals" }),
    ],
  },
  "/cases/:caseId/joint-meeting/agenda.pdf": paper(),
  "/cases/:caseId/joint-meeting/minutes.pdf": paper(),
  "/cases/:caseId/joint-meeting/next.ics": paper(),
  "/cases/:caseId/joint-meeting.ics": paper(),
  "/cases/:caseId/fast-track": paper(),
  "/cases/:caseId/fast-track.pdf": paper(),
  "/cases/:caseId/room/my-data": { loader: employee(200), actions: [] },
  "/cases/:caseId/room/my-data/read": { loader: employee(200), actions: [] },
  "/cases/:caseId/room/my-data.zip": {
    loader: all(404),
    actions: [post("make the copy", employee(200), {})],
  },
};
