/** Somebody who was handed a plan checks it: the file, which stays with them, and the number at its foot. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { openExampleCase } from "./let-in.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const answerOn = async ({ page }) => page.innerText("main");

/** A frozen version as it is fetched, and the number printed on it. */
async function handedOut(hr, caseUrl) {
  await open(hr, `${caseUrl}/plan/check`);
  await press(hr, "Frys version 1");
  const answer = await hr.context.request.get(`${hr.origin}${caseUrl}/plan/versions/1`);
  const file = await answer.body();
  const text = execFileSync("pdftotext", ["-", "-"], { input: file, encoding: "utf8" });
  return { file, number: /[0-9a-f]{64}/.exec(text.replace(/\s+/g, ""))[0] };
}

async function checkFile(holder, buffer) {
  const file = { name: "plan.pdf", mimeType: "application/pdf", buffer };
  await holder.page.setInputFiles("input[type=file]", file);
  await press(holder, "Tjek filen");
  return answerOn(holder);
}

async function checkNumber(holder, number) {
  await fill(holder, { number });
  await press(holder, "Tjek tallet");
  return answerOn(holder);
}

async function theFile(holder, file) {
  const sent = [];
  holder.page.on("request", (request) => sent.push(request.postData() ?? ""));
  await holder.page.getByRole("button", { name: "Tjek filen" }).click();
  await holder.page.getByText("Vælg en fil.").waitFor();
  await checkPage(holder, "no-file");
  assert.match(await checkFile(holder, file), /Ja, filen er vores[^]*intet i den er ændret/);
  await checkPage(holder, "known-file");
  const changed = Buffer.from(file);
  changed[changed.length >> 1] ^= 1;
  assert.match(await checkFile(holder, changed), /Den fil kender vi ikke/);
  const most = Math.max(...sent.map((body) => body.length));
  assert.ok(most > 0 && most < 200, "the file itself goes nowhere");
}

async function theNumber(holder, number) {
  assert.match(await checkNumber(holder, number.slice(0, 16)), /Ja, tallet er vores/);
  const other = number.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
  assert.match(await checkNumber(holder, other), /Det tal kender vi ikke/);
}

async function holderChecks({ browser, server }) {
  const person = (options) => newPerson(browser, server.origin, options);
  const hr = await person({ name: "verify-hr" });
  const { file, number } = await handedOut(hr, await openExampleCase(hr, "Kurt Madsen"));
  const phone = await person({ name: "verify-phone", width: 320 });
  const plain = await person({ name: "verify-plain", javaScript: false });
  for (const holder of [phone, plain]) await open(holder, "/verify");
  await checkPage(plain, "verify");
  await theFile(phone, file);
  await theNumber(phone, number);
  assert.equal(await plain.page.locator("input[type=file]").count(), 0);
  await theNumber(plain, number);
}

export const verify = [
  { name: "verify: a file and a number, with and without JavaScript", run: holderChecks },
];
