/** Dates: why a deadline is on its day, what a changed fact moves, and the way into calendars. */
import assert from "node:assert/strict";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const DAY_MS = 86_400_000;
const dayAfter = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

async function openExample({ browser, server }, settings) {
  const person = await newPerson(browser, server.origin, settings);
  await open(person, "/");
  await press(person, "Se et eksempel");
  await press(person, "Ole Bak", "link");
  return { person, caseUrl: new URL(person.page.url()).pathname };
}

const dayOf = ({ page }, key) => page.locator(`#${key} time`).getAttribute("datetime");

/** The case page's next dates open to their reasons; the whole list stands on a page of its own. */
async function reasons(person) {
  const { page } = person;
  assert.equal(await page.locator(".deadline").count(), 3, "three dates on the case page");
  await page.locator(".deadline summary").first().click();
  const reason = page.locator(".deadline-reason").first();
  await reason.waitFor();
  assert.match(await reason.innerText(), /Tjekket \d+\. \w+ \d{4}/);
  await checkPage(person, "case-dates");
  await press(person, "Se alle datoer og frister", "link");
  await checkPage(person, "dates");
}

/** A first absence day three days later moves the deadlines, and the page says which and why. */
async function factsMoveDates(person, caseUrl) {
  const { page } = person;
  const talk = await dayOf(person, "interview");
  await open(person, `${caseUrl}/facts`);
  const field = page.locator('[name="facts.firstAbsenceDay"]');
  const first = await field.inputValue();
  await fill(person, { "facts.firstAbsenceDay": dayAfter(first, 3) });
  await press(person, "Gem");
  await page.getByText("Det flyttede sig").waitFor();
  await page.getByText("Fordi I har ændret: første fraværsdag.").waitFor();
  assert.equal(await dayOf(person, "interview"), dayAfter(talk, 3));
  await checkPage(person, "dates-moved");
  await fill(person, { "course.payDuringAbsence": "unpaid" });
  const before = await dayOf(person, "notification");
  await press(person, "Gem og se datoerne");
  await page.getByText("Fordi I har ændret: løn under fraværet.").waitFor();
  assert.ok((await dayOf(person, "notification")) < before, "without wage it is due sooner");
}

const get = async (person, path) => {
  const answer = await person.context.request.get(
    path.startsWith("http") ? path : person.origin + path,
  );
  return { status: answer.status(), text: await answer.text() };
};

/** One date or all of them as a file, and an address of one's own that can be closed. */
async function calendars(person, caseUrl) {
  const { page } = person;
  const all = await get(person, `${caseUrl}/deadlines.ics`);
  assert.match(all.text, /BEGIN:VCALENDAR/);
  assert.doesNotMatch(all.text, /Ole|Bak|syg/i);
  const one = await get(person, `${caseUrl}/deadlines.ics?only=interview`);
  assert.equal(one.text.match(/BEGIN:VEVENT/g)?.length, 1);
  await press(person, "Få datoerne automatisk i din kalender", "link");
  await checkPage(person, "calendar");
  await press(person, "Lav en kalenderadresse");
  const address = await page.getByLabel("Kalenderadresse").inputValue();
  await checkPage(person, "calendar-made");
  assert.match((await get(person, address)).text, /SUMMARY:Frist: samtale/);
  await press(person, "Luk adressen");
  assert.equal((await get(person, address)).status, 404);
}

async function walk(context, settings) {
  const { person, caseUrl } = await openExample(context, settings);
  await reasons(person);
  await factsMoveDates(person, caseUrl);
  await calendars(person, caseUrl);
}

export const dates = [
  { name: "dates: why, what moves them, calendars", run: (c) => walk(c, { name: "dates" }) },
  {
    name: "dates on a phone without JavaScript",
    run: (c) => walk(c, { name: "dates-plain", width: 320, javaScript: false }),
  },
];
