/** The staircase on the goal's page, a scheme made a measure, and the check page's hints until each is answered. */
import assert from "node:assert/strict";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const textOf = ({ page }) => page.innerText("main");

async function openKurt(hr) {
  await open(hr, "/");
  await press(hr, "Se et eksempel");
  const link = hr.page.getByRole("link", { name: /Kurt/ }).first();
  return new URL(await link.getAttribute("href"), hr.page.url()).pathname;
}

/** Where the plan stands, for somebody employed and for a trainee the workplace hosts. */
async function theStaircase(hr, caseUrl) {
  await open(hr, `${caseUrl}/plan`);
  assert.match(await textOf(hr), /Planen står på trin 3, som I har valgt/);
  assert.match(await textOf(hr), /inspiration og ikke et krav/);
  await checkPage(hr, "staircase");
  await fill(hr, { "plan.staircaseTrack": "hostedTrainee" });
  await press(hr, "Gem og fortsæt");
  await open(hr, `${caseUrl}/plan`);
  await fill(hr, { "plan.hostPurpose": "At finde de timer, der går" });
  await checkPage(hr, "hosted");
  assert.ok(!(await hr.page.innerText(".staircase")).includes("Trin 4"));
  await fill(hr, { "plan.staircaseTrack": "employed" });
  await press(hr, "Gem og fortsæt");
}

/** A proposed scheme becomes a measure with somebody and a day. */
async function aScheme(hr, caseUrl) {
  await open(hr, `${caseUrl}/plan?part=sub-goals`);
  await checkPage(hr, "schemes");
  const before = await hr.page.locator('[name^="measures."][name$=".title"]').count();
  const use = hr.page.locator('button[value^="scheme:"]').first();
  await Promise.all([hr.page.waitForEvent("load"), use.press("Enter")]);
  assert.match(hr.page.url(), /part=sub-goals#measures\./);
  const titles = hr.page.locator('[name^="measures."][name$=".title"]');
  assert.equal(await titles.count(), before + 1);
  await checkPage(hr, "a-measure");
}

async function theWholeWay({ browser, server }, name, options) {
  const hr = await newPerson(browser, server.origin, { ...options, name });
  const caseUrl = await openKurt(hr);
  await theStaircase(hr, caseUrl);
  await aScheme(hr, caseUrl);
  await open(hr, `${caseUrl}/plan/check`);
  await checkPage(hr, "check");
}

const way = (name, options) => ({
  name: `plan help: staircase, a scheme and the check, ${name}`,
  run: (at) => theWholeWay(at, `plan-help-${name.replace(/\W+/g, "-")}`, options),
});

export const planHelp = [
  way("with JavaScript", {}),
  way("on a phone", { width: 320 }),
  way("no JavaScript", { javaScript: false, width: 390 }),
];
