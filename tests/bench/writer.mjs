/** Saves one field after the other, as the browser's autosave does. */
import { randomUUID } from "node:crypto";
import { formHeaders } from "./example.mjs";
import { ask } from "./load.mjs";

/** Long texts of the shared document; each client has one of its own. */
const FIELDS = [
  "plan.triedAlready",
  "plan.stepBack",
  "interview.contactMeanwhile",
  "plan.goalText",
];
const FILLING = "Hjemmearbejde to formiddage om ugen. ".repeat(8);

/** Gives `save(client, agent)`: writes the client's field anew and gives the milliseconds it took. */
export function fieldWriter(origin, { cookie, caseIds }) {
  const last = new Map();
  const post = (client, agent, value) => {
    const path = FIELDS[Math.floor(client / caseIds.length) % FIELDS.length];
    const base = last.get(client) ?? "";
    const fields = { document: "shared", path, base, value, commitId: randomUUID() };
    return ask(origin, {
      path: `/cases/${caseIds[client % caseIds.length]}/save`,
      method: "POST",
      headers: formHeaders(origin, cookie),
      body: new URLSearchParams(fields).toString(),
      agent,
    });
  };
  return async (client, agent) => {
    const value = `${randomUUID()} ${FILLING}`.trim();
    let answer = await post(client, agent, value);
    if (answer.status === 409) {
      // The first time we do not know what stands there.
      last.set(client, JSON.parse(answer.text()).conflict.theirs);
      answer = await post(client, agent, value);
    }
    if (answer.status !== 200)
      throw new Error(`save: ${answer.status} ${answer.text().slice(0, 200)}`);
    last.set(client, value);
    return answer.ms;
  };
}
