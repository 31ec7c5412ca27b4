import { employer, everyone, post } from "./matrix-answers";
import type { Row } from "./matrix-answers";

/** The addresses of the two settings before the talk. */
export const BEFORE_TALK: Record<string, Row> = {
  "/cases/:caseId/interview/own-setting": {
    loader: employer(200),
    actions: [post("a field", employer("go"), { "mixer.tasks": "4" })],
  },
  // Who sees what of the other side, before and after: openings.test.ts.
  "/cases/:caseId/mixer/together": {
    loader: everyone(200),
    actions: [
      post("ready with a fader unplaced", everyone(400), { intent: "ready" }),
      post("not ready", everyone("go"), { intent: "notReady" }),
      post("start over", everyone("go"), { intent: "startOver" }),
      post("agree on nothing shown", everyone(409), {
        ...{ intent: "agree", settingId: "a-setting-id", fromDay: "2026-09-07", hours: "4" },
        ...{ physical: "4", tasks: "4", responsibility: "4", predictability: "4", intensity: "4" },
      }),
      post("nothing there is", everyone(404), { intent: "show" }),
    ],
  },
};
