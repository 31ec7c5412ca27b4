/** P9: a case with a long history and many settings opened, against a short one: what is old must not cost. */
import { randomUUID } from "node:crypto";
import { formHeaders, openExample } from "./example.mjs";
import { ask, fetchPage, hammer } from "./load.mjs";
import { cpuMs, startOurs } from "./process.mjs";
import { median } from "./table.mjs";

const LONG = { changes: 5000, settings: 300 };
const SHORT = { changes: 50, settings: 3 };
const ROUNDS = 3;
const PAGES = {
  "the case": "",
  "the plan": "/plan",
  "the mixer": "/mixer",
  "the history": "/history",
  "the log": "/log",
};
const FACTS = {
  employeeName: "Kurt Madsen",
  jobTitle: "Maskinarbejder",
  normalWeeklyHours: "37",
  firstAbsenceDay: new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10),
  managerName: "Hanne Krogh",
};

const dayAway = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Posts a form and gives the answer. */
async function post({ origin, cookie }, path, fields, expected = 302) {
  const answer = await ask(origin, {
    path,
    method: "POST",
    headers: formHeaders(origin, cookie),
    body: new URLSearchParams(fields).toString(),
  });
  const { status, text } = answer;
  if (status !== expected) throw new Error(`${path}: ${status} ${text().slice(0, 200)}`);
  return { to: answer.headers.location ?? "", text };
}

/** Saves a field as a page does and gives the revision it landed as. */
async function save(session, url, path, base, value) {
  const fields = { document: "shared", path, base, value, commitId: randomUUID() };
  const { text } = await post(session, `${url}/save`, fields, 200);
  return JSON.parse(text()).revision;
}

/** Adds an item to a list by the button of its page and gives its id. */
async function add(session, page, list) {
  const { to } = await post(session, page, { intent: `add:${list}`, chosen: "" });
  return /(?:setting=|#\w+\.)([\w-]+)/.exec(to)[1];
}

async function addSetting(session, url, number) {
  const id = await add(session, `${url}/mixer`, "mixerSettings");
  return save(session, url, `mixerSettings.${id}.fromDay`, dayAway(0), dayAway(number));
}

const GOAL = { goalKind: "ordinary", goalText: "Kurt er tilbage", goalDay: dayAway(180) };

/** Writes what a version needs, and freezes it. */
async function freeze(session, url) {
  for (const [name, value] of Object.entries(GOAL))
    await save(session, url, `plan.${name}`, "", value);
  const id = await add(session, `${url}/plan`, "subGoals");
  await save(session, url, `subGoals.${id}.targetDay`, "", dayAway(90));
  await save(session, url, `subGoals.${id}.title`, "", "Kurt kan arbejde nogle timer");
  const revision = await addSetting(session, url, 1);
  await post(session, `${url}/plan/check`, { revision: String(revision) });
}

/** A case frozen as soon as it can be, then given settings a day apart and changes; gives its address. */
async function aCase(session, { changes, settings }) {
  const opening = { ...FACTS, manager: "", intent: "confirm" };
  const { to } = await post(session, "/cases/new", opening);
  const url = new URL(to, session.origin).pathname;
  await freeze(session, url);
  let revision = 0;
  for (let number = 2; number <= settings; number += 1)
    revision = await addSetting(session, url, number);
  for (let base = GOAL.goalText; revision < changes;) {
    const value = `Kurt er tilbage, skridt ${revision}`;
    revision = await save(session, url, "plan.goalText", base, value);
    base = value;
  }
  return url;
}

async function cost(server, { cookie }, path) {
  const headers = { cookie, "accept-encoding": "gzip" };
  const action = (_, agent) => fetchPage(server.origin, { path, headers, agent });
  const before = cpuMs(server.pid);
  const { count } = await hammer(action, { ms: 1500, connections: 4 });
  return (cpuMs(server.pid) - before) / count;
}

async function comparePage(server, session, { long, short }, [name, page]) {
  const rounds = [];
  for (const round of Array(ROUNDS + 1).keys()) {
    const few = await cost(server, session, short + page);
    const many = await cost(server, session, long + page);
    // The first round only warms the machine up.
    if (round > 0) rounds.push({ few, many });
  }
  const many = median(rounds.map((each) => each.many));
  const few = median(rounds.map((each) => each.few));
  return {
    row: "P9",
    what: `${name}, ${LONG.changes} changes and ${LONG.settings} settings`,
    measured: `${many.toFixed(2)} ms`,
    against: `${few.toFixed(2)} ms (${SHORT.changes} changes, ${SHORT.settings} settings)`,
    ratio: many / few,
    reach: "≤ 1.5×",
    ok: many / few <= 1.5,
  };
}

export async function run({ say }) {
  const server = await startOurs();
  try {
    const session = { origin: server.origin, ...(await openExample(server.origin)) };
    say("p9: writing a long history …");
    const long = await aCase(session, LONG);
    const short = await aCase(session, SHORT);
    const rows = [];
    for (const page of Object.entries(PAGES))
      rows.push(await comparePage(server, session, { long, short }, page));
    return rows;
  } finally {
    await server.stop();
  }
}
