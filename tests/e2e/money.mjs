/** Hours on the mixer move refund, dates and all four ways; sliders try without storing; all of it without JavaScript too. */
import assert from "node:assert/strict";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

async function openLene(person) {
  await open(person, "/");
  await press(person, "Se et eksempel");
  const link = person.page.getByRole("link", { name: "Lene Sommer" });
  return new URL(await link.getAttribute("href"), person.page.url()).pathname;
}

/** The amounts of one line of the table, a text for each way. */
const lineOf = ({ page }, name) =>
  page.locator(".cost-lines tr", { hasText: name }).first().locator("td").allInnerTexts();

/** What stands on the three pages now. */
async function standing(person, caseUrl, check = () => undefined) {
  await open(person, `${caseUrl}/refund`);
  await check("refund");
  const refund = await person.page.locator(".big-figure").allInnerTexts();
  await open(person, `${caseUrl}/deadlines`);
  const dates = await person.page.locator("main").innerText();
  await open(person, `${caseUrl}/business-case`);
  await check("business-case");
  return { refund, dates, ways: await lineOf(person, "Udgift i alt") };
}

async function enterReturn(person, caseUrl) {
  await open(person, `${caseUrl}/mixer`);
  const chosen = await person.page.locator('[name="chosen"]').inputValue();
  await fill(person, {
    [`mixerSettings.${chosen}.fromDay`]: day(-21),
    [`mixerSettings.${chosen}.weeklyHours`]: "37",
  });
  await press(person, "Gem");
}

const moves = (options) =>
  async function hoursMoveEverything({ browser, server }) {
    const person = await newPerson(browser, server.origin, options);
    const caseUrl = await openLene(person);
    const before = await standing(person, caseUrl, (label) => checkPage(person, label));
    assert.equal(before.ways.length, 4);
    await enterReturn(person, caseUrl);
    const after = await standing(person, caseUrl);
    assert.notDeepEqual(after.refund, before.refund, "the refund");
    assert.notEqual(after.dates, before.dates, "the dates");
    for (const [index, amount] of before.ways.entries())
      assert.notEqual(after.ways[index], amount, `way ${index + 1}`);
  };

async function slidersTry({ browser, server }) {
  const person = await newPerson(browser, server.origin, { name: "sliders" });
  const caseUrl = await openLene(person);
  await open(person, `${caseUrl}/business-case`);
  const { page } = person;
  const answer = page.locator(".cost-answer-plan");
  const weeks = page.getByRole("slider", { name: "Uger, vi ser på" });
  assert.match(await answer.innerText(), /^Over 13 uger/);
  const [stored] = await lineOf(person, "Løn");
  await weeks.fill("26");
  await page.getByText("Du prøver dig frem. Intet er gemt.").waitFor();
  // The engine may still be on its way to the browser.
  await answer.filter({ hasText: /^Over 26 uger/ }).waitFor();
  assert.notEqual((await lineOf(person, "Løn"))[0], stored, "the table follows");
  await page.locator('.cost-answer [role="status"]', { hasText: "Over 26 uger" }).waitFor();
  await checkPage(person, "trying");
  await open(person, `${caseUrl}/business-case`);
  assert.match(await answer.innerText(), /^Over 13 uger/, "nothing was stored");
  await weeks.fill("26");
  await press(person, "Brug i beregningen");
  assert.match(await answer.innerText(), /^Over 26 uger/);
  assert.equal(await page.inputValue('[name="scope.horizonWeeks"]'), "26");
  await fill(person, { "scope.horizonWeeks": "8" });
  await page
    .getByText(/^Over 8 uger/)
    .first()
    .waitFor();
  for (const summary of await page.locator("#explained summary").all()) await summary.click();
  await checkPage(person, "opened");
}

async function withoutJavaScript({ browser, server }) {
  const person = await newPerson(browser, server.origin, {
    name: "money-plain",
    javaScript: false,
  });
  const caseUrl = await openLene(person);
  await open(person, `${caseUrl}/business-case`);
  assert.equal(await person.page.getByRole("slider").count(), 0, "sliders that can do nothing");
  await fill(person, { "costs.monthlyWage": "40.000", "scope.horizonWeeks": "26" });
  await press(person, "Gem og regn igen");
  assert.match(await person.page.locator(".cost-answer-plan").innerText(), /^Over 26 uger/);
  assert.equal((await lineOf(person, "Løn"))[0], "240.000");
}

export const money = [
  { name: "money: hours on the mixer move refund, dates and ways", run: moves({ name: "money" }) },
  {
    name: "money: the same at 320 px without JavaScript",
    run: moves({ name: "money-320", width: 320, javaScript: false }),
  },
  { name: "money: on a phone", run: moves({ name: "money-phone", width: 320 }) },
  { name: "money: sliders try without storing", run: slidersTry },
  { name: "money: all of it without JavaScript", run: withoutJavaScript },
];
