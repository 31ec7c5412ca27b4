/** The mixer desk as it is used: by keyboard alone, and with a finger on a phone. */
import assert from "node:assert/strict";
import { foundOrganisation, openCase, pressAdd } from "./journey.mjs";
import { checkPage, newPerson, open } from "./person.mjs";

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

export const mixerDesk = [{ name: "mixer desk: with a finger on a phone", run: movesByFinger }];
