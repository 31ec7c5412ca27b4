/** The mixer desk as it is used: by keyboard alone, and with a finger on a phone. */
import assert from "node:assert/strict";
import { foundOrganisation, openCase, pressAdd } from "./journey.mjs";
import { focused, sendWithEnter, tabTo } from "./keyboard.mjs";
import { awake, checkPage, newPerson, open, press } from "./person.mjs";

const faderOf = ({ page }, slider) => page.locator(`input[type=range][name$=".${slider}"]`);
const saved = ({ page }) =>
  page
    .getByRole("status")
    .filter({ hasText: /Gemt kl\./ })
    .waitFor();

/** A new case of one's own with its first setting on the desk; gives the address of the desk. */
async function aDesk(person) {
  await foundOrganisation(person);
  const mixerUrl = `${await openCase(person)}/mixer`;
  await open(person, mixerUrl);
  await pressAdd(person, "mixerSettings");
  return mixerUrl;
}

/** Puts a finger down, draws it to another place in small steps, and lifts it. */
async function drawFinger({ page }, from, to) {
  const client = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [from]);
  for (let step = 1; step <= 12; step += 1) {
    const at = (axis) => from[axis] + ((to[axis] - from[axis]) * step) / 12;
    await touch("touchMove", [{ x: at("x"), y: at("y") }]);
  }
  await touch("touchEnd", []);
  await client.detach();
}

/** Where the cap of a fader is: the middle of the part of its track that its value stands for. */
async function capOf(person, slider) {
  const fader = faderOf(person, slider);
  await fader.evaluate((range) => range.scrollIntoView({ block: "center", behavior: "instant" }));
  const box = await fader.boundingBox();
  const [share, cap] = await fader.evaluate((range) => [
    (range.valueAsNumber - Number(range.min)) / (Number(range.max) - Number(range.min)),
    Number.parseFloat(getComputedStyle(range).getPropertyValue("--cap")) * 10,
  ]);
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height - cap / 2 - share * (box.height - cap),
  };
}

const scrolled = ({ page }) => page.evaluate(() => window.scrollY);

async function movesByFinger({ browser, server }) {
  const hr = await newPerson(browser, server.origin, {
    name: "desk-finger",
    width: 390,
    touch: true,
  });
  const mixerUrl = await aDesk(hr);
  const fader = faderOf(hr, "tasks");
  const cap = await capOf(hr, "tasks");
  const [before, scrollBefore] = [await fader.inputValue(), await scrolled(hr)];
  await drawFinger(hr, cap, { x: cap.x, y: cap.y - 90 });
  const after = await fader.inputValue();
  assert.ok(Number(after) > Number(before), `the fader follows the finger: ${before} to ${after}`);
  assert.equal(await scrolled(hr), scrollBefore, "and the page stands still");
  await saved(hr);

  await hr.page.getByRole("button", { name: /^Fortryd: Opgaver/ }).tap();
  assert.equal(await fader.inputValue(), before, "taken back");
  await saved(hr);
  await open(hr, mixerUrl);
  assert.equal(await fader.inputValue(), before, "and saved so");

  // A thumb that swipes the page past the desk, from the groove above the cap, moves the page and no fader.
  const groove = await capOf(hr, "tasks");
  await drawFinger(hr, { x: groove.x, y: groove.y - 100 }, { x: groove.x, y: groove.y - 300 });
  assert.ok((await scrolled(hr)) > 0, "a swipe beside the cap scrolls");
  assert.equal(await fader.inputValue(), before, "and moves no fader");
  await checkPage(hr, "desk");
}

const fieldOf = ({ page }, field) => page.locator(`[name$=".${field}"]:not([type=hidden])`);
const dayAfter = (day, days) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Waits until what was just written has been told to be saved: nothing on its way, nothing refused. */
const quiet = async (person) => {
  await person.page.evaluate(() => document.activeElement?.blur());
  await saved(person);
};

async function pressKeys({ page }, key, times) {
  for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
}

const tabToField = (person, field) => tabTo(person, ({ name }) => name.endsWith(`.${field}`));

async function undoesByKeyboard(hr) {
  await tabToField(hr, "weeklyHours");
  await pressKeys(hr, "ArrowUp", 10);
  const hours = faderOf(hr, "weeklyHours");
  assert.equal(await hours.inputValue(), "15");
  assert.match(await hours.getAttribute("aria-valuetext"), /^15 timer om ugen af 37/);
  assert.match(await hr.page.locator(".undo-line").innerText(), /Timer: fra 10 t\. til 15 t\./);
  await tabTo(hr, ({ text }) => text === "Fortryd");
  await hr.page.keyboard.press("Enter");
  assert.equal(await hours.inputValue(), "10", "ten key steps are one move");
  assert.match((await focused(hr)).name, /weeklyHours$/, "and one stands at the fader again");
}

