/** P1: a server-rendered form page of a case, against the plainest page of the same app. */
import { openExample } from "./example.mjs";
import { fetchPage, hammer } from "./load.mjs";
import { cpuMs, startOurs } from "./process.mjs";
import { median } from "./table.mjs";

const ROUNDS = 3;

async function cost(server, path, cookie) {
  const headers = { cookie, "accept-encoding": "gzip" };
  const action = (_, agent) => fetchPage(server.origin, { path, headers, agent });
  const before = cpuMs(server.pid);
  const { count, perSecond } = await hammer(action, { ms: 3000 });
  return { ms: (cpuMs(server.pid) - before) / count, perSecond };
}

export async function run() {
  const server = await startOurs();
  try {
    const { cookie, caseIds } = await openExample(server.origin);
    const form = `/cases/${caseIds[0]}/interview/prepare`;
    const rounds = [];
    for (const round of Array(ROUNDS + 1).keys()) {
      const plain = await cost(server, "/login", "");
      const full = await cost(server, form, cookie);
      // The first round only warms the machine up.
      if (round > 0) rounds.push({ plain, full });
    }
    const fullMs = median(rounds.map(({ full }) => full.ms));
    const plainMs = median(rounds.map(({ plain }) => plain.ms));
    const ratio = fullMs / plainMs;
    return [
      {
        row: "P1",
        what: "form page of a case, CPU a request",
        measured: `${fullMs.toFixed(2)} ms, ${Math.round(median(rounds.map(({ full }) => full.perSecond)))}/s`,
        against: `${plainMs.toFixed(2)} ms (sign-in page)`,
        ratio,
        reach: "≤ 3×",
        ok: ratio <= 3,
      },
    ];
  } finally {
    await server.stop();
  }
}
