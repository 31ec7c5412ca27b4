/** History: what was changed in words, two moments compared, something brought back, and the log. */
import assert from "node:assert/strict";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const NASTY = "Vi begynder <b>roligt</b> med to dage om ugen.";
const LATER = "Vi begynder <b>roligt</b> med tre dage om ugen.";

async function write(person, caseUrl, text) {
  await open(person, `${caseUrl}/plan?part=goal`);
  await fill(person, { "plan.goalText": text });
  await press(person, "Gem og fortsæt");
}

const goalOf = async (person, caseUrl) => {
  await open(person, `${caseUrl}/plan?part=goal`);
  return person.page.locator('[name="plan.goalText"]').inputValue();
};

async function walk({ browser, server }, settings) {
  const person = await newPerson(browser, server.origin, settings);
  const { page } = person;
  await open(person, "/");
  await press(person, "Se et eksempel");
  await press(person, "Ole Bak", "link");
  const caseUrl = new URL(page.url()).pathname;
  await write(person, caseUrl, NASTY);
  await write(person, caseUrl, LATER);

  await open(person, caseUrl);
  await press(person, "Hvad er ændret", "link");
  await checkPage(person, "history");
  assert.match(await page.locator(".changes").first().innerText(), /Beskriv målet/);
  assert.match(await page.locator("main").textContent(), /<b>roligt<\/b>/);
  assert.equal(await page.locator("main b").count(), 0, "stored text is text");
  await press(person, "Økonomien", "link");
  await checkPage(person, "history-costs");
  await page.goBack();

  await press(person, "Sammenlign to tidspunkter", "link");
  await fill(person, { from: "nu og da" });
  await press(person, "Sammenlign");
  await page.getByText("nummeret på en ændring.", { exact: false }).first().waitFor();
  await checkPage(person, "compare-refused");
  const head = Number(await headRevision(person, caseUrl));
  await open(person, `${caseUrl}/history/compare`);
  await fill(person, { from: String(head - 1), to: String(head) });
  await press(person, "Sammenlign");
  assert.equal(await page.locator("del").textContent(), "Fjernet: to");
  assert.equal(await page.locator("ins").textContent(), "Tilføjet: tre");
  await checkPage(person, "compare");

  await press(person, "Bring det tilbage Beskriv målet", "link");
  await checkPage(person, "restore");
  await press(person, "Ja, bring det tilbage");
  await page.getByText("Det er bragt tilbage").waitFor();
  await checkPage(person, "restored");
  assert.equal(await goalOf(person, caseUrl), NASTY);

  await open(person, caseUrl);
  await press(person, "Hvem har set og gjort hvad", "link");
  await page.getByText("Loggen er hel.", { exact: false }).waitFor();
  await page.getByText("åbnede forløbet", { exact: false }).waitFor();
  await checkPage(person, "log");
}

/** The newest change of the shared document, as the history numbers it. */
async function headRevision(person, caseUrl) {
  await open(person, `${caseUrl}/history`);
  const number = await person.page
    .getByText(/Ændring \d+/)
    .first()
    .innerText();
  return /(\d+)\D*$/.exec(number)[1];
}

export const history = [
  {
    name: "history: seen, compared, brought back, logged",
    run: (c) => walk(c, { name: "history" }),
  },
  {
    name: "history on a phone without JavaScript",
    run: (c) => walk(c, { name: "history-plain", width: 320, javaScript: false }),
  },
];
