/** The employee gets in by a link, prepares in a room of their own, and shares one answer; the employer sees only that. */
import assert from "node:assert/strict";
import { foundOrganisation, openCase } from "./journey.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const SECRET = "Jeg er bange for telefonen";
const CONTACT = "Ring til mig hver anden tirsdag";
const pathOf = ({ page }) => new URL(page.url()).pathname;
const textOf = ({ page }) => page.innerText("main");

const dayAway = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const FIRST_DAY = dayAway(-30);

async function aCaseFor(hr) {
  await foundOrganisation(hr);
  return openCase(hr);
}

/** Makes a link from the people on the case page, and gives it. */
async function invite(hr, caseUrl) {
  await open(hr, caseUrl);
  await press(hr, "Invitér medarbejderen", "link");
  await checkPage(hr, "access");
  await press(hr, "Lav et link");
  await checkPage(hr, "access-link");
  const link = await hr.page.inputValue("#link");
  const letter = await hr.page.innerText(".letter");
  assert.ok(letter.includes(link), "the letter carries the link");
  assert.doesNotMatch(letter, /syg|fravær|forløb|sygemeld|helbred/i, "plain words on the letter");
  await hr.page.emulateMedia({ media: "print" });
  assert.equal(await hr.page.isVisible("#link"), false, "only the letter is printed");
  assert.equal(await hr.page.isVisible(".letter .qr-picture"), true);
  await hr.page.emulateMedia({ media: "screen" });
  return link;
}

/** Opens the link, is wrong once, and comes in; gives what was said before that. */
async function getIn(employee, link) {
  await open(employee, link);
  assert.equal(pathOf(employee), "/start", "the token leaves the address bar");
  await checkPage(employee, "start");
  const before = await textOf(employee);
  await fill(employee, { employeeName: "Kurt Madsen", firstDay: dayAway(-29) });
  await press(employee, "Fortsæt");
  await employee.page.getByRole("heading", { name: "Der er problemer" }).waitFor();
  await checkPage(employee, "start-wrong");
  await fill(employee, { employeeName: "kurt madsen", firstDay: FIRST_DAY });
  await press(employee, "Fortsæt");
  await employee.page.getByRole("heading", { name: "Ny her" }).waitFor();
  await checkPage(employee, "start-account");
  await fill(employee, { email: "kurt@privat.example", password: "kort" });
  await press(employee, "Opret min adgang");
  await employee.page.getByRole("heading", { name: "Der er problemer" }).waitFor();
  await checkPage(employee, "start-account-wrong");
  await fill(employee, { password: "kurts egen lange sætning" });
  await press(employee, "Opret min adgang");
  return before;
}

async function prepare(employee, caseUrl) {
  await open(employee, `${caseUrl}/room`);
  await checkPage(employee, "room");
  await press(employee, "Begynd her", "link");
  await fill(employee, { "belief.usualTasks": "no", "belief.backInJob": "7" });
  await checkPage(employee, "room-belief");
  await press(employee, "Gem og gå videre");
  await fill(employee, { "person.importance": "9" });
  await checkPage(employee, "room-person");
  await press(employee, "Gem og gå videre");
  await fill(employee, { "surroundings.busy": "periods" });
  await checkPage(employee, "room-surroundings");
  await press(employee, "Gem og gå videre");
  await fill(employee, { "own.wishes": SECRET, "ideas.contact": CONTACT });
  await checkPage(employee, "room-ideas");
  await press(employee, "Gem og gå videre");
  await fill(employee, { "mixer.hours": "4", "mixer.tasks": "6" });
  await checkPage(employee, "room-mixer");
  await press(employee, "Gem og gå videre");
  await fill(employee, { "own.thoughts": SECRET });
  await checkPage(employee, "room-notes");
  await press(employee, "Gem, og se hvad du kan dele");
  assert.equal(pathOf(employee), `${caseUrl}/room/share`);
  await open(employee, `${caseUrl}/room?step=belief`);
  assert.equal(await employee.page.isChecked('[name="belief.backInJob"][value="7"]'), true);
}

