import { everyone, post } from "./matrix-answers";
import type { Row } from "./matrix-answers";

/** The pages that change the mixer over time: everybody on the case may, and each takes back their own. */
export const MIXER: Record<string, Row> = {
  "/cases/:caseId/mixer/down": {
    loader: everyone(200),
    actions: [
      post("fewer hours", everyone("go"), {
        setting: "a1",
        weeklyHours: "10",
        fromDay: "2026-09-14",
      }),
      post("more hours", everyone(400), {
        setting: "a1",
        weeklyHours: "20",
        fromDay: "2026-09-14",
      }),
    ],
  },
  "/cases/:caseId/mixer/weeks": { loader: everyone(200), actions: [] },
  "/cases/:caseId/mixer/leave": {
    loader: everyone(200),
    actions: [
      post("away again", everyone("go"), { kind: "relapse", fromDay: "2026-09-14" }),
      post("nothing", everyone(400), {}),
    ],
  },
  "/cases/:caseId/mixer/draft": {
    loader: everyone(200),
    actions: [
      post("put it in", everyone("go"), { kind: "even", fromDay: "2026-09-14", weeks: "8" }),
      post("no kind there is", everyone(400), { kind: "king", fromDay: "2026-09-14", weeks: "8" }),
    ],
  },
  // Taking back one's own: mixer-change.test.ts. What others did is theirs to take back.
  "/cases/:caseId/mixer/undo": {
    loader: everyone(200),
    actions: [post("what others did", everyone(404), { revision: "2" })],
  },
};
