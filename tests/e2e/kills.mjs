/** kill -9 while saving: every edit the server acknowledged is there afterwards (G1). */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { formHeaders, openExample } from "../bench/example.mjs";

const KILLS = 30;
const EDITS_BEFORE_KILL = 8;

async function untilUp(origin) {
  for (;;) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function start(server) {
  const environment = { ...process.env, NODE_ENV: "production", LOG_LEVEL: "silent" };
  const child = spawn(process.execPath, ["build/node/front.js"], {
    env: { ...environment, PORT: String(server.port), DATA_DIR: server.dataDir },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return child;
}

async function save(origin, headers, caseId, edit) {
  const body = new URLSearchParams({ document: "shared", commitId: randomUUID(), ...edit });
  const answer = await fetch(`${origin}/cases/${caseId}/save`, { method: "POST", headers, body });
  return answer.ok && (await answer.json()).ok === true;
}

async function nothingAcknowledgedIsLost({ server }) {
  const { origin } = server;
  const { cookie, caseIds } = await openExample(origin);
  const headers = formHeaders(origin, cookie);
  const caseId = caseIds[0];
  process.kill(server.pid, "SIGKILL");
  let acknowledged = "";
  let attempted = null;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = start(server);
    await untilUp(origin);
    const page = await (await fetch(`${origin}/cases/${caseId}/facts`, { headers })).text();
    const stored =
      /name="facts\.department"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="facts\.department"/.exec(
        page,
      );
    const value = stored?.[1] ?? stored?.[2] ?? "";
    if (acknowledged)
      assert.ok([acknowledged, attempted].includes(value), `kill ${kill}: ${value}`);
    let base = value;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    for (let edit = 0; edit < EDITS_BEFORE_KILL; edit++) {
      const next = `Afdeling ${kill}-${edit}`;
      attempted = next;
      const sent = save(origin, headers, caseId, { path: "facts.department", base, value: next });
      if (edit === EDITS_BEFORE_KILL - 1) setImmediate(() => child.kill("SIGKILL"));
      if (!(await sent.catch(() => false))) break;
      acknowledged = base = next;
    }
    child.kill("SIGKILL");
    await ended;
  }
}

export const kills = [
  {
    name: `nothing acknowledged is lost in ${KILLS} kills while saving`,
    run: nothingAcknowledgedIsLost,
  },
];
