/**
 * Journeys in real Chromium against the built server, each on a data folder of its own. `node
 * tests/e2e/run.mjs [word]` runs those whose name holds the word. The last line is {"passed":n,"failed":n}.
 */
import { availableParallelism } from "node:os";
import { openBrowser } from "../bench/browser.mjs";
import { startProgram } from "../bench/process.mjs";
import { accounts } from "./accounts.mjs";
import { agreement } from "./agreement.mjs";
import { autosave } from "./autosave.mjs";
import { beforeTalk } from "./before-talk.mjs";
import { checkIn } from "./check-in.mjs";
import { comments } from "./comments.mjs";
import { dates } from "./dates.mjs";
import { employee } from "./employee.mjs";
import { examples } from "./examples.mjs";
import { followUp } from "./follow-up.mjs";
import { handover } from "./handover.mjs";
import { history } from "./history.mjs";
import { keyboard } from "./keyboard.mjs";
import { kills } from "./kills.mjs";
import { letterMail } from "./letter-mail.mjs";
import { live } from "./live.mjs";
import { mail } from "./mail.mjs";
import { mixerDesk } from "./mixer-desk.mjs";
import { money } from "./money.mjs";
import { ownAccount } from "./own-account.mjs";
import { peopleOnCase } from "./people-on-case.mjs";
import { papers } from "./papers.mjs";
import { planHelp } from "./plan-help.mjs";
import { presence } from "./presence.mjs";
import { turnDown } from "./turn-down.mjs";
import { verify } from "./verify.mjs";
import { ways } from "./ways.mjs";

const only = process.argv[2] ?? "";
const tests = [
  ...ways,
  ...accounts,
  ...agreement,
  ...autosave,
  ...beforeTalk,
  ...checkIn,
  ...comments,
  ...dates,
  ...employee,
  ...examples,
  ...followUp,
  ...handover,
  ...history,
  ...keyboard,
  ...kills,
  ...letterMail,
  ...live,
  ...mail,
  ...mixerDesk,
  ...money,
  ...ownAccount,
  ...papers,
  ...planHelp,
  ...presence,
  ...peopleOnCase,
  ...turnDown,
  ...verify,
].filter(({ name }) => name.includes(only));
/** Journeys share nothing and wait most of the time: one more goes side by side than a small machine has cores. */
const SIDE_BY_SIDE = Math.min(3, availableParallelism() + 1);

/** Does one journey in a browser; true when it went well. */
async function journey(browser, { name, run, around }) {
  const start = Date.now();
  // What a journey needs outside the product, and the settings that name it.
  const outside = (await around?.()) ?? null;
  const environment = { LOG_LEVEL: "error", ...outside?.environment };
  const server = await startProgram("build/node/front.js", { environment });
  try {
    await run({ browser, server, outside });
    process.stdout.write(`ok   ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)\n`);
    return true;
  } catch (error) {
    process.stdout.write(`FAIL ${name}\n${error?.stack ?? error}\n`);
    return false;
  } finally {
    for (const context of browser.contexts()) await context.close();
    await server.stop();
    await outside?.close();
  }
}

const waiting = [...tests];
let passed = 0;

/** Does journeys in a browser of its own until none waits. */
async function walker() {
  const browser = await openBrowser();
  for (let next = waiting.shift(); next; next = waiting.shift())
    if (await journey(browser, next)) passed += 1;
  await browser.close();
}

await Promise.all(Array.from({ length: SIDE_BY_SIDE }, walker));
const failed = tests.length - passed;
process.stdout.write(`${JSON.stringify({ passed, failed })}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
