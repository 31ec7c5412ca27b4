/**
 * Journeys in real Chromium against the built server, each on a data folder of its own. `node
 * tests/e2e/run.mjs [word]` runs those whose name holds the word. The last line is {"passed":n,"failed":n}.
 */
import { openBrowser } from "../bench/browser.mjs";
import { startProgram } from "../bench/process.mjs";
import { accounts } from "./accounts.mjs";
import { agreement } from "./agreement.mjs";
import { autosave } from "./autosave.mjs";
import { checkIn } from "./check-in.mjs";
import { comments } from "./comments.mjs";
import { dates } from "./dates.mjs";
import { employee } from "./employee.mjs";
import { examples } from "./examples.mjs";
import { history } from "./history.mjs";
import { keyboard } from "./keyboard.mjs";
import { kills } from "./kills.mjs";
import { live } from "./live.mjs";
import { mail } from "./mail.mjs";
import { money } from "./money.mjs";
import { ownAccount } from "./own-account.mjs";
import { peopleOnCase } from "./people-on-case.mjs";
import { presence } from "./presence.mjs";
import { ways } from "./ways.mjs";

const only = process.argv[2] ?? "";
const tests = [
  ...ways,
  ...accounts,
  ...agreement,
  ...autosave,
  ...checkIn,
  ...comments,
  ...dates,
  ...employee,
  ...examples,
  ...history,
  ...keyboard,
  ...kills,
  ...live,
  ...mail,
  ...money,
  ...ownAccount,
  ...presence,
  ...peopleOnCase,
].filter(({ name }) => name.includes(only));
const browser = await openBrowser();
let passed = 0;
for (const { name, run, around } of tests) {
  const start = Date.now();
  // What a journey needs outside the product, and the settings that name it.
  const outside = (await around?.()) ?? null;
  const environment = { LOG_LEVEL: "error", ...outside?.environment };
  const server = await startProgram("build/node/front.js", { environment });
  try {
    await run({ browser, server, outside });
    passed += 1;
    process.stdout.write(`ok   ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)\n`);
  } catch (error) {
    process.stdout.write(`FAIL ${name}\n${error?.stack ?? error}\n`);
  } finally {
    for (const context of browser.contexts()) await context.close();
    await server.stop();
    await outside?.close();
  }
}
await browser.close();
const failed = tests.length - passed;
process.stdout.write(`${JSON.stringify({ passed, failed })}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
