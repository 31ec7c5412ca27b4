/** P4: what others notice while two clients ask for papers without pause. */
import { openExample } from "./example.mjs";
import { fetchPage, hammer } from "./load.mjs";
import { startOurs } from "./process.mjs";
import { fieldWriter } from "./writer.mjs";

/** Asks for the draft of a plan that has just changed, so that it must be printed anew. */
function paperReader(origin, session) {
  const save = fieldWriter(origin, session);
  return async (client, agent) => {
    await save(client, agent);
    const path = `/cases/${session.caseIds[client]}/plan/draft.pdf`;
    return fetchPage(origin, { path, headers: { cookie: session.cookie }, agent });
  };
}

export async function run() {
  const server = await startOurs();
  try {
    const session = await openExample(server.origin);
    const probe = (_, agent) => fetchPage(server.origin, { path: "/healthz", agent });
    const readPaper = paperReader(server.origin, session);
    await hammer(readPaper, { connections: 2, ms: 2000 });
    await hammer(probe, { connections: 1, ms: 1000 });
    const idle = await hammer(probe, { connections: 1, ms: 5000 });
    const reading = hammer(readPaper, { connections: 2, ms: 6000 });
    const busy = await hammer(probe, { connections: 1, ms: 5000 });
    const { perSecond } = await reading;
    return [
      {
        row: "P4",
        what: `/healthz p99 while two ask for papers (${perSecond.toFixed(1)}/s)`,
        measured: `${busy.p99.toFixed(2)} ms`,
        against: `${idle.p99.toFixed(2)} ms (idle)`,
        ratio: busy.p99 / idle.p99,
        reach: "≤ 2×, ≤ 10 ms",
        // Below a millisecond the ratio only measures the machine.
        ok: busy.p99 <= Math.max(2 * idle.p99, 1) && busy.p99 <= 10,
      },
    ];
  } finally {
    await server.stop();
  }
}
