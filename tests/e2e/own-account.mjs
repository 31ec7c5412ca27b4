/** How somebody gets in, and changes it: passkeys of a virtual authenticator, sessions in two browsers, two steps by choice. */
import assert from "node:assert/strict";
import Database from "better-sqlite3";
import { foundOrganisation } from "./journey.mjs";
import { awake, checkPage, fill, newPerson, open, press } from "./person.mjs";
import { codeOf, pathOf, setUpTwoSteps } from "./two-steps.mjs";

const PASSWORD = "en lang og god adgangskode";
const HANNE = { email: "hanne@example.dk", password: PASSWORD };

/** Gives a browser a fingerprint reader (or one that asks nobody: `isVerifying` false). */
async function anAuthenticator({ context, page }, isVerifying = true) {
  const session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: isVerifying,
      automaticPresenceSimulation: true,
    },
  });
  return {
    keys: async () =>
      (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
    verify: (isUserVerified) =>
      session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
}

/** Fills in the founding form, and stands where a second factor is asked for. */
async function found(person) {
  await open(person, "/");
  await fill(person, { organisation: "Vinduesfabrikken A/S", name: "Hanne HR", ...HANNE });
  await press(person, "Opret og gå i gang");
  assert.equal(pathOf(person), "/second-factor/set-up");
}

const text = ({ page }) => page.innerText("main");

async function signInByPasskey(person) {
  await press(person, "Log ind med adgangsnøgle");
  assert.equal(pathOf(person), "/cases", "a passkey asks for nothing more");
}

async function passkeys({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "passkey" });
  const authenticator = await anAuthenticator(hr);
  await found(hr);
  await checkPage(hr, "set-up");
  await press(hr, "Lav en adgangsnøgle");
  await hr.page.getByRole("heading", { name: "To trin er slået til" }).waitFor();
  await checkPage(hr, "codes");
  const codes = await hr.page.locator(".recovery-codes code").allInnerTexts();
  await press(hr, "Jeg har gemt dem. Fortsæt", "link");
  assert.equal(pathOf(hr), "/cases");
  await open(hr, "/account");
  assert.match(await text(hr), /Din adgangsnøgle er dit andet trin\. 10 nødkoder tilbage/);
  await checkPage(hr, "account");
  await press(hr, "Log ud");
  await checkPage(hr, "login");
  await signInByPasskey(hr);
  await press(hr, "Log ud");
  await fill(hr, HANNE);
  await press(hr, "Log ind");
  assert.equal(pathOf(hr), "/second-factor");
  await checkPage(hr, "second-factor");
  await press(hr, "Brug adgangsnøgle");
  assert.equal(pathOf(hr), "/cases");
  await press(hr, "Log ud");
  await fill(hr, HANNE);
  await press(hr, "Log ind");
  await fill(hr, { code: codes[0] });
  await press(hr, "Fortsæt");
  assert.equal(pathOf(hr), "/cases", "the day the device is gone");
  await unverified(hr, authenticator);
}

/** A passkey that asks for neither fingerprint nor code opens nothing. */
async function unverified(hr, authenticator) {
  await press(hr, "Log ud");
  await authenticator.verify(false);
  await hr.page.getByRole("button", { name: "Log ind med adgangsnøgle" }).click();
  await hr.page.getByText("Det lykkedes ikke med adgangsnøglen").waitFor();
  assert.equal(pathOf(hr), "/login");
  await authenticator.verify(true);
  await signInByPasskey(hr);
}

