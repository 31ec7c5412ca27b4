/** With the keyboard alone: signing in, moving a fader, and reaching everything on the way. */
import assert from "node:assert/strict";
import { foundOrganisation, openCase, pressAdd } from "./journey.mjs";
import { awake, newPerson, open, press } from "./person.mjs";
import { pathOf } from "./two-steps.mjs";

/** What has the focus, by name and words, and whether one can see that it has. */
export const focused = ({ page }) =>
  page.evaluate(() => ({
    id: document.activeElement?.id ?? "",
    name: document.activeElement?.getAttribute("name") ?? "",
    text: document.activeElement?.textContent?.trim() ?? "",
    outline: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  }));

/** Presses Tab until what has focus fits; fails when it is never reached. */
export async function tabTo(person, fits) {
  for (let presses = 0; presses < 120; presses++) {
    await person.page.keyboard.press("Tab");
    const now = await focused(person);
    if (fits(now)) return now;
  }
  throw new Error("never reached with Tab");
}

export async function sendWithEnter(person) {
  const { page } = person;
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  await awake(person);
}

async function signsInAndSkips({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "keyboard" });
  await foundOrganisation(hr);
  await press(hr, "Log ud");
  await tabTo(hr, ({ text }) => text === "Spring til indhold");
  await hr.page.keyboard.press("Enter");
  await tabTo(hr, ({ name }) => name === "email");
  await hr.page.keyboard.type("hanne@example.dk");
  await tabTo(hr, ({ name }) => name === "password");
  await hr.page.keyboard.type("en lang og god adgangskode");
  await sendWithEnter(hr);
  assert.equal(pathOf(hr), "/second-factor");
  await tabTo(hr, ({ name }) => name === "code");
  await hr.page.keyboard.type(hr.recoveryCodes.pop());
  await sendWithEnter(hr);
  assert.equal(pathOf(hr), "/cases");
  const link = await tabTo(hr, ({ text }) => text === "Åbn et nyt forløb");
  assert.notEqual(link.outline, "none", "focus can be seen");
}

async function movesAFader({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "fader" });
  await foundOrganisation(hr);
  const mixerUrl = `${await openCase(hr)}/mixer`;
  await open(hr, mixerUrl);
  await pressAdd(hr, "mixerSettings");
  const { name } = await tabTo(hr, (now) => now.name.endsWith(".physical"));
  const fader = hr.page.locator(`input[type=range][name="${name}"]`);
  const before = Number(await fader.inputValue());
  for (const key of ["ArrowUp", "ArrowUp", "ArrowDown"]) await hr.page.keyboard.press(key);
  assert.equal(Number(await fader.inputValue()), before + 1);
  assert.match(await fader.getAttribute("aria-valuetext"), new RegExp(`Trin ${before + 1} af 10`));
  await hr.page
    .getByRole("status")
    .filter({ hasText: /Gemt kl\./ })
    .waitFor();
  await open(hr, mixerUrl);
  assert.equal(Number(await fader.inputValue()), before + 1);
}

export const keyboard = [
  { name: "with the keyboard alone: past the menu, in, and on", run: signsInAndSkips },
  { name: "with the keyboard alone: a fader, saved and said in words", run: movesAFader },
];