/** Waits until a week of the table under the desk has so many hours, on the page as it lies open. */
const hoursInWeeks = ({ page }, hours) =>
  page
    .getByRole("table", { name: "Uge for uge" })
    .getByRole("cell", { name: hours, exact: true })
    .first()
    .waitFor();

/** Three days of five hours, typed; the fader follows, and moving it spreads the hours anew. */
async function writesDays(hr) {
  const { page } = hr;
  await tabTo(hr, ({ text }) => text === "Timer dag for dag");
  await page.keyboard.press("Enter");
  for (const day of ["monday", "wednesday", "friday"]) {
    await tabToField(hr, `${day}Hours`);
    await page.keyboard.type("5");
  }
  await page.getByText("I alt 15 timer om ugen.").waitFor();
  assert.equal(await faderOf(hr, "weeklyHours").inputValue(), "15", "the fader follows the days");
  await faderOf(hr, "weeklyHours").focus();
  await pressKeys(hr, "ArrowUp", 6);
  await page.getByText("I alt 16,5 timer om ugen.").waitFor();
  assert.equal(await fieldOf(hr, "mondayHours").inputValue(), "5,5", "the days follow the fader");
  assert.equal(await fieldOf(hr, "tuesdayHours").inputValue(), "");
  await hoursInWeeks(hr, "16,5");
  assert.match((await focused(hr)).name, /weeklyHours$/, "the weeks follow and nothing else moves");
}

async function takesASuggestion(hr) {
  const { page } = hr;
  await tabTo(hr, ({ text }) => text === "Forslag til Opgaver");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const note = fieldOf(hr, "tasksNote");
  assert.match(await note.inputValue(), /^Få, kendte opgaver/);
  await page.keyboard.press("End");
  await page.keyboard.type(" Kører truck.");
  assert.match(await note.inputValue(), /Kører truck\.$/, "and it is one's own from there");
}

/** Moves the second setting a week along the time line, and looks at a day. */
async function usesTheTimeLine(hr, fromDay) {
  const { page } = hr;
  await tabTo(hr, ({ id }) => id === "move-handle");
  await pressKeys(hr, "ArrowRight", 7);
  assert.equal(await fieldOf(hr, "fromDay").inputValue(), dayAfter(fromDay, 7));
  await tabTo(hr, ({ id }) => id === "see-day");
  await pressKeys(hr, "End", 1);
  await page.getByRole("heading", { name: /^Sådan ser pulten ud den/ }).waitFor();
  assert.match(await page.locator("#see-day").getAttribute("aria-valuetext"), /timer om ugen$/);
  await quiet(hr);
}

const LOOKS = [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["forced", { colorScheme: "light", forcedColors: "active", reducedMotion: "reduce" }],
  ["print", { forcedColors: "none", media: "print" }],
];

async function buildsByKeyboard({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "desk-keys" });
  const { page } = hr;
  await foundOrganisation(hr);
  const mixerUrl = `${await openCase(hr)}/mixer`;
  await open(hr, mixerUrl);
  await tabTo(hr, ({ text }) => text === "Tilføj den første indstilling");
  await sendWithEnter(hr);
  await undoesByKeyboard(hr);
  await writesDays(hr);
  await takesASuggestion(hr);
  await quiet(hr);
  const first = await fieldOf(hr, "fromDay").inputValue();
  await tabTo(hr, ({ text }) => text.startsWith("Kopier til"));
  await sendWithEnter(hr);
  const second = dayAfter(first, 14);
  assert.equal(await fieldOf(hr, "fromDay").inputValue(), second);
  assert.equal(await fieldOf(hr, "mondayHours").inputValue(), "5,5", "copied with its days");
  await usesTheTimeLine(hr, second);
  await open(hr, page.url());
  assert.equal(await fieldOf(hr, "fromDay").inputValue(), dayAfter(second, 7), "and it is saved");
  for (const [label, media] of LOOKS) {
    await page.emulateMedia(media);
    await checkPage(hr, `desk-${label}`);
  }
}

