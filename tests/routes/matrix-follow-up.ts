import { addMonths } from "#app/domain/law/days";
import { today } from "#app/server/clock.server";
import { answers, employee, employer, everyone, post } from "./matrix-answers";
import type { Row } from "./matrix-answers";
import { CHECK_IN, TALK } from "./matrix-world";

const CLOSING = {
  intent: "close",
  "closing.outcome": "left",
  "closing.endedOn": "2026-09-01",
  "closing.deleteOn": addMonths(today(), 12),
};

/** The pages of following up: check-ins, talks, and the end of a case. */
export const FOLLOW_UP: Record<string, Row> = {
  "/cases/:caseId/room/check-ins": { loader: employee(200), actions: [] },
  "/cases/:caseId/check-in": {
    loader: employee(200),
    actions: [
      post("send", employee("go"), { id: "a-check-in-id", hours: "fits" }),
      post("nothing", employee(400), { id: "a-check-in-id" }),
      post("look first", employee(200), { id: "a-check-in-id", intent: "preview" }),
      post("take a break", employee("go"), { intent: "pause" }),
    ],
  },
  "/cases/:caseId/check-ins": {
    loader: everyone(200),
    actions: [
      post("answer", employer("go"), {
        checkIn: CHECK_IN,
        [`checkIns.${CHECK_IN}.answer`]: "Godt",
      }),
      post("answer what is not there", employer(409), {
        checkIn: "another-id",
        "checkIns.another-id.answer": "Godt",
      }),
    ],
  },
  "/cases/:caseId/talks": {
    loader: everyone(200),
    actions: [
      post("begin minutes", everyone("go"), { day: "2026-09-14" }),
      post("without a day", everyone(400), { day: "" }),
    ],
  },
  "/cases/:caseId/talks/:talkId": {
    loader: everyone(200),
    actions: [
      post("a field", everyone("go"), { [`talks.${TALK}.minutes`]: "nyt" }),
      post("another day", everyone("go"), { intent: "move", day: "2026-09-15" }),
    ],
  },
  "/cases/:caseId/closing": {
    loader: everyone(200),
    actions: [
      post("a field", everyone("go"), { "closing.keep": "nyt" }),
      post("close with nothing answered", answers("login", 404, 404, 404, 404, 400, 400), {
        intent: "close",
      }),
      post("close", answers("login", 404, 404, 404, 404, "go", "go"), CLOSING),
      post("reopen what is open", employer(404), { intent: "reopen" }),
    ],
  },
};
