/** Getting in and out, and inviting a manager, in two browsers. */
import assert from "node:assert/strict";
import { foundOrganisation, openCase } from "./journey.mjs";
import { pathOf, signInWithTwoSteps } from "./two-steps.mjs";
import { awake, checkPage, fill, newPerson, open, press } from "./person.mjs";

async function signingIn({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "sign-in" });
  await foundOrganisation(hr);
  await press(hr, "Log ud");
  assert.equal(pathOf(hr), "/login");
  await checkPage(hr, "login");
  const answers = [];
  for (const email of ["hanne@example.dk", "ukendt@example.dk"]) {
    await fill(hr, { email, password: "en helt forkert adgangskode" });
    await press(hr, "Log ind");
    answers.push(await hr.page.innerText("[role=alert]"));
  }
  assert.equal(answers[0], answers[1], "known and unknown accounts are answered alike");
  await checkPage(hr, "login-wrong");
  await signInWithTwoSteps(hr, {
    email: "hanne@example.dk",
    password: "en lang og god adgangskode",
  });
  await open(hr, "/welcome");
  assert.equal(pathOf(hr), "/cases", "the first-run page is gone");
}

async function invitingAManager({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "inviting" });
  await foundOrganisation(hr);
  await open(hr, "/people");
  await fill(hr, { name: "Lars Leder", email: "lars@example.dk", role: "lineManager" });
  await press(hr, "Lav et link");
  await checkPage(hr, "people");
  const link = await hr.page.inputValue("#link");
  await open(hr, "/cases");
  const choose = async () => {
    await press(hr, "Åbn et nyt forløb", "link");
    const option = hr.page.locator("select[name=manager] option", { hasText: "Lars Leder" });
    assert.equal(await option.count(), 1, "an invited manager can be chosen");
    await open(hr, "/cases");
  };
  await choose();
  const manager = await newPerson(browser, server.origin, { name: "manager" });
  await open(manager, link);
  assert.equal(pathOf(manager), "/join", "the token leaves the address bar");
  await checkPage(manager, "join");
  await fill(manager, { password: "endnu en lang adgangskode" });
  await press(manager, "Opret min adgang");
  assert.equal(pathOf(manager), "/cases");
  await checkPage(manager, "manager-cases");
  const again = await newPerson(browser, server.origin, { name: "again" });
  const answer = await open(again, link);
  assert.equal(answer.status(), 404, "a link works once");
  const caseUrl = await openCase(hr);
  const refused = await open(manager, caseUrl);
  assert.equal(refused.status(), 404, "a manager who is not on the case");
  await checkPage(manager, "not-found");
}

async function languages({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "english" });
  await foundOrganisation(hr);
  await press(hr, "In English");
  assert.equal(await hr.page.getAttribute("html", "lang"), "en");
  assert.equal(await hr.page.title(), "Cases");
  await checkPage(hr, "cases");
  await hr.page.reload();
  await awake(hr);
  assert.equal(await hr.page.getAttribute("html", "lang"), "en");
}

export const accounts = [
  { name: "signing in, out, and wrongly", run: signingIn },
  { name: "a manager joins by a link, once", run: invitingAManager },
  { name: "the language switch stays", run: languages },
];
