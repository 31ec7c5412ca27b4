/** Manager and employee each place the faders; neither sees the other's before both are ready, then both see both. */
import assert from "node:assert/strict";
import { letIn, openExampleCase } from "./let-in.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const MINE = {
  hours: 3,
  physical: 4,
  tasks: 2,
  responsibility: 2,
  predictability: 8,
  intensity: 2,
};
const THEIRS = { ...MINE, hours: 5, tasks: 9 };
const textOf = ({ page }) => page.innerText("main");

/** Places all six faders: with JavaScript each is saved as it is left, otherwise by the button. */
async function place(person, positions) {
  const { page } = person;
  for (const [slider, at] of Object.entries(positions)) {
    const fader = page.locator(`input[name="mixer.${slider}"]`);
    // Without JavaScript a fader cannot say that it has moved; the browser posts where it stands.
    await fader.fill(String(at));
  }
  const save = page.locator("button[type=submit]").last();
  await Promise.all([page.waitForEvent("load"), save.press("Enter")]);
}

async function theWorkplace(hr, caseUrl) {
  await open(hr, `${caseUrl}/interview/prepare`);
  await checkPage(hr, "prepare");
  await open(hr, `${caseUrl}/mixer/together`);
  assert.match(await textOf(hr), /har ikke adgang endnu/);
  await checkPage(hr, "nobody-yet");
  await press(hr, "Sæt arbejdspladsens skydere", "link");
  await checkPage(hr, "own-setting");
  await place(hr, THEIRS);
  await open(hr, `${caseUrl}/mixer/together`);
  await checkPage(hr, "placed");
  await press(hr, "Vi er klar");
  await checkPage(hr, "ready");
}

async function theEmployee(employee, caseUrl) {
  await open(employee, `${caseUrl}/mixer/together`);
  assert.match(await textOf(employee), /Arbejdspladsen er klar/);
  assert.ok(!(await employee.page.content()).includes("9, "), "nothing of where they placed them");
  await checkPage(employee, "theirs-is-ready");
  await open(employee, `${caseUrl}/room?step=mixer`);
  await place(employee, MINE);
  await open(employee, `${caseUrl}/mixer/together`);
  await checkPage(employee, "placed");
}

async function theWholeWay({ browser, server }, name, options) {
  const hr = await newPerson(browser, server.origin, { ...options, name: `${name}-hr` });
  const employee = await newPerson(browser, server.origin, {
    ...options,
    name: `${name}-employee`,
    width: 390,
  });
  const caseUrl = await openExampleCase(hr, "Bodil Friis");
  await theWorkplace(hr, caseUrl);
  await letIn(hr, employee, caseUrl);
  await theEmployee(employee, caseUrl);
  await open(hr, `${caseUrl}/mixer/together`);
  assert.match(await textOf(hr), /Vi venter på Bodil Friis/);
  await press(hr, "Ikke klar endnu");
  await press(employee, "Jeg er klar");
  assert.match(await textOf(employee), /Vi venter på arbejdspladsen/);
  await checkPage(employee, "waits");
  await press(hr, "Vi er klar");
  // The page that lies open is told at once; without JavaScript one looks again.
  if (employee.javaScript) await press(employee, "Vis det", "link");
  for (const person of [hr, employee]) {
    await open(person, `${caseUrl}/mixer/together`);
    assert.match(await textOf(person), /Tal først om opgaver/);
    await checkPage(person, "together");
  }
  await press(employee, "Gem det, I er enige om");
  await employee.page.getByText("Vælg et trin: Opgaver.").first().waitFor();
  await checkPage(employee, "nothing-chosen");
  await fill(employee, { hours: "4", tasks: "9" });
  await press(employee, "Gem det, I er enige om");
  assert.match(await textOf(employee), /I er enige fra/);
  await checkPage(employee, "agreed");
  await open(hr, `${caseUrl}/mixer/together`);
  await checkPage(hr, "agreed");
  await press(hr, "Se den på mixerpulten", "link");
  assert.equal(await hr.page.inputValue('input[name$=".tasks"]'), "9");
  await open(hr, `${caseUrl}/mixer/together`);
  await hr.page.locator("summary", { hasText: "Prøv igen" }).click();
  await press(hr, "Tag begge bud væk, og prøv igen");
  await checkPage(hr, "again");
}

const way = (name, options) => ({
  name: `before the talk: each placed the faders, both shown at once, ${name}`,
  run: (at) => theWholeWay(at, `before-talk-${name.replace(/\W+/g, "-")}`, options),
});

export const beforeTalk = [way("with JavaScript", {}), way("no JavaScript", { javaScript: false })];
