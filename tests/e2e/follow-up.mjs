/** Following up: the agenda, the minutes of a talk, what one is reminded of, and closing the case with both evaluations. */
import assert from "node:assert/strict";
import { letIn, openExampleCase } from "./let-in.mjs";
import { checkPage, fill, lastItem, newPerson, open, press } from "./person.mjs";

const dayAway = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const textOf = ({ page }) => page.innerText("main");
const pathOf = ({ page }) => new URL(page.url()).pathname;

/** The agenda is there before anybody wrote anything; minutes are written, with an agreement and the next day. */
async function holdTalk(hr, caseUrl) {
  const { page } = hr;
  await open(hr, caseUrl);
  await checkPage(hr, "case-page");
  await press(hr, "Opfølgende samtaler", "link");
  await checkPage(hr, "talks");
  await fill(hr, { day: dayAway(2) });
  await press(hr, "Skriv referat");
  await page.getByText("Skriv referatet, når samtalen er holdt").first().waitFor();
  await checkPage(hr, "talk-ahead");
  await fill(hr, { day: dayAway(0) });
  await press(hr, "Skriv referat");
  const [, id] = /talks\/([\w-]+)$/.exec(pathOf(hr));
  await fill(hr, {
    [`talks.${id}.participants`]: "Bodil Friis og Anne Østergaard",
    [`talks.${id}.minutes`]: "Onsdagene går godt. Fredagen er for lang.",
    [`talks.${id}.nextDay`]: dayAway(2),
    [`talks.${id}.municipality`]: "nextTime",
  });
  await press(hr, "Tilføj en aftale");
  const [agreement] = await lastItem(hr, "agreements", "what");
  await fill(hr, {
    [`agreements.${agreement}.what`]: "Kortere fredag",
    [`agreements.${agreement}.who`]: "Anne",
  });
  await checkPage(hr, "talk");
  await press(hr, "Gem og gå til samtalerne");
  assert.match(await textOf(hr), /1 aftale/);
  assert.match(await textOf(hr), /Kommunen skal være med/);
  await checkPage(hr, "talks-held");
  await open(hr, caseUrl);
  assert.match(await textOf(hr), /I skal tale sammen/);
}

/** The employee reads the same minutes, chooses what to be reminded of, and evaluates for themselves. */
async function asEmployee(employee, caseUrl) {
  await open(employee, `${caseUrl}/talks`);
  await checkPage(employee, "talks");
  await employee.page
    .getByRole("link", { name: /^Samtale / })
    .first()
    .click();
  await employee.page.getByRole("heading", { name: "Referat" }).waitFor();
  await open(employee, "/account/reminders");
  await checkPage(employee, "reminders");
  await fill(employee, { checkIn: "yes" });
  await press(employee, "Gem");
  assert.ok(await employee.page.locator('[name="checkIn"]').isChecked());
  await checkPage(employee, "reminders-saved");
  await open(employee, `${caseUrl}/closing`);
  await fill(employee, {
    "closing.employeeHelped": "yes",
    "closing.employeeEvaluation": "Godt at vide, hvad ugen bringer.",
  });
  await checkPage(employee, "closing");
  await press(employee, "Gem");
}

/** Closing says what is missing first; then the case can only be read, until it is opened again. */
async function close(hr, caseUrl) {
  const { page } = hr;
  await open(hr, `${caseUrl}/closing`);
  assert.ok((await textOf(hr)).includes("Godt at vide, hvad ugen bringer."));
  await press(hr, "Afslut forløbet");
  await page.getByRole("heading", { name: "Der er problemer" }).waitFor();
  await checkPage(hr, "closing-missing");
  await fill(hr, {
    "closing.outcome": "ordinary",
    "closing.endedOn": dayAway(0),
    "closing.keep": "Den faste snak om fredagen.",
    "closing.employerHelped": "partly",
    "closing.deleteOn": dayAway(300),
  });
  await press(hr, "Afslut forløbet");
  await page.getByText("Forløbet er afsluttet").first().waitFor();
  await checkPage(hr, "closed-case");
  await press(hr, "Se, hvordan det endte", "link");
  await checkPage(hr, "closed");
  await open(hr, "/cases");
  await page.locator("summary", { hasText: "Afsluttede forløb" }).click();
  await checkPage(hr, "closed-list");
  await open(hr, `${caseUrl}/closing`);
  await press(hr, "Åbn forløbet igen");
  assert.match(await textOf(hr), /Det næste/);
}

async function theWholeWay({ browser, server }, name, options) {
  const hr = await newPerson(browser, server.origin, { ...options, name: `${name}-hr` });
  const phone = { ...options, name: `${name}-employee`, width: 320 };
  const employee = await newPerson(browser, server.origin, phone);
  const caseUrl = await openExampleCase(hr, "Bodil Friis");
  await letIn(hr, employee, caseUrl);
  await holdTalk(hr, caseUrl);
  await asEmployee(employee, caseUrl);
  await close(hr, caseUrl);
}

const way = (name, options) => ({
  name: `follow-up: talk, reminders and closing, ${name}`,
  run: (at) => theWholeWay(at, `follow-up-${name.replace(/\W+/g, "-")}`, options),
});

export const followUp = [way("with JavaScript", {}), way("no JavaScript", { javaScript: false })];
