/** The employee tells how it goes on a phone, the manager's side sees it and answers, and the own scale stays private. */
import assert from "node:assert/strict";
import { letIn, openExampleCase } from "./let-in.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const SENTENCE = "Fredagene er for lange";
const SCALE = "Overskud efter arbejde";
const ANSWER = "Vi korter fredagen af fra på mandag";
const A_MINUTE_MS = 60_000;
const textOf = ({ page }) => page.innerText("main");
const pathOf = ({ page }) => new URL(page.url()).pathname;

const preview = ({ page }) => page.innerText("#preview");

/** Nothing sent first, then the whole check-in, within a minute. */
async function tell(employee, caseUrl) {
  const { page } = employee;
  await open(employee, caseUrl);
  await checkPage(employee, "case-page");
  const start = Date.now();
  await open(employee, `${caseUrl}/check-in`);
  await checkPage(employee, "empty");
  await press(employee, "Send");
  await page.getByText("Svar på mindst én ting").first().waitFor();
  await checkPage(employee, "nothing-sent");
  await page.locator('input[value="tooMuch"]').first().check({ force: true });
  await fill(employee, { sentence: SENTENCE, wantsTalk: "yes" });
  await page.locator("summary", { hasText: "Tilføj en egen skala" }).click();
  await fill(employee, { scale1: SCALE, value1: "6" });
  if (!employee.javaScript) await press(employee, "Vis, som det ser ud nu");
  assert.ok((await preview(employee)).includes(SENTENCE), "the preview shows the sentence");
  assert.ok(!(await preview(employee)).includes(SCALE), "and no scale that is not ticked");
  await checkPage(employee, "answered");
  await press(employee, "Send");
  await page.getByText("Sendt. Leder og HR kan se det, du delte.").waitFor();
  assert.ok(Date.now() - start < A_MINUTE_MS, "within a minute");
  assert.equal(pathOf(employee), `${caseUrl}/room/check-ins`);
  assert.ok((await textOf(employee)).includes(SCALE));
  await checkPage(employee, "own-course");
}

/** It comes to the open page with JavaScript, otherwise at the next look; no scale with it. */
async function seeAndAnswer(hr, caseUrl) {
  if (hr.javaScript) {
    await hr.page.getByText("Der er kommet noget nyt").waitFor();
    await checkPage(hr, "news");
    await press(hr, "Vis det", "link");
  } else await hr.page.reload();
  assert.ok((await textOf(hr)).includes(SENTENCE));
  assert.ok(!(await hr.page.content()).includes(SCALE), "the scale is theirs alone");
  await hr.page.locator('a[href*="/mixer/down?slider="]').first().waitFor();
  await checkPage(hr, "list");
  await press(hr, "Gem svaret");
  await hr.page.getByText("Skriv et svar først.").first().waitFor();
  await checkPage(hr, "no-answer");
  await hr.page.locator("textarea").first().fill(ANSWER);
  await press(hr, "Gem svaret");
  await hr.page.getByText("Svaret er gemt").waitFor();
  await checkPage(hr, "given-answer");
  await open(hr, caseUrl);
  assert.match(await textOf(hr), /har svaret på, hvordan det går, i dag, og vil gerne tale/);
  await checkPage(hr, "case-page");
}

/** The employee reads the answer, shares the scale the next time, and takes a break. */
async function readAnswer(employee, caseUrl) {
  const { page } = employee;
  await (employee.javaScript ? press(employee, "Vis det", "link") : page.reload());
  assert.ok((await textOf(employee)).includes(ANSWER));
  await checkPage(employee, "answer-read");
  await open(employee, `${caseUrl}/check-in`);
  await fill(employee, { value1: "7", share1: "yes" });
  if (employee.javaScript)
    await page.locator("#preview", { hasText: `${SCALE}: 7 af 10` }).waitFor();
  await checkPage(employee, "scale-shared");
  await press(employee, "Send");
  await checkPage(employee, "two-weeks");
  await page.locator("summary", { hasText: "Hold pause" }).click();
  await press(employee, "Hold pause");
  await checkPage(employee, "paused");
  await open(employee, caseUrl);
  assert.ok(!(await textOf(employee)).includes("Fortæl, hvordan det går"));
  await open(employee, `${caseUrl}/room`);
  await checkPage(employee, "room");
}

async function theWholeWay({ browser, server }, name, options) {
  const hr = await newPerson(browser, server.origin, { ...options, name: `${name}-hr` });
  const employee = await newPerson(browser, server.origin, {
    ...options,
    name: `${name}-employee`,
    width: 320,
  });
  const caseUrl = await openExampleCase(hr, "Bodil Friis");
  await letIn(hr, employee, caseUrl);
  await open(hr, `${caseUrl}/check-ins`);
  await checkPage(hr, "none-yet");
  await tell(employee, caseUrl);
  await seeAndAnswer(hr, caseUrl);
  await readAnswer(employee, caseUrl);
  await open(hr, `${caseUrl}/check-ins`);
  assert.ok((await textOf(hr)).includes(`${SCALE}: 7 af 10`), "shared this time");
  assert.ok(!(await textOf(hr)).includes("6 af 10"), "and not the time before");
  await press(hr, "Skru på mixerpulten", "link");
  assert.equal(pathOf(hr), `${caseUrl}/mixer`);
  const wide = await newPerson(browser, server.origin, { ...options, name: `${name}-wide` });
  await wide.context.addCookies(await employee.context.cookies());
  for (const path of ["check-in", "room/check-ins", "who-sees-what"]) {
    await open(wide, `${caseUrl}/${path}`);
    await checkPage(wide, path.replace("/", "-"));
  }
}

const way = (name, options) => ({
  name: `check-in: told on a phone, answered and read, ${name}`,
  run: (at) => theWholeWay(at, `check-in-${name.replace(/\W+/g, "-")}`, options),
});

export const checkIn = [way("with JavaScript", {}), way("no JavaScript", { javaScript: false })];
