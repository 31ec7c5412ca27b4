/** P2: saving one field, on the disk before the answer, against bare node:http doing the same update. */
import { openExample } from "./example.mjs";
import { hammer } from "./load.mjs";
import { startOurs, startProgram } from "./process.mjs";
import { fieldWriter } from "./writer.mjs";

const CLIENTS = 8;

async function both(server, session) {
  const save = fieldWriter(server.origin, session);
  await hammer(save, { connections: CLIENTS, ms: 1500 });
  const alone = await hammer(save, { connections: 1, ms: 3000 });
  const eight = await hammer(save, { connections: CLIENTS, ms: 3000 });
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
