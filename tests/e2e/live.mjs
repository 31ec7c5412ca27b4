/** Two people on one page of one case: what one saves stands in the other's field, and nothing is lost on the way. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { foundOrganisation, openCase } from "./journey.mjs";
import { awake, checkPage, fill, newPerson, open, press } from "./person.mjs";

const GOAL = '[name="plan.goalText"]';
const SOON_MS = 500;

const status = ({ page }, words) => page.getByRole("status").filter({ hasText: words }).waitFor();
/** Waits for the notice: visible, and polite. */
const notice = ({ page }, words) =>
  page.locator(".live-notice[role=status] p").filter({ hasText: words }).waitFor();
const holds = (page, selector, value, timeout) =>
  page.waitForFunction(
    ([field, text]) => document.querySelector(field).value === text,
    [selector, value],
    { timeout, polling: 10 },
  );

/** HR and a second browser signed in to the same account, both on the goal of one plan. */
async function two(browser, server, name) {
  const one = await newPerson(browser, server.origin, { name: `${name}-one` });
  await foundOrganisation(one);
  const caseUrl = await openCase(one);
  const other = await newPerson(browser, server.origin, { name: `${name}-other` });
  await other.context.addCookies(await one.context.cookies());
  await Promise.all([follows(one, `${caseUrl}/plan`), follows(other, `${caseUrl}/plan`)]);
  return { one, other, caseUrl };
}

/** Opens a page and waits until it follows its document. */
async function follows(person, path) {
  const stream = person.page.waitForResponse((answer) => answer.url().includes("/live?"));
  await open(person, path);
  assert.equal((await stream).status(), 200);
}

const caretOf = (page) =>
  page.$eval(GOAL, (field) => [field.selectionStart, document.activeElement === field]);

async function inPlace({ browser, server }) {
  const { one, other } = await two(browser, server, "in-place");
  const { page } = other;
  await page.evaluate(() => (globalThis.isSamePage = true));
  await one.page.fill(GOAL, "Kurt er tilbage");
  await one.page.locator(GOAL).blur();
  await holds(page, GOAL, "Kurt er tilbage");
  await notice(other, "Hanne HR har rettet");
  await checkPage(other, "in-place");
  await page.locator(GOAL).focus();
  await page.$eval(GOAL, (field) => field.setSelectionRange(4, 4));
  await page.evaluate(() => globalThis.scrollTo(0, 120));
  const before = await page.evaluate(() => globalThis.scrollY);
  await one.page.fill(GOAL, "Kurt er tilbage ved maskinerne");
  const saved = one.page.waitForResponse((answer) => answer.url().endsWith("/save"));
  await one.page.locator(GOAL).blur();
  await saved;
  await holds(page, GOAL, "Kurt er tilbage ved maskinerne", SOON_MS);
  assert.deepEqual(await caretOf(page), [4, true], "the caret stays");
  assert.equal(await page.evaluate(() => globalThis.scrollY), before, "the page stays");
  await one.page.locator('[name="plan.goalKind"][value="ordinary"]').check({ force: true });
  await page.waitForSelector('[name="plan.goalKind"][value="ordinary"]:checked', {
    state: "attached",
  });
  assert.equal(await page.evaluate(() => globalThis.isSamePage), true, "without a reload");
}

async function atOnce({ browser, server }) {
  const { one, other } = await two(browser, server, "at-once");
  await one.page.fill(GOAL, "Kurt er tilbage");
  await one.page.locator(GOAL).blur();
  await holds(other.page, GOAL, "Kurt er tilbage");
  await other.page.locator(GOAL).focus();
  await other.page.keyboard.press("Control+End");
  await other.page.keyboard.type(" i maj");
  await one.page.fill(GOAL, "Nu: Kurt er tilbage");
  await one.page.locator(GOAL).blur();
  await other.page.locator(GOAL).blur();
  const both = "Nu: Kurt er tilbage i maj";
  await Promise.all([holds(one.page, GOAL, both), holds(other.page, GOAL, both)]);
  await one.page.fill(GOAL, "Kurt kører truck");
  await other.page.fill(GOAL, "Kurt passer lageret");
  await one.page.locator(GOAL).blur();
  await status(one, /Gemt kl\./);
  await other.page.locator(GOAL).blur();
  await other.page.getByText("En anden har ændret feltet imens.").first().waitFor();
  assert.match(await other.page.innerText("main"), /Kurt kører truck/);
  assert.equal(await other.page.inputValue(GOAL), "Kurt passer lageret", "nothing typed is lost");
  await other.page.getByRole("button", { name: "Brug min tekst" }).click();
  await holds(one.page, GOAL, "Kurt passer lageret");
}

