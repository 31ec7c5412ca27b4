/** P2: saving one field, on the disk before the answer, against bare node:http doing the same update. */
import { randomUUID } from "node:crypto";
import { formHeaders, openExample } from "./example.mjs";
import { hammer } from "./load.mjs";
import { startOurs, startProgram } from "./process.mjs";

const CLIENTS = 8;
const FIELD = "plan.triedAlready";

/** Each client writes its own field's next value, and knows the last one, as a browser does. */
function savesOf(origin, { cookie, caseIds }) {
  const last = new Map();
  return (client) => {
    const caseId = caseIds[client % caseIds.length];
    const base = last.get(caseId) ?? null;
    const value = `${randomUUID()} ${"Hjemmearbejde to formiddage om ugen. ".repeat(8)}`.trim();
    last.set(caseId, value);
    const fields = {
      document: "shared",
      path: FIELD,
      base: base ?? "",
      value,
      commitId: randomUUID(),
    };
    return {
      path: `/cases/${caseId}/save`,
      method: "POST",
      headers: formHeaders(origin, cookie),
      body: new URLSearchParams(fields).toString(),
    };
  };
}

async function both(server, session) {
  const next = savesOf(server.origin, session);
  await hammer(server.origin, next, { connections: 1, ms: 1000 });
  const alone = await hammer(server.origin, next, { connections: 1, ms: 3000 });
  const eight = await hammer(server.origin, next, { connections: CLIENTS, ms: 3000 });
  return { alone, eight };
}

const row = (what, measured, against, ratio, reach, ok) => ({
  row: "P2",
  what,
  measured,
  against,
  ratio,
  reach,
  ok,
});

export async function run() {
  const server = await startOurs();
  const bare = await startProgram("tests/bench/bare-save.mjs");
  try {
    const session = await openExample(server.origin);
    if (session.caseIds.length < CLIENTS) session.caseIds = session.caseIds.slice(0, 1);
    const ours = await both(server, session);
    const theirs = await both(bare, { cookie: "", caseIds: ["1"] });
    const ratio = ours.alone.p50 / theirs.alone.p50;
    return [
      row(
        "saving one field, alone, p50",
        `${ours.alone.p50.toFixed(2)} ms`,
        `${theirs.alone.p50.toFixed(2)} ms (node:http, same durability)`,
        ratio,
        "≤ 4×",
        ratio <= 4,
      ),
      row(
        "saving one field, alone, p99",
        `${ours.alone.p99.toFixed(2)} ms`,
        "",
        "",
        "≤ 8 ms",
        ours.alone.p99 <= 8,
      ),
      row(
        `saving, ${CLIENTS} clients`,
        `${Math.round(ours.eight.perSecond)}/s`,
        `${Math.round(theirs.eight.perSecond)}/s`,
        theirs.eight.perSecond / ours.eight.perSecond,
        "≥ 600/s",
        ours.eight.perSecond >= 600,
      ),
    ];
  } finally {
    await server.stop();
    await bare.stop();
  }
}
