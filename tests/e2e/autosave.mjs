/** Saving as one writes: honest about what is kept, through a lost line, and between two who write at once. */
import assert from "node:assert/strict";
import { foundOrganisation, openCase } from "./journey.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const GOAL = '[name="plan.goalText"]';
const status = ({ page }, words) => page.getByRole("status").filter({ hasText: words }).waitFor();

async function aPlan(browser, server, name) {
  const hr = await newPerson(browser, server.origin, { name });
  await foundOrganisation(hr);
  const caseUrl = await openCase(hr);
  await open(hr, `${caseUrl}/plan`);
  return { hr, planUrl: `${caseUrl}/plan` };
}

async function savesAndSaysSo({ browser, server }) {
  const { hr, planUrl } = await aPlan(browser, server, "autosave");
  await hr.page.fill(GOAL, "Tilbage på fuld tid");
  await status(hr, /Gemt kl\. \d\d\.\d\d/);
  await checkPage(hr, "saved");
  await open(hr, planUrl);
  assert.equal(await hr.page.inputValue(GOAL), "Tilbage på fuld tid");
}

async function survivesALostLine({ browser, server }) {
  const { hr, planUrl } = await aPlan(browser, server, "offline");
  await hr.context.setOffline(true);
  await hr.page.fill(GOAL, "Skrevet uden net");
  await hr.page.locator(GOAL).blur();
  await status(hr, "Ikke gemt endnu");
  hr.faults.length = 0;
  await hr.context.setOffline(false);
  await status(hr, /Gemt kl\./);
  await open(hr, planUrl);
  assert.equal(await hr.page.inputValue(GOAL), "Skrevet uden net");
}

async function twoWhoWriteAtOnce({ browser, server }) {
  const { hr, planUrl } = await aPlan(browser, server, "two-first");
  const state = await hr.context.storageState();
  const context = await browser.newContext({ storageState: state, locale: "da-DK" });
  const page = await context.newPage();
  const other = { ...hr, context, page, name: "two-second" };
  // Without news of what others save: with it the field would show their text before anything is written here.
  await page.route("**/live?*", (route) => route.abort());
  await open(other, planUrl);
  await hr.page.fill(GOAL, "Kurt er tilbage på fuld tid");
  await status(hr, /Gemt kl\./);
  await other.page.fill(GOAL, "Kurt arbejder på lageret");
  await other.page.locator(GOAL).blur();
  await other.page.getByText("En anden har ændret feltet imens.").first().waitFor();
  assert.match(await other.page.innerText("main"), /Kurt er tilbage på fuld tid/);
  assert.equal(
    await other.page.inputValue(GOAL),
    "Kurt arbejder på lageret",
    "nothing typed is lost",
  );
  await other.page.getByRole("button", { name: "Brug min tekst" }).click();
  await status(other, /Gemt kl\./);
  await open(hr, planUrl);
  assert.equal(await hr.page.inputValue(GOAL), "Kurt arbejder på lageret");
}

async function plainFormsMergeToo({ browser, server }) {
  const { hr, planUrl } = await aPlan(browser, server, "plain-first");
  const state = await hr.context.storageState();
  const context = await browser.newContext({ storageState: state, javaScriptEnabled: false });
  const other = { ...hr, context, page: await context.newPage(), javaScript: false, name: "plain" };
  await open(other, planUrl);
  await hr.page.fill(GOAL, "Kurt er tilbage");
  await status(hr, /Gemt kl\./);
  await fill(other, { "plan.goalText": "Kurt på lageret", "plan.goalKind": "ordinary" });
  await press(other, "Gem og fortsæt");
  await other.page.getByText("En anden har ændret feltet imens.").first().waitFor();
  assert.equal(await other.page.inputValue(GOAL), "Kurt på lageret");
  await press(other, "Gem og fortsæt");
  await open(other, planUrl);
  assert.equal(await other.page.inputValue(GOAL), "Kurt på lageret");
}

async function leavesNothingBehindWhenPosted({ browser, server }) {
  const { hr, planUrl } = await aPlan(browser, server, "post");
  await hr.page.fill(GOAL, "Først dette");
  await status(hr, /Gemt kl\./);
  await hr.page.fill(GOAL, "Så dette, og straks videre");
  await press(hr, "Gem og fortsæt");
  assert.match(hr.page.url(), /part=sub-goals/, "saved without a conflict with itself");
  await open(hr, planUrl);
  assert.equal(await hr.page.inputValue(GOAL), "Så dette, og straks videre");
}

export const autosave = [
  { name: "a field is saved as it is written", run: savesAndSaysSo },
  { name: "what is written without a line is saved later", run: survivesALostLine },
  { name: "two write in one field, and both texts stay in reach", run: twoWhoWriteAtOnce },
  { name: "two write in one field, one of them without JavaScript", run: plainFormsMergeToo },
  {
    name: "a form posted while it saves is not in conflict with itself",
    run: leavesNothingBehindWhenPosted,
  },
];
