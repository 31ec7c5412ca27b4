/** Invitations and links by mail, by phone and by letter, and the organisation's own sign-in. */
import assert from "node:assert/strict";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { foundOrganisation, openCase } from "./journey.mjs";
import { linkIn, withMailAndProvider } from "./outside.mjs";
import { awake, checkPage, fill, newPerson, open, press } from "./person.mjs";
import { pathOf } from "./two-steps.mjs";

const PRIVATE = "kurt@privat.example";
const FIRST_DAY = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);

async function aCase({ browser, server }, name) {
  const hr = await newPerson(browser, server.origin, { name: `${name}-hr` });
  await foundOrganisation(hr);
  return { hr, caseUrl: await openCase(hr) };
}

/** Name and first day, as the link's holder says them. */
async function sayWho(employee) {
  await fill(employee, { employeeName: "Kurt Madsen", firstDay: FIRST_DAY });
  await press(employee, "Fortsæt");
  await employee.page.getByRole("heading", { name: "Ny her" }).waitFor();
}

/** A mail as programs show it: on a phone, light and dark. */
async function lookAtMail(browser, mail, name) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      colorScheme,
    });
    const page = await context.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setContent(mail.html);
    const path = join("tests/e2e/artefacts", `mail-${name}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 360, `${name}: ${wide} px wide`);
    assert.deepEqual(asked, [], `${name}: something was fetched`);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
      `${name}: not accessible`,
    );
    await context.close();
  }
}

async function inviteByMail(hr, caseUrl) {
  await open(hr, `${caseUrl}/employee-access`);
  await checkPage(hr, "ways");
  await fill(hr, { email: "kurt@" });
  await press(hr, "Send invitationen");
  await checkPage(hr, "ways-wrong");
  await fill(hr, { email: PRIVATE });
  await press(hr, "Send invitationen");
  await checkPage(hr, "mailed");
  assert.equal(await hr.page.locator("#link").count(), 0, "HR sees no link");
}

async function signInByMail(employee, caseUrl, mail) {
  await press(employee, "Log ud");
  await checkPage(employee, "login");
  await press(employee, "Få et link på mail", "link");
  await checkPage(employee, "ask-link");
  await fill(employee, { email: "kurt" });
  await press(employee, "Send linket");
  await checkPage(employee, "ask-link-wrong");
  await fill(employee, { email: PRIVATE });
  await press(employee, "Send linket");
  await checkPage(employee, "link-sent");
  const letter = await mail.next();
  await open(employee, linkIn(letter));
  assert.equal(pathOf(employee), "/mail-link", "the token leaves the address bar");
  await checkPage(employee, "mail-link");
  await press(employee, "Log ind");
  assert.equal(pathOf(employee), caseUrl);
  await open(employee, linkIn(letter));
  assert.equal(pathOf(employee), caseUrl, "a used link leads on for somebody who is in");
  return letter;
}

async function employeeByMail(at, name, options) {
  const { browser, server, outside } = at;
  const { hr, caseUrl } = await aCase(at, name);
  await inviteByMail(hr, caseUrl);
  const invitation = await outside.mail.next();
  await lookAtMail(browser, invitation, `${name}-invitation`);
  await open(hr, `${caseUrl}/employee-access`);
  await checkPage(hr, "mail-sent");
  const employee = await newPerson(browser, server.origin, {
    name: `${name}-employee`,
    ...options,
  });
  await open(employee, linkIn(invitation));
  await sayWho(employee);
  await checkPage(employee, "door");
  assert.equal(await employee.page.inputValue("[name=email]"), PRIVATE);
  await press(employee, "Opret uden adgangskode");
  assert.equal(pathOf(employee), caseUrl);
  await checkPage(employee, "in");
  const link = await signInByMail(employee, caseUrl, outside.mail);
  await lookAtMail(browser, link, `${name}-link`);
  await open(employee, caseUrl);
  assert.equal(pathOf(employee), caseUrl);
}

/** Through the provider, which answers at once, and back. */
async function pressThrough(person, provider, words) {
  await press(person, words, "link");
  person.hosts.delete(provider.issuer);
}

async function colleagueAndProvider(at) {
  const { browser, server, outside } = at;
  const { mail, provider } = outside;
  const hr = await newPerson(browser, server.origin, { name: "provider-hr" });
  await foundOrganisation(hr);
  await open(hr, "/people");
  await fill(hr, { name: "Lars Leder", email: "lars@example.dk", role: "lineManager" });
  await press(hr, "Send invitationen");
  await checkPage(hr, "people");
  const invitation = await mail.next();
  await lookAtMail(browser, invitation, "colleague");
  const manager = await newPerson(browser, server.origin, { name: "provider-manager", width: 320 });
  await open(manager, linkIn(invitation));
  await checkPage(manager, "join");
  provider.subject = "lars";
  await pressThrough(manager, provider, "Fortsæt med Microsoft");
  assert.equal(pathOf(manager), "/cases");
  await checkPage(manager, "in");
  await open(manager, "/account");
  await checkPage(manager, "account");
  await press(manager, "Log ud");
  provider.subject = "nobody";
  await pressThrough(manager, provider, "Log ind med Microsoft");
  await checkPage(manager, "unknown");
  provider.subject = "lars";
  await pressThrough(manager, provider, "Log ind med Microsoft");
  assert.equal(pathOf(manager), "/cases");
  await hrConnects(hr, provider);
}

/** HR connects the account, proves the address, signs in at the provider and is asked for the second factor. */
async function hrConnects(hr, provider) {
  await open(hr, "/account");
  provider.subject = "hanne";
  await pressThrough(hr, provider, "Forbind Microsoft");
  assert.equal(pathOf(hr), "/account");
  await checkPage(hr, "connected");
  await press(hr, "Log ud");
  await pressThrough(hr, provider, "Log ind med Microsoft");
  assert.equal(pathOf(hr), "/second-factor");
  await checkPage(hr, "second-factor");
  await fill(hr, { code: hr.recoveryCodes.pop() });
  await press(hr, "Fortsæt");
  assert.equal(pathOf(hr), "/cases");
}

async function provingAnAddress(at) {
  const { browser, server, outside } = at;
  const hr = await newPerson(browser, server.origin, { name: "address" });
  await foundOrganisation(hr);
  for (const email of ["hanne@example.dk", "hanne@andetsteds.example"]) {
    await open(hr, "/account/address");
    await checkPage(hr, "address");
    await fill(hr, { email });
    await press(hr, "Send et link til mailen");
    await checkPage(hr, "address-sent");
    const letter = await outside.mail.next();
    await open(hr, linkIn(letter));
    await checkPage(hr, "address-confirm");
    await press(hr, "Ja, det er min mail");
    assert.equal(pathOf(hr), "/account");
    await checkPage(hr, "address-proven");
    await open(hr, linkIn(letter));
    await checkPage(hr, "address-gone");
    await lookAtMail(browser, letter, "address");
  }
  const notice = await outside.mail.next();
  assert.deepEqual(
    notice.to.map(({ address }) => address),
    ["hanne@example.dk"],
  );
  await lookAtMail(browser, notice, "notice");
}

async function withoutMail(at) {
  const { browser, server } = at;
  const { hr, caseUrl } = await aCase(at, "by-hand");
  const phone = await newPerson(browser, server.origin, { name: "by-hand-phone", width: 320 });
  await phone.context.addCookies(await hr.context.cookies());
  await open(phone, `${caseUrl}/employee-access`);
  await checkPage(phone, "ways");
  await fill(phone, { phone: "20 30 40" });
  await press(phone, "Lav en sms");
  await checkPage(phone, "sms-wrong");
  assert.equal(await phone.page.inputValue("[name=phone]"), "20 30 40");
  await fill(phone, { phone: "20 30 40 50" });
  await press(phone, "Lav en sms");
  await checkPage(phone, "sms");
  const sms = await phone.page.getByRole("link", { name: "Åbn beskeden" }).getAttribute("href");
  assert.match(sms, /^sms:\+4520304050\?&body=Hej/);
  await fill(phone, { email: PRIVATE });
  await press(phone, "Lav et link til mailen");
  await checkPage(phone, "own-mail");
  const href = await phone.page.getByRole("link", { name: "Åbn en mail" }).getAttribute("href");
  assert.match(href, /^mailto:kurt%40privat\.example\?subject=/);
  await press(phone, "Lav et nyt link");
  await checkPage(phone, "letter");
  const employee = await newPerson(browser, server.origin, {
    name: "by-hand-employee",
    width: 320,
  });
  await open(employee, await phone.page.inputValue("#link"));
  await awake(employee);
  await sayWho(employee);
  await checkPage(employee, "door");
  assert.equal(
    await employee.page.getByRole("button", { name: "Opret uden adgangskode" }).count(),
    0,
    "without a mail there is no way back in without a password",
  );
}

const way = (name, options) => ({
  name: `the employee is invited by mail and comes back by mail, ${name}`,
  around: withMailAndProvider,
  run: (at) => employeeByMail(at, `mail-${name.replace(/\W+/g, "-")}`, options),
});

export const mail = [
  way("320 px", { width: 320 }),
  way("no JavaScript", { javaScript: false }),
  {
    name: "a colleague by mail and by the provider",
    around: withMailAndProvider,
    run: colleagueAndProvider,
  },
  {
    name: "an address is proven by mail, and changed",
    around: withMailAndProvider,
    run: provingAnAddress,
  },
  { name: "a link by phone, own mail and letter, where no mail is sent", run: withoutMail },
];
