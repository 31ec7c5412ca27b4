/** Two people on one document: each sees the other come, where they write, and that they go; caret and page stay put. */
import assert from "node:assert/strict";
import { foundOrganisation, openCase } from "./journey.mjs";
import { letIn } from "./let-in.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const GOAL = "plan.goalText";
const field = (name) => `[name="${name}"]`;
const line = ({ page }) => page.locator(".here-now");
const says = (person, words) => line(person).filter({ hasText: words }).waitFor();
const saysNothing = (person) => line(person).waitFor({ state: "detached" });
const mark = ({ page }) => page.locator(".here-mark");

/** The employee of a case, in a browser of their own on a phone. */
async function theEmployee({ browser, server }, hr, caseUrl, name) {
  const employee = await newPerson(browser, server.origin, { name, width: 320 });
  await letIn(hr, employee, caseUrl);
  return employee;
}

async function two(started, name) {
  const hr = await newPerson(started.browser, started.server.origin, { name: `${name}-hr` });
  await foundOrganisation(hr);
  const caseUrl = await openCase(hr);
  const employee = await theEmployee(started, hr, caseUrl, `${name}-employee`);
  return { hr, employee, caseUrl };
}

/** Where a reader is: the focused field, the caret in it, how far the page is scrolled, and where all its fields stand. */
const standing = ({ page }) =>
  page.evaluate(() => ({
    name: document.activeElement.name,
    caret: document.activeElement.selectionStart,
    scrolled: globalThis.scrollY,
    fields: [...document.querySelectorAll("main :is(input, textarea, select)")]
      .map((control) => control.getBoundingClientRect())
      .map(({ x, y, width, height }) => [x, y, width, height].join(" ")),
  }));

async function comesWritesAndGoes(started) {
  const { hr, employee, caseUrl } = await two(started, "here");
  await open(hr, `${caseUrl}/plan`);
  await fill(hr, { [GOAL]: "Tilbage i maj" });
  await hr.page.locator(field(GOAL)).focus();
  await hr.page.$eval(field(GOAL), (text) => text.setSelectionRange(4, 4));
  await hr.page.evaluate(() => globalThis.scrollTo(0, 60));
  const before = await standing(hr);
  await open(employee, `${caseUrl}/plan`);
  await says(hr, "Her nu: Kurt Madsen");
  await hr.page
    .locator(".live-notice", { hasText: "Kurt Madsen er her også." })
    .waitFor({ state: "attached" });
  await says(employee, "Her nu: Hanne HR");
  await mark(employee).filter({ hasText: "Hanne HR skriver her" }).waitFor();
  await employee.page.locator(field(GOAL)).focus();
  await mark(hr).filter({ hasText: "Kurt Madsen skriver her" }).waitFor();
  assert.match(await line(hr).innerText(), /Kurt Madsen \(i .+\)/);
  const described = await hr.page.getAttribute(field(GOAL), "aria-describedby");
  const texts = await hr.page.$$eval(
    described
      .split(" ")
      .map((id) => `#${id}`)
      .join(),
    (elements) => elements.map((element) => element.textContent),
  );
  assert.ok(texts.includes("Kurt Madsen skriver her"), "the mark is read with the field");
  assert.deepEqual(await standing(hr), before, "neither caret nor page nor any field has moved");
  await picture(hr, "both-in-one-field");
  await picture(employee, "both-in-one-field");
  await employee.page.locator(field("plan.goalDay")).focus();
  const day = hr.page.locator(".form-group", { has: hr.page.locator(field("plan.goalDay")) });
  await day.locator(".here-mark").waitFor();
  assert.equal(await mark(hr).count(), 1, "one field at a time");
  await checkPage(employee, "somebody-here");
  await hr.page.locator(field(GOAL)).focus();
  await mark(employee).waitFor();
  await open(employee, caseUrl);
  await saysNothing(hr);
  assert.equal(await mark(hr).count(), 0);
  await checkPage(hr, "gone");
}

/** A picture of what is in sight, with the focus where it is. */
const picture = ({ name, page }, label) =>
  page.screenshot({ path: `tests/e2e/artefacts/${name}-${label}.png` });

async function closesTheWindow(started) {
  const { hr, employee, caseUrl } = await two(started, "closed");
  await open(hr, `${caseUrl}/mixer`);
  await press(hr, "Tilføj den første indstilling");
  await open(employee, new URL(hr.page.url()).pathname + new URL(hr.page.url()).search);
  await says(hr, "Kurt Madsen");
  await employee.page.locator('[type="range"][name$=".tasks"]').focus();
  await mark(hr).filter({ hasText: "Kurt Madsen skriver her" }).waitFor();
  await picture(hr, "at-a-fader");
  await checkPage(hr, "at-a-fader");
  await hr.page.locator('[type="range"][name$=".tempo"], [type="range"]').first().focus();
  await mark(employee).first().waitFor();
  await picture(employee, "at-a-fader");
  await checkPage(employee, "at-a-fader");
  const second = await employee.context.newPage();
  await second.goto(`${started.server.origin}${caseUrl}/plan`);
  await second.locator(".here-now").waitFor();
  assert.equal(
    await line(hr)
      .innerText()
      .then((text) => text.match(/Kurt/g).length),
    1,
  );
  await employee.page.close();
  await mark(hr).waitFor({ state: "detached" });
  await second.close();
  await saysNothing(hr);
}

/** What stays in a ring: the employer's own page shows the employee nothing, and no page names a live region twice. */
async function staysInItsRing(started) {
  const { hr, employee, caseUrl } = await two(started, "rings");
  await open(employee, `${caseUrl}/plan`);
  const seen = [];
  employee.page.on("response", (answer) => seen.push(answer.url()));
  await open(hr, `${caseUrl}/interview/prepare`);
  const told = hr.page.waitForResponse((answer) => answer.url().endsWith("/here"));
  await hr.page.locator(field("preparation.options")).focus();
  assert.equal((await told).status(), 204);
  await open(hr, `${caseUrl}/plan`);
  await says(employee, "Her nu: Hanne HR");
  assert.equal(await line(hr).innerText(), "Her nu: Kurt Madsen");
  const regions = await hr.page.$$eval("[role=status], [role=alert], [role=log]", (elements) =>
    elements.map((element) => [element.ariaLabel ?? "", element.ariaLive]),
  );
  assert.deepEqual(
    regions.map(([label]) => label),
    ["Hvad andre gør", "Om det er gemt"],
    "each live region has a name of its own",
  );
}

export const presence = [
  {
    name: "presence: each sees the other come, write and go; caret and page stay",
    run: comesWritesAndGoes,
  },
  { name: "presence: at a fader, in two windows, and gone when they close", run: closesTheWindow },
  { name: "presence: in its ring, and its live regions named", run: staysInItsRing },
];