/** The office manager: two weeks at work, one at home with two hours of mail, and a week that is different. */
async function irregularByFinger({ browser, server }) {
  const hr = await newPerson(browser, server.origin, {
    name: "desk-weeks",
    width: 390,
    touch: true,
  });
  const { page } = hr;
  await aDesk(hr);
  const up = page.getByRole("button", { name: "Timer: et trin op" });
  for (let press = 0; press < 4; press += 1) await up.tap();
  assert.equal(await faderOf(hr, "weeklyHours").inputValue(), "12");
  await page.getByText("Skifter ugerne?").tap();
  for (const [field, value] of [
    ["weeksOn", "2"],
    ["weeksOff", "1"],
    ["offWeekHours", "2"],
  ]) {
    await fieldOf(hr, field).tap();
    await page.keyboard.type(value);
  }
  await page.getByText("2 uger med 12 timer, så 1 uge med 2 timer, og så forfra.").waitFor();
  await quiet(hr);
  await Promise.all([
    page.waitForEvent("load"),
    page.getByRole("button", { name: "Tilføj en uge" }).tap(),
  ]);
  await awake(hr);
  await page.locator('[name^="exceptionWeeks."][name$=".note"]').tap();
  await page.keyboard.type("Ferie");
  await quiet(hr);
  await open(hr, page.url().replace(/#.*/, ""));
  const weeks = page.getByRole("table", { name: "Uge for uge" }).getByRole("row");
  const worked = async (row) => (await weeks.nth(row).getByRole("cell").first().innerText()).trim();
  assert.equal(await worked(2), "0", "the week that is different");
  assert.equal(await worked(3), "2", "the third week is an off week");
  assert.equal(await worked(4), "12", "and over again");
  await checkPage(hr, "weeks");
}

/** Without JavaScript the same page is plain forms: a day of hours, a week later, and the desk of a date. */
async function withoutJavaScript({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "desk-plain", javaScript: false });
  const { page } = hr;
  await aDesk(hr);
  const first = await fieldOf(hr, "fromDay").inputValue();
  await page.getByText("Timer dag for dag").click();
  await fieldOf(hr, "tuesdayHours").fill("7,5");
  await press(hr, "Gem");
  assert.equal(await faderOf(hr, "weeklyHours").inputValue(), "7.5");
  await press(hr, "En uge senere");
  assert.equal(await fieldOf(hr, "fromDay").inputValue(), dayAfter(first, 7));
  await press(hr, /^Kopier til/);
  await page.fill("#go-to-day", dayAfter(first, 8));
  await press(hr, "Vis dagen");
  assert.equal(await fieldOf(hr, "fromDay").inputValue(), dayAfter(first, 7));
  await checkPage(hr, "desk-plain");
}

/** The first placing of a fader, of one's own and by hand, taken back: it is not set any more, here or on the server. */
async function takesBackTheFirst({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "desk-first", width: 390 });
  const { page } = hr;
  await foundOrganisation(hr);
  const desk = `${await openCase(hr)}/interview/own-setting`;
  await open(hr, desk);
  const [tasks, hours] = ["tasks", "hours"].map((slider) => faderOf(hr, slider));
  assert.equal(await tasks.getAttribute("aria-valuetext"), "Ikke sat");
  await tabToField(hr, "tasks");
  await pressKeys(hr, "ArrowUp", 4);
  await saved(hr);
  assert.match(await page.locator(".undo-line").innerText(), /Opgaver: sat på 4/);
  await checkPage(hr, "placed");
  await page.getByRole("button", { name: /^Fortryd: Opgaver/ }).click();
  assert.equal(await tasks.getAttribute("aria-valuetext"), "Ikke sat", "taken back");
  await page.getByText("Opgaver er ikke sat endnu").first().waitFor();
  await quiet(hr);
  await open(hr, desk);
  assert.equal(await tasks.getAttribute("aria-valuetext"), "Ikke sat", "and saved so");

  // Where it is not saved at once, the form says it.
  await hours.focus();
  await pressKeys(hr, "ArrowUp", 2);
  await page.getByRole("button", { name: /^Fortryd: Timer/ }).click();
  await press(hr, "Gem og gå videre");
  await open(hr, desk);
  assert.equal(await hours.getAttribute("aria-valuetext"), "Ikke sat");
}

export const mixerDesk = [
  { name: "mixer desk: a first placing taken back", run: takesBackTheFirst },
  { name: "mixer desk: with a finger on a phone", run: movesByFinger },
  { name: "mixer desk: a plan by keyboard alone", run: buildsByKeyboard },
  { name: "mixer desk: weeks that take turns, by finger", run: irregularByFinger },
  { name: "mixer desk: without JavaScript", run: withoutJavaScript },
];
