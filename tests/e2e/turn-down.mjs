/** Turning down, a pause and a first draft: with the keyboard alone, on a phone, and without JavaScript. */
import assert from "node:assert/strict";
import { openExampleCase } from "./let-in.mjs";
import { awake, checkPage, fill, newPerson, open, press } from "./person.mjs";

const textOf = ({ page }) => page.innerText("main");

const focused = ({ page }) =>
  page.evaluate(() => ({
    name: document.activeElement?.getAttribute("name") ?? "",
    text: document.activeElement?.textContent?.trim() ?? "",
  }));

/** Presses Tab until what has focus fits; fails when it is never reached. */
async function tabTo(person, fits) {
  for (let presses = 0; presses < 80; presses++) {
    await person.page.keyboard.press("Tab");
    if (fits(await focused(person))) return;
  }
  throw new Error("never reached with Tab");
}

async function sendWithEnter(person) {
  await Promise.all([person.page.waitForEvent("load"), person.page.keyboard.press("Enter")]);
  await awake(person);
}

/** Down and back again without a mouse; a fader says where it stood. */
async function withTheKeyboard({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "turn-down-keys" });
  const caseUrl = await openExampleCase(hr, "Kurt Madsen");
  await open(hr, `${caseUrl}/mixer`);
  const before = await textOf(hr);
  await open(hr, `${caseUrl}/mixer/down?slider=tasks`);
  await checkPage(hr, "down");
  await tabTo(hr, ({ name }) => name === "tasks");
  const fader = hr.page.locator('input[type=range][name="tasks"]');
  const stood = Number(await fader.inputValue()) + 1;
  await hr.page.keyboard.press("ArrowUp");
  assert.equal(await fader.getAttribute("aria-valuetext"), `Trin ${stood} af 10, som nu`);
  await tabTo(hr, ({ text }) => text === "Skru ned");
  await sendWithEnter(hr);
  await hr.page.getByText("Træk mindst én skyder længere ned.").first().waitFor();
  await checkPage(hr, "nothing-lower");
  await tabTo(hr, ({ name }) => name === "tasks");
  await hr.page.keyboard.press("ArrowDown");
  await hr.page.keyboard.press("ArrowDown");
  await tabTo(hr, ({ text }) => text === "Skru ned");
  await sendWithEnter(hr);
  await hr.page.getByText("Der er skruet ned", { exact: true }).waitFor();
  await checkPage(hr, "turned-down");
  await tabTo(hr, ({ text }) => text === "Fortryd");
  await sendWithEnter(hr);
  await hr.page.getByText("Det er fortrudt").waitFor();
  assert.equal((await textOf(hr)).replace(/Det er fortrudt\s*/, ""), before);
}

const subGoalDays = async (person, caseUrl) => {
  await open(person, `${caseUrl}/plan/check`);
  return (await textOf(person)).match(/\d+\. \w+ \d{4}/g);
};

/** The dates of sub-goals go along with the steps: told by name before one presses, and back with the same press. */
async function withSubGoals(hr, caseUrl) {
  const { page } = hr;
  const before = await subGoalDays(hr, caseUrl);
  await open(hr, `${caseUrl}/mixer/down?slider=hours`);
  const line = page.locator(".along-dates li").first();
  const twoWeeks = await line.innerText();
  assert.match(twoWeeks, /^Kurt .+: \d+\. \w+ \d{4} \(nu \d+\. \w+ \d{4}\)/);
  await fill(hr, { later: "shift", weeks: "5", movesSubGoals: "yes" });
  if (hr.javaScript) {
    await page.getByText("Når trinene bliver skubbet 5 uger:").waitFor();
    assert.notEqual(await line.innerText(), twoWeeks, "the dates follow the weeks");
  }
  await checkPage(hr, "sub-goals-along");
  const [, told] = /: (\d+\. \w+ \d{4}) \(nu/.exec(await line.innerText());
  if (!hr.javaScript)
    await fill(hr, { weeks: await page.locator('[name="weeks"]').getAttribute("value") });
  await press(hr, "Skru ned");
  await page.getByText(/\d+ delmål er flyttet/).waitFor();
  await checkPage(hr, "sub-goals-moved");
  const notice = page.url();
  assert.ok((await subGoalDays(hr, caseUrl)).includes(told), `a sub-goal is now ${told}`);
  await open(hr, notice);
  await press(hr, "Fortryd");
  assert.deepEqual(await subGoalDays(hr, caseUrl), before, "one press takes everything back");
}

/** A phone: turning down with the plan pushed, a pause, a draft; every state looked at. */
const onAPhone =
  (javaScript) =>
  async ({ browser, server }) => {
    const name = javaScript ? "turn-down-phone" : "turn-down-plain";
    const hr = await newPerson(browser, server.origin, { name, javaScript, width: 390 });
    const caseUrl = await openExampleCase(hr, "Kurt Madsen");
    await open(hr, `${caseUrl}/mixer/down?slider=hours`);
    await checkPage(hr, "down");
    await fill(hr, { downReason: "longDays", reason: "Kortere dage", weeks: "x", later: "shift" });
    await press(hr, "Skru ned");
    await checkPage(hr, "no-weeks");
    assert.equal(await hr.page.inputValue('[name="reason"]'), "Kortere dage");
    await fill(hr, { weeks: "2" });
    await press(hr, "Skru ned");
    await hr.page.getByText("Der er skruet ned", { exact: true }).waitFor();
    assert.match(await textOf(hr), /senere trin er flyttet/);
    await checkPage(hr, "turned-down");
    await press(hr, "Fortryd");
    await hr.page.getByText("Det er fortrudt").waitFor();
    await withSubGoals(hr, caseUrl);
    await open(hr, `${caseUrl}/mixer/leave`);
    await checkPage(hr, "leave");
    await press(hr, "En pause", "link");
    await press(hr, "Gem");
    await hr.page.getByText("Vælg den sidste dag i pausen.").first().waitFor();
    await checkPage(hr, "pause-without-end");
    await fill(hr, { toDay: await hr.page.inputValue('[name="fromDay"]') });
    await press(hr, "Gem");
    await hr.page.getByText("Pausen er lagt ind").waitFor();
    await open(hr, `${caseUrl}/mixer/leave?kind=relapse`);
    await checkPage(hr, "relapse");
    await open(hr, `${caseUrl}/mixer/draft`);
    await checkPage(hr, "draft");
    await fill(hr, { kind: "gentle", weeks: "10" });
    await press(hr, "Vis forslaget");
    await checkPage(hr, "proposal");
    await press(hr, "Læg det ind i planen");
    await hr.page.getByText("Forslaget er lagt ind i planen").waitFor();
    await checkPage(hr, "put-in");
  };

export const turnDown = [
  { name: "turn down: with the keyboard alone", run: withTheKeyboard },
  { name: "turn down: on a phone", run: onAPhone(true) },
  { name: "turn down: on a phone without JavaScript", run: onAPhone(false) },
];
