/** A person in a real browser: opens pages, fills in fields by name, presses buttons by what they say. */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";

const ARTEFACTS = "tests/e2e/artefacts";
/** Who names a journey wants to look at it; the whole run keeps a picture only of a page that fails. */
const KEEPS_PICTURES = process.argv[2] !== undefined;
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

mkdirSync(ARTEFACTS, { recursive: true });

/** What may stand in the console although nothing is wrong: an answer that refuses a form is not a fault. */
const EXPECTED = /status of (400|401|404|409|429)/;

export async function newPerson(browser, origin, options = {}) {
  const { name, javaScript = true, width = 1280, touch = false } = options;
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    locale: "da-DK",
    viewport: { width, height: 900 },
    hasTouch: touch,
    isMobile: touch,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !EXPECTED.test(message.text()))
      faults.push(message.text());
  });
  const hosts = new Set();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  return { name, context, page, origin, javaScript, faults, hosts, shots: 0 };
}

/** Waits until the page has come alive, where there is JavaScript. */
export const awake = ({ page, javaScript }) =>
  javaScript ? page.waitForSelector("html[data-hydrated]", { state: "attached" }) : undefined;

export async function open(person, path) {
  const answer = await person.page.goto(path.startsWith("http") ? path : person.origin + path);
  await awake(person);
  return answer;
}

/** Presses a button or link by its words and waits for the page it leads to. */
export async function press(person, words, role = "button") {
  const { page } = person;
  const exact = typeof words === "string";
  const target = page.getByRole(role, { name: words, exact }).last();
  await Promise.all([page.waitForEvent("load"), target.click()]);
  await awake(person);
}

async function fillOne(page, name, value) {
  const control = page.locator(`[name="${name}"]:not([type=hidden])`).first();
  const type = await control.evaluate((element) => element.type);
  if (type === "radio")
    await page.locator(`[name="${name}"][value="${value}"]`).check({ force: true });
  else if (type === "checkbox") await control.setChecked(value === "yes", { force: true });
  else if (type === "select-one") await control.selectOption(value);
  else await control.fill(value);
}

/** Fills in fields by their names. */
export async function fill({ page }, values) {
  for (const [name, value] of Object.entries(values)) await fillOne(page, name, value);
}

/** The id of the last item of a list the page shows, from the name of one of its fields. */
export async function lastItem({ page }, list, field) {
  const names = await page
    .locator(`[name^="${list}."][name$=".${field}"]:not([type=hidden])`)
    .evaluateAll((controls) => controls.map(({ name }) => name));
  assert.ok(names.length > 0, `no ${list} on the page`);
  return names.map((name) => name.split(".")[1]);
}

async function takePicture({ page, name, shots }, label) {
  const path = join(ARTEFACTS, `${name}-${String(shots).padStart(2, "0")}-${label}.png`);
  // A picture of the whole page makes the window as tall as the page; back in its size the browser scrolls to the text
  // field one stands in, sometimes just while the next button is pressed.
  await page.evaluate(() => document.activeElement?.blur());
  // A very long page is now and then too much for the browser's camera; the part in sight is always there.
  await page.screenshot({ path, fullPage: true }).catch(() => page.screenshot({ path }));
}

/** Checks the page as it stands: accessible, nothing sticking out sideways, no fault, no other host. */
export async function checkPage(person, label) {
  person.shots += 1;
  if (KEEPS_PICTURES) await takePicture(person, label);
  try {
    await checkAsItStands(person, label);
    if (person.javaScript) await checkAccessible(person, label);
  } catch (error) {
    await takePicture(person, label);
    throw error;
  }
}

async function checkAsItStands({ page, origin, faults, hosts }, label) {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(wide, 0, `${label}: ${wide} px stick out sideways`);
  assert.notEqual(await page.title(), "", `${label}: no title`);
  assert.deepEqual(faults.splice(0), [], `${label}: faults in the browser`);
  assert.deepEqual([...hosts], [origin], `${label}: another host was asked`);
}

async function checkAccessible({ page }, label) {
  // No page has frames, so axe needs no second window to gather from them; of what is in order no list is wanted.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .withTags(WCAG);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`,
  );
  assert.deepEqual(found, [], `${label}: not accessible`);
}

const seen = new Set();

/** Checks a page that many journeys come by, once at each width and with and without JavaScript. */
export async function checkOnce(person, label) {
  const { width } = person.page.viewportSize();
  const lang = await person.page.getAttribute("html", "lang");
  const key = [label, width, person.javaScript, lang].join();
  if (seen.has(key)) return;
  seen.add(key);
  await checkPage(person, label);
}