async function namedPasskeys({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "passkeys" });
  await foundOrganisation(hr);
  const authenticator = await anAuthenticator(hr);
  await open(hr, "/account/passkeys");
  await checkPage(hr, "none");
  await fill(hr, { name: "Kontorets pc" });
  await press(hr, "Lav en adgangsnøgle");
  assert.match(await text(hr), /Adgangsnøglen er klar/);
  assert.match(await text(hr), /Kontorets pc/);
  assert.equal((await authenticator.keys()).length, 1);
  await checkPage(hr, "one");
  await hr.page.getByRole("button", { name: "Lav en adgangsnøgle" }).click();
  await hr.page.getByText("Det lykkedes ikke med adgangsnøglen").waitFor();
  await press(hr, "Log ud");
  await signInByPasskey(hr);
  await open(hr, "/account/passkeys");
  await press(hr, "Fjern Kontorets pc");
  assert.match(await text(hr), /Du har ingen endnu/);
  await press(hr, "Log ud");
  await press(hr, "Log ind med adgangsnøgle");
  assert.equal(pathOf(hr), "/login");
  assert.match(await text(hr), /Adgangsnøglen passer ikke til en adgang her/);
  await checkPage(hr, "removed");
}

/** The founder in a second browser; the code is one of those kept. */
async function elsewhere(browser, { origin }, codes, name) {
  const person = await newPerson(browser, origin, { name });
  await open(person, "/login");
  await fill(person, HANNE);
  await press(person, "Log ind");
  await fill(person, { code: codes.pop() });
  await press(person, "Fortsæt");
  assert.equal(pathOf(person), "/cases");
  return person;
}

async function sessions({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "sessions" });
  await foundOrganisation(hr);
  const other = await elsewhere(browser, server, hr.recoveryCodes, "elsewhere");
  await open(hr, "/account");
  assert.match(await text(hr), /Chrome på Linux/);
  await checkPage(hr, "two");
  await press(hr, /^Log ud på Chrome/);
  assert.match(await text(hr), /Du er logget ud der/);
  await open(other, "/cases");
  assert.equal(pathOf(other), "/login", "the next click leads to sign-in");
  const third = await elsewhere(browser, server, hr.recoveryCodes, "third");
  await open(hr, "/account/password");
  await fill(hr, { current: "en forkert adgangskode", password: "endnu en lang adgangskode" });
  await press(hr, "Skift adgangskode");
  await checkPage(hr, "password-wrong");
  await fill(hr, { current: PASSWORD, password: "endnu en lang adgangskode" });
  await press(hr, "Skift adgangskode");
  assert.match(await text(hr), /Din adgangskode er skiftet/);
  await checkPage(hr, "password");
  await open(third, "/cases");
  assert.equal(pathOf(third), "/login", "a new password ends the other sessions");
  await open(hr, "/cases");
  assert.equal(pathOf(hr), "/cases", "but not this one");
}

/** A manager, on a phone and with no JavaScript, who chooses two steps, new codes, and none again. */
async function byChoice({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "choice-hr" });
  await foundOrganisation(hr);
  await open(hr, "/people");
  await fill(hr, { name: "Lars Leder", email: "lars@example.dk", role: "lineManager" });
  await press(hr, "Lav et link");
  const link = await hr.page.inputValue("#link");
  const options = { name: "choice", javaScript: false, width: 320 };
  const manager = await newPerson(browser, server.origin, options);
  await open(manager, link);
  await fill(manager, { password: PASSWORD });
  await press(manager, "Opret min adgang");
  assert.equal(pathOf(manager), "/cases", "a manager is asked for nothing more");
  await open(manager, "/account");
  await checkPage(manager, "account");
  await press(manager, "Slå to trin til", "link");
  await setUpTwoSteps(manager);
  assert.equal(pathOf(manager), "/account");
  await press(manager, "Lav nye nødkoder");
  const codes = await manager.page.locator(".recovery-codes code").allInnerTexts();
  assert.ok(!codes.includes(manager.recoveryCodes[0]));
  await press(manager, "Jeg har gemt dem. Fortsæt", "link");
  await press(manager, "Log ud");
  await fill(manager, { email: "lars@example.dk", password: PASSWORD });
  await press(manager, "Log ind");
  assert.equal(pathOf(manager), "/second-factor");
  await checkPage(manager, "code");
  await fill(manager, { code: manager.recoveryCodes[0] });
  await press(manager, "Fortsæt");
  await checkPage(manager, "code-wrong");
  await fill(manager, { code: codes[0] });
  await press(manager, "Fortsæt");
  await open(manager, "/account");
  await press(manager, "Slå to trin fra");
  await press(manager, "Log ud");
  await fill(manager, { email: "lars@example.dk", password: PASSWORD });
  await press(manager, "Log ind");
  assert.equal(pathOf(manager), "/cases", "and is not asked again");
}