async function awayAndBack({ browser, server }) {
  const { one, other } = await two(browser, server, "away");
  await other.context.setOffline(true);
  await one.page.fill(GOAL, "Skrevet imens");
  await one.page.locator(GOAL).blur();
  await status(one, /Gemt kl\./);
  await other.context.setOffline(false);
  await holds(other.page, GOAL, "Skrevet imens");
}

/** Starts the same server on the same data again, as whoever watches over it would. */
async function startAgain(server) {
  const environment = { ...process.env, NODE_ENV: "production", LOG_LEVEL: "silent" };
  const child = spawn(process.execPath, ["build/node/front.js"], {
    env: { ...environment, PORT: String(server.port), DATA_DIR: server.dataDir },
    stdio: ["ignore", "ignore", "inherit"],
  });
  while (!(await fetch(`${server.origin}/readyz`).catch(() => null))?.ok);
  return child;
}

async function throughAKill({ browser, server }) {
  const { one, other } = await two(browser, server, "kill");
  await one.page.fill(GOAL, "Før");
  await one.page.locator(GOAL).blur();
  await holds(other.page, GOAL, "Før");
  process.kill(server.pid, "SIGKILL");
  await one.page.fill(GOAL, "Før og efter");
  await one.page.locator(GOAL).blur();
  await status(one, "Ikke gemt endnu");
  const child = await startAgain(server);
  try {
    await holds(other.page, GOAL, "Før og efter");
    assert.equal(await one.page.inputValue(GOAL), "Før og efter");
  } finally {
    child.kill("SIGKILL");
  }
}

async function fadersAndLists({ browser, server }) {
  const { one, other, caseUrl } = await two(browser, server, "faders");
  await open(one, `${caseUrl}/mixer`);
  await press(one, "Tilføj den første indstilling");
  await follows(one, `${caseUrl}/mixer`);
  await follows(other, `${caseUrl}/mixer`);
  const fader = '[type="range"][name$=".tasks"]';
  await one.page.locator(fader).focus();
  await one.page.keyboard.press("ArrowUp");
  await one.page.keyboard.press("Tab");
  await holds(other.page, fader, "3");
  const readout = other.page.locator(".fader", { has: other.page.locator(fader) });
  assert.match(await readout.locator(".fader-value").innerText(), /^3$/);
  await press(one, /^Kopier til/);
  await notice(other, "Hanne HR har tilføjet noget");
  await checkPage(other, "item-added");
  const name = await other.page.getAttribute(fader, "name");
  await fill(other, { [name.replace("tasks", "tasksNote")]: "Skrevet lige før" });
  await press(other, "Hent siden igen", "link");
  await awake(other);
  assert.equal(await other.page.locator(".setting-list li").count(), 2);
  await open(other, `${caseUrl}/mixer?setting=${name.split(".")[1]}`);
  const note = `[name="${name.replace("tasks", "tasksNote")}"]`;
  assert.equal(await other.page.inputValue(note), "Skrevet lige før");
}

export const live = [
  {
    name: "live: what one saves stands in the other's field, caret and page unmoved",
    run: inPlace,
  },
  { name: "live: two who write in one field at once lose nothing", run: atOnce },
  { name: "live: a page without a line catches up", run: awayAndBack },
  { name: "live: a killed and restarted server loses nothing", run: throughAKill },
  { name: "live: faders move, and an item added is told of with a link", run: fadersAndLists },
];
