/** Starting programs of ours, and reading what they cost from /proc. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TICK_MS = 10;
const PATIENCE_MS = 30_000;

const statOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  } catch {
    return null;
  }
};

/** CPU time a process has used, all its threads, in milliseconds; with that of the children it has buried. */
export function cpuMs(pid, withChildren = false) {
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = (statOf(pid) ?? [])
    .slice(11, 15)
    .map(Number);
  return (user + system + (withChildren ? childUser + childSystem : 0)) * TICK_MS;
}

/** The living descendants of a process. */
export function familyOf(root) {
  const everybody = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = everybody.map((pid) => [pid, statOf(pid)?.[1]]);
  const family = new Set([String(root)]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  family.delete(String(root));
  return [...family];
}

/** A memory figure of a process in MB: VmRSS now, VmHWM at most so far. */
export const memoryMb = (pid, figure = "VmRSS") =>
  Number(new RegExp(`${figure}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) /
  1024;

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

async function untilAnswers(url, child) {
  const giveUp = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUp) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const answer = await fetch(url, { redirect: "manual" }).catch(() => null);
    if (answer) return answer.arrayBuffer();
    await soon();
  }
  throw new Error(`no answer from ${url}`);
}

/**
 * Starts a Node script, with its options before it, as a server with a data folder of its own; `firstPageMs` is from
 * spawn to its first page.
 */
export async function startProgram(command, { path = "/healthz", environment = {} } = {}) {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "tilbage-bench-"));
  const start = performance.now();
  const child = spawn(process.execPath, command.split(" "), {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: dataDir,
      ...environment,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null && child.kill("SIGTERM")) await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await untilAnswers(origin + path, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, port, pid: child.pid, dataDir, firstPageMs: performance.now() - start, stop };
}

/** Our server as `npm start` runs it, with everything built. */
export function startOurs(options) {
  const { start } = JSON.parse(readFileSync("package.json", "utf8")).scripts;
  return startProgram(start.replace(/^node /, ""), options);
}