async function shareOne(employee, caseUrl) {
  await open(employee, `${caseUrl}/room/share`);
  await checkPage(employee, "share");
  await press(employee, "Kontakt, mens du er væk", "link");
  const preview = await employee.page.innerText("#preview");
  assert.ok(preview.includes(CONTACT) && preview.includes("Kontakt imens"), "what and where");
  assert.ok(!preview.includes(SECRET), "nothing else goes along");
  await checkPage(employee, "share-preview");
  await press(employee, "Ja, del det");
  await checkPage(employee, "shared");
}

/** Everything of the case the employer can read on pages that everybody on it has, and on their own. */
async function readAll(hr, caseUrl) {
  const texts = [];
  for (const page of ["", "/interview/minutes", "/plan", "/mixer", "/facts", "/plan/check"]) {
    await open(hr, caseUrl + page);
    texts.push(await hr.page.content());
  }
  return texts.join();
}

async function theWholeWay({ browser, server }, name, options) {
  const hr = await newPerson(browser, server.origin, { name: `${name}-hr` });
  const caseUrl = await aCaseFor(hr);
  const link = await invite(hr, caseUrl);
  const employee = await newPerson(browser, server.origin, {
    name: `${name}-employee`,
    ...options,
  });
  const before = await getIn(employee, link);
  assert.doesNotMatch(before, /Kurt|Vinduesfabrikken|Hanne/, "nothing of the case is said before");
  assert.equal(pathOf(employee), caseUrl);
  await checkPage(employee, "own-case");
  const own = await textOf(employee);
  assert.match(own, /Forbered dig/);
  assert.doesNotMatch(own, /Se økonomien|Indkald til samtalen|Forbered samtalen/);
  for (const page of ["business-case", "interview/prepare", "employee-access"])
    assert.equal((await open(employee, `${caseUrl}/${page}`)).status(), 404, page);
  await checkPage(employee, "not-the-employees");
  await prepare(employee, caseUrl);
  assert.ok(!(await readAll(hr, caseUrl)).includes(CONTACT), "nothing is shared by itself");
  await shareOne(employee, caseUrl);
  const read = await readAll(hr, caseUrl);
  assert.ok(read.includes(CONTACT), "HR reads what was shared");
  assert.ok(!read.includes(SECRET), "and nothing else");
  assert.equal((await open(hr, `${caseUrl}/room`)).status(), 404, "the room is not HR's");
  await open(employee, `${caseUrl}/who-sees-what`);
  await checkPage(employee, "who-sees-what");
  const again = await newPerson(browser, server.origin, { name: `${name}-again` });
  assert.equal((await open(again, link)).status(), 404, "a link works once");
}

async function takenBack({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "taken-back" });
  const caseUrl = await aCaseFor(hr);
  const link = await invite(hr, caseUrl);
  const holder = await newPerson(browser, server.origin, { name: "holder" });
  await open(holder, link);
  await open(hr, `${caseUrl}/employee-access`);
  await checkPage(hr, "access-waiting");
  await press(hr, "Træk linket tilbage");
  await checkPage(hr, "access-withdrawn");
  assert.equal((await open(holder, "/start")).status(), 404);
  await checkPage(holder, "start-gone");
  await press(hr, "Lav et link");
  await open(holder, await hr.page.inputValue("#link"));
  for (let wrong = 0; wrong < 5; wrong++) {
    await fill(holder, { employeeName: "Kurt Madsen", firstDay: dayAway(-40 - wrong) });
    await press(holder, "Fortsæt");
  }
  await holder.page.getByRole("heading", { name: "Linket virker ikke" }).waitFor();
  await open(hr, `${caseUrl}/employee-access`);
  assert.match(await textOf(hr), /ikke inviteret endnu/, "five wrong answers end the link");
}

const way = (name, options) => ({
  name: `the employee joins, prepares and shares, ${name}`,
  run: (at) => theWholeWay(at, name.replace(/\W+/g, "-"), options),
});

export const employee = [
  way("320 px", { width: 320 }),
  way("no JavaScript", { javaScript: false }),
  { name: "an employee's link taken back, or guessed at", run: takenBack },
];