/** The page that asks again who somebody is: as if they had been away from their account for a while. */
async function confirmPage(person, { dataDir }, label) {
  const db = new Database(`${dataDir}/tilbage.db`);
  const long = Date.now() - 20 * 60_000;
  db.prepare("update session set created_at = ?, proven_at = ?").run(long, long);
  db.close();
  await open(person, "/account/passkeys");
  assert.equal(pathOf(person), "/account/confirm");
  await checkPage(person, `${label}-confirm`);
  await fill(person, { password: "en forkert adgangskode" });
  await person.page.keyboard.press("Enter");
  await person.page.getByRole("alert").waitFor();
  await checkPage(person, `${label}-confirm-wrong`);
  await fill(person, { password: PASSWORD });
  await Promise.all([person.page.waitForEvent("load"), person.page.keyboard.press("Enter")]);
  await awake(person);
  assert.equal(pathOf(person), "/account/passkeys");
}

/** Every page at a width, with axe. */
async function everyPage(person, label) {
  for (const path of ["/account", "/account/password", "/account/passkeys", "/account/address"]) {
    await open(person, path);
    assert.equal(pathOf(person), path);
    await checkPage(person, `${label}${path.replaceAll("/", "-")}`);
  }
  await open(person, "/second-factor/set-up");
  await checkPage(person, `${label}-new-app`);
}

/** With the keyboard alone: whoever sits at the code page gets to the field, writes, and is in. */
async function byKeyboard(person, code) {
  const { page } = person;
  const isThere = () =>
    page.evaluate(() => document.activeElement?.getAttribute("name") === "code");
  for (let tabs = 0; tabs < 20 && !(await isThere()); tabs++) await page.keyboard.press("Tab");
  assert.ok(await isThere(), "the field is reached with Tab");
  await page.keyboard.type(code);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  await awake(person);
  assert.equal(pathOf(person), "/cases");
}

async function looks({ browser, server }) {
  const hr = await newPerson(browser, server.origin, { name: "small", width: 320 });
  await foundOrganisation(hr);
  await everyPage(hr, "da");
  await confirmPage(hr, server, "da");
  await press(hr, "In English");
  await hr.page.emulateMedia({ colorScheme: "dark" });
  await everyPage(hr, "en-dark");
  await hr.page.emulateMedia({ colorScheme: "light" });
  await press(hr, "Sign out");
  await checkPage(hr, "en-login");
  await fill(hr, HANNE);
  await press(hr, "Sign in");
  await checkPage(hr, "en-code");
  await byKeyboard(hr, hr.recoveryCodes.pop());
  const wide = await newPerson(browser, server.origin, { name: "wide" });
  await open(wide, "/login");
  await checkPage(wide, "login");
  await fill(wide, HANNE);
  await press(wide, "Log ind");
  await checkPage(wide, "code");
  await fill(wide, { code: "000000" });
  await press(wide, "Fortsæt");
  await checkPage(wide, "code-wrong");
  await byKeyboard(wide, codeOf(hr.secret, 30_000));
  await everyPage(wide, "da");
  await confirmPage(wide, server, "da");
}

export const ownAccount = [
  { name: "own account: HR with a passkey and no app", run: passkeys },
  { name: "own account: a passkey with a name, used and taken away", run: namedPasskeys },
  { name: "own account: two browsers, one ends the other", run: sessions },
  { name: "own account: two steps by choice, without JavaScript", run: byChoice },
  { name: "own account: every page, small and wide, by keyboard", run: looks },
];
