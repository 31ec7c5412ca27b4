/** P2: saving one field, on the disk before the answer, against bare node:http doing the same update. */
import { openExample } from "./example.mjs";
import { hammer } from "./load.mjs";
import { startOurs, startProgram } from "./process.mjs";
import { median } from "./table.mjs";
import { fieldWriter } from "./writer.mjs";

const CLIENTS = 8;
const ROUNDS = 3;

/** A measurer of one server; warm after its first call. */
function measurer(server, session) {
  const save = fieldWriter(server.origin, session);
  return (connections, ms) => hammer(save, { connections, ms });
}

/** Turn and turn about, since a disk has better and worse moments. */
async function inTurns(ours, theirs, connections) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ ours: await ours(connections, 1500), theirs: await theirs(connections, 1500) });
  const middle = (who, figure) => median(rounds.map((each) => each[who][figure]));
  return middle;
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

function rowsOf(alone, eight) {
  const [p50, bare50, p99] = [alone("ours", "p50"), alone("theirs", "p50"), alone("ours", "p99")];
  const [many, bareMany] = [eight("ours", "perSecond"), eight("theirs", "perSecond")];
  const bare = `${bare50.toFixed(2)} ms (node:http, same durability)`;
  return [
    row(
      "saving one field, alone, p50",
      `${p50.toFixed(2)} ms`,
      bare,
      p50 / bare50,
      "≤ 4×",
      p50 <= 4 * bare50,
    ),
    row("saving one field, alone, p99", `${p99.toFixed(2)} ms`, "", "", "≤ 8 ms", p99 <= 8),
    row(
      `saving, ${CLIENTS} clients`,
      `${Math.round(many)}/s`,
      `${Math.round(bareMany)}/s`,
      bareMany / many,
      "≥ 600/s",
      many >= 600,
    ),
  ];
}

export async function run() {
  const server = await startOurs();
  const bare = await startProgram("tests/bench/bare-save.mjs");
  try {
    const session = await openExample(server.origin);
    const ours = measurer(server, session);
    const theirs = measurer(bare, { cookie: "", caseIds: ["1"] });
    await ours(CLIENTS, 1500);
    await theirs(CLIENTS, 500);
    const alone = await inTurns(ours, theirs, 1);
    const eight = await inTurns(ours, theirs, CLIENTS);
    return rowsOf(alone, eight);
  } finally {
    await server.stop();
    await bare.stop();
  }
}
