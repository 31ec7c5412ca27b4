/** Who is on a case changes while somebody writes: access ends at once, nothing typed is dropped, everybody sees it. */
import assert from "node:assert/strict";
import { foundOrganisation, openCase } from "./journey.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const GOAL = '[name="plan.goalText"]';
const WRITTEN = "Kurt begynder med truck i lageret, og det tager tid at skrive.";
/** As the case is opened, read when used: a run may go past midnight. */
const firstDay = () => new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
const PASSWORD = "en lang og god adgangskode";

const textOf = ({ page }) => page.innerText("main");
const pathOf = ({ page }) => new URL(page.url()).pathname;

/** HR invites a colleague as manager and gives the link. */
async function inviteManager(hr, name, email) {
  await open(hr, "/people");
  await fill(hr, { name, email, role: "lineManager" });
  await press(hr, "Lav et link");
  return hr.page.inputValue("#link");
}

async function accept(browser, server, link, options) {
  const person = await newPerson(browser, server.origin, options);
  await open(person, link);
  await fill(person, { password: PASSWORD });
  await press(person, "Opret min adgang");
  return person;
}

async function addManager(hr, caseUrl, name) {
  await open(hr, caseUrl);
  await hr.page.selectOption('[name="manager"]', { label: name });
  await press(hr, "Sæt på");
}

async function changeManager(hr, caseUrl, name) {
  await open(hr, caseUrl);
  await press(hr, "Skift leder", "link");
  await checkPage(hr, "change");
  await press(hr, "Fortsæt");
  await hr.page.getByRole("heading", { name: "Der er problemer" }).waitFor();
  await checkPage(hr, "change-nobody");
  await hr.page.selectOption('[name="manager"]', { label: name });
  await press(hr, "Fortsæt");
  await checkPage(hr, "change-confirm");
  await press(hr, "Ja, skift leder");
  assert.equal(pathOf(hr), caseUrl);
  assert.match(await textOf(hr), /Forløbet har fået en ny leder/);
  await checkPage(hr, "changed");
}

/** What was typed when access ended stands where it was typed, and the page says that it is not saved. */
async function typedTooLate(manager) {
  const { page, javaScript } = manager;
  await page.fill(GOAL, WRITTEN);
  if (javaScript) {
    await page.locator(GOAL).blur();
    await page.locator(".save-status", { hasText: "Ikke gemt." }).waitFor();
    assert.equal(await page.inputValue(GOAL), WRITTEN, "nothing typed is dropped");
    await checkPage(manager, "too-late");
  }
  await press(manager, "Gem og fortsæt");
  assert.match(await textOf(manager), /Det, du skrev, er ikke gemt/);
  assert.ok((await textOf(manager)).includes(WRITTEN), "one's own words are shown again");
  await checkPage(manager, "refused");
}

async function inviteEmployee(browser, server, hr, caseUrl, { email, ...options }) {
  await open(hr, `${caseUrl}/employee-access`);
  await press(hr, "Lav et link");
  const person = await newPerson(browser, server.origin, options);
  await open(person, await hr.page.inputValue("#link"));
  await fill(person, { employeeName: "Kurt Madsen", firstDay: firstDay() });
  await press(person, "Fortsæt");
  await fill(person, { email, password: PASSWORD });
  await press(person, "Opret min adgang");
  return person;
}

async function openFormer(person) {
  const summary = person.page.getByText("Har været på forløbet");
  await summary.click();
}

async function takeEmployeeOff(hr, caseUrl) {
  await open(hr, caseUrl);
  await press(hr, "Tag Kurt Madsen af forløbet", "link");
  assert.match(await textOf(hr), /Kom den forkerte ind\?/);
  await checkPage(hr, "take-off");
  await press(hr, "Ja, tag Kurt Madsen af");
  assert.match(await textOf(hr), /Personen er taget af forløbet/);
  await checkPage(hr, "taken-off");
}

