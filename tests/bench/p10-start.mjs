/** P10: from starting the process to the first page, and what it holds on to while nobody asks. */
import { memoryMb, startOurs } from "./process.mjs";
import { median } from "./table.mjs";

const ROUNDS = 5;
const SETTLE_MS = 4000;

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

export async function run() {
  const starts = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startOurs({ path: "/login" });
    starts.push(server.firstPageMs);
    await server.stop();
  }
  const server = await startOurs({ path: "/login" });
  try {
    await settle();
    const idle = memoryMb(server.pid);
    const seconds = median(starts) / 1000;
    return [
      {
        row: "P10",
        what: "process start to first page, built",
        measured: `${seconds.toFixed(2)} s`,
        reach: "≤ 0.7 s",
        ok: seconds <= 0.7,
      },
      {
        row: "P10",
        what: "memory, idle",
        measured: `${idle.toFixed(0)} MB`,
        reach: "≤ 120 MB",
        ok: idle <= 120,
      },
    ];
  } finally {
    await server.stop();
  }
}
