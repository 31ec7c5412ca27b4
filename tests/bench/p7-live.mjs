/** P7: how long it takes from one browser's save being sent until its text stands in another browser's field. */
import { randomUUID } from "node:crypto";
import { openBrowser } from "./browser.mjs";
import { formHeaders, openExample } from "./example.mjs";
import { ask } from "./load.mjs";
import { startOurs } from "./process.mjs";
import { quantile } from "./table.mjs";

const FIELD = "plan.goalText";
const SAVES = 60;
const WARM = 5;

/** Saves as a page does; gives when it was sent. Both clocks are this machine's. */
async function save(origin, { cookie, caseIds }, { base, value }) {
  const fields = { document: "shared", path: FIELD, base, value, commitId: randomUUID() };
  const sent = Date.now();
  const { status } = await ask(origin, {
    path: `/cases/${caseIds[0]}/save`,
    method: "POST",
    headers: formHeaders(origin, cookie),
    body: new URLSearchParams(fields).toString(),
  });
  if (status !== 200) throw new Error(`save: ${status}`);
  return sent;
}

/** Writes down in the page when its field took which text. */
const watchField = (page) =>
  page.$eval(`[name="${FIELD}"]`, (field) => {
    globalThis.seen = {};
    field.addEventListener("input", () => (globalThis.seen[field.value] = Date.now()));
    return field.value;
  });

const seenAt = async (page, value) =>
  (
    await page.waitForFunction((text) => globalThis.seen[text], value, {
      polling: 5,
      timeout: 5000,
    })
  ).jsonValue();

async function times(origin, session, page) {
  const stream = page.waitForResponse((answer) => answer.url().includes("/live?"));
  await page.goto(`${origin}/cases/${session.caseIds[0]}/plan`);
  await stream;
  let base = await watchField(page);
  const all = [];
  for (let number = 0; number < SAVES + WARM; number += 1) {
    const value = `${number} ${randomUUID()}`;
    const sent = await save(origin, session, { base, value });
    all.push((await seenAt(page, value)) - sent);
    base = value;
  }
  return all.slice(WARM);
}

const row = (what, ms, most) => ({
  row: "P7",
  what,
  measured: `${ms.toFixed(0)} ms`,
  reach: `≤ ${most} ms`,
  ok: ms <= most,
});

export async function run() {
  const server = await startOurs();
  const browser = await openBrowser();
  try {
    const session = await openExample(server.origin);
    const context = await browser.newContext({ extraHTTPHeaders: { cookie: session.cookie } });
    const measured = await times(server.origin, session, await context.newPage());
    return [
      row("from a save to another's field, p50", quantile(measured, 0.5), 150),
      row("from a save to another's field, p95", quantile(measured, 0.95), 400),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
