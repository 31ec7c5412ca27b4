/** The example organisation: four cases, every page of a full one, in Danish and English, light and dark. */
import assert from "node:assert/strict";
import { checkPage, newPerson, open, press } from "./person.mjs";

const PAGES = [
  "",
  "/facts",
  "/interview/prepare",
  "/interview/own-setting",
  "/interview/invite",
  "/interview/hold",
  "/interview/hold?step=3",
  "/interview/hold?step=not-held",
  "/interview/minutes",
  "/plan",
  "/plan?part=sub-goals",
  "/plan?part=adjustments",
  "/plan?part=follow-up",
  "/mixer",
  "/mixer/together",
  "/mixer/down",
  "/mixer/leave",
  "/mixer/draft",
  "/talks",
  "/closing",
  "/business-case",
  "/refund",
  "/deadlines",
  "/deadlines/hr",
  "/plan/check",
  "/plan/agreement",
];

const OWN_PAGES = [
  "/rules",
  "/rules?on=2013-06-01",
  "/organisation",
  "/calendar",
  "/account/reminders",
];

async function caseOf({ page }, name) {
  return new URL(await page.getByRole("link", { name }).getAttribute("href"), page.url()).pathname;
}

async function everyPage(person, caseUrl) {
  for (const path of [...PAGES.map((each) => caseUrl + each), ...OWN_PAGES]) {
    const answer = await open(person, path);
    assert.equal(answer.status(), 200, path);
    await checkPage(person, `example${path.replace(caseUrl, "").replace(/\W+/g, "-")}`);
  }
}

async function fourCases({ browser, server }) {
  const visitor = await newPerson(browser, server.origin, { name: "example" });
  await open(visitor, "/");
  await press(visitor, "Se et eksempel");
  for (const name of ["Kurt Madsen", "Bodil Friis", "Ole Bak", "Lene Sommer"])
    assert.equal(await visitor.page.getByRole("link", { name }).count(), 1, name);
  await visitor.page.getByText("Eksempel: opdigtede personer").waitFor();
  await checkPage(visitor, "cases");
  const caseUrl = await caseOf(visitor, "Kurt Madsen");
  await everyPage(visitor, caseUrl);
  await press(visitor, "In English");
  visitor.name = "example-english";
  await everyPage(visitor, caseUrl);
}

async function phoneAndDark({ browser, server }) {
  const visitor = await newPerson(browser, server.origin, { name: "phone-dark", width: 390 });
  await visitor.page.emulateMedia({ colorScheme: "dark" });
  await open(visitor, "/");
  await press(visitor, "Se et eksempel");
  await everyPage(visitor, await caseOf(visitor, "Bodil Friis"));
}

export const examples = [
  {
    name: "the example has four cases and every page is in order, in both languages",
    run: fourCases,
  },
  { name: "every page on a phone, in the dark", run: phoneAndDark },
];
