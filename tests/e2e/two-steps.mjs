/** The second factor as somebody with a phone: sets up an app, shows codes, keeps recovery codes. */
import assert from "node:assert/strict";
import { TOTP } from "otpauth";
import { checkOnce, fill, press } from "./person.mjs";

export const pathOf = ({ page }) => new URL(page.url()).pathname;

/** The code an app shows for the key on the page, now or on a clock that is ahead: each works once. */
export const codeOf = (secret, aheadMs = 0) =>
  new TOTP({ secret: secret.replaceAll(" ", "") }).generate({ timestamp: Date.now() + aheadMs });

/** Sets up the app the page asks for; the person then has `secret` and `recoveryCodes`. */
export async function setUpTwoSteps(person) {
  assert.equal(pathOf(person), "/second-factor/set-up");
  await checkOnce(person, "two-steps");
  const { page } = person;
  person.secret = await page.innerText("code.secret");
  await fill(person, { code: codeOf(person.secret) });
  await press(person, "Slå to trin til");
  await page.getByRole("heading", { name: "To trin er slået til" }).waitFor();
  await checkOnce(person, "recovery-codes");
  person.recoveryCodes = await page.locator(".recovery-codes code").allInnerTexts();
  assert.equal(person.recoveryCodes.length, 10);
  await press(person, "Jeg har gemt dem. Fortsæt", "link");
}

/** Signs in with password and a recovery code: a code of the app works once, and it may have been used just now. */
export async function signInWithTwoSteps(person, { email, password }) {
  await fill(person, { email, password });
  await press(person, "Log ind");
  assert.equal(pathOf(person), "/second-factor");
  await fill(person, { code: person.recoveryCodes.pop() });
  await press(person, "Fortsæt");
  assert.equal(pathOf(person), "/cases");
}