async function theWholeWay({ browser, server }, name, options) {
  const hr = await newPerson(browser, server.origin, { name: `${name}-hr`, ...options });
  await foundOrganisation(hr);
  const caseUrl = await openCase(hr);
  const metteLink = await inviteManager(hr, "Mette Dahl", "mette@example.dk");
  const jensLink = await inviteManager(hr, "Jens Holm", "jens@example.dk");
  const of = (who) => ({ ...options, name: `${name}-${who}` });
  const mette = await accept(browser, server, metteLink, of("mette"));
  const jens = await accept(browser, server, jensLink, of("jens"));
  await addManager(hr, caseUrl, "Mette Dahl");
  const wrong = await inviteEmployee(browser, server, hr, caseUrl, {
    ...of("wrong"),
    email: "forkert@example.dk",
  });
  await open(wrong, `${caseUrl}/room?step=notes`);
  await fill(wrong, { "own.thoughts": "Den forkertes tanker" });
  await press(wrong, "Gem, og se hvad du kan dele");
  await open(mette, `${caseUrl}/plan`);
  await changeManager(hr, caseUrl, "Jens Holm");
  await typedTooLate(mette);
  assert.equal((await open(mette, caseUrl)).status(), 404);
  assert.equal((await open(jens, `${caseUrl}/plan`)).status(), 200);
  await open(wrong, caseUrl);
  await openFormer(wrong);
  const seen = await textOf(wrong);
  assert.match(seen, /Jens Holm \(leder\), siden/);
  assert.match(seen, /Mette Dahl \(leder\)/, "who went is told");
  await checkPage(wrong, "who-came-and-went");
  await takeEmployeeOff(hr, caseUrl);
  assert.equal((await open(wrong, caseUrl)).status(), 404);
  const right = await inviteEmployee(browser, server, hr, caseUrl, {
    ...of("right"),
    email: "kurt@example.dk",
  });
  await open(right, `${caseUrl}/room?step=notes`);
  assert.equal(await right.page.inputValue('[name="own.thoughts"]'), "", "a room of one's own");
  await open(right, `${caseUrl}/history?document=preparation`);
  assert.doesNotMatch(await textOf(right), /forkertes/);
  await open(right, `${caseUrl}/log`);
  assert.match(await textOf(right), /Hanne HR tog Kurt Madsen af forløbet/);
  assert.match(await textOf(right), /Hanne HR gjorde Jens Holm til ny leder/);
  await checkPage(right, "log");
  await open(right, `${caseUrl}/people/leave`);
  await checkPage(right, "leave-employee");
  await open(jens, caseUrl);
  await press(jens, "Forlad forløbet", "link");
  await checkPage(jens, "leave-manager");
  await press(jens, "Ja, forlad forløbet");
  await open(hr, `${caseUrl}/people/leave`);
  await press(hr, "Ja, forlad forløbet");
  assert.match(await textOf(hr), /Du er den sidste fra arbejdspladsen/);
  await checkPage(hr, "the-last");
  await endJens(hr, jens);
}

/** Jens has left the company: signed out where he sits, and no longer among the people. */
async function endJens(hr, jens) {
  await open(hr, "/people");
  await press(hr, "Jens Holm", "link");
  await hr.page.getByText("Er Jens Holm stoppet hos jer?").click();
  await checkPage(hr, "colleague");
  await press(hr, "Luk adgangen for Jens Holm");
  assert.doesNotMatch(await textOf(hr), /Jens Holm/);
  await open(jens, "/cases");
  assert.equal(pathOf(jens), "/login");
}

const way = (name, options) => ({
  name: `people on a case come and go, ${name}`,
  run: (at) => theWholeWay(at, `people-${name.replace(/\W+/g, "-")}`, options),
});

export const peopleOnCase = [
  way("desktop", {}),
  way("320 px", { width: 320 }),
  way("no JavaScript", { javaScript: false }),
];
