/** Employer and employee answer a frozen plan, the employee lets it go, the plan goes on, and the paper says it all. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { letIn, openExampleCase } from "./let-in.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const REMARK = "Vi begynder en uge senere";
const TYPED = "Det går for hurtigt for mig";
const textOf = ({ page }) => page.innerText("main");

async function freeze(hr, caseUrl, version) {
  await open(hr, `${caseUrl}/plan/check`);
  await press(hr, `Frys version ${version}`);
}

/** The text of a version's PDF, as the person can fetch it. */
async function paperOf({ page, origin, context }, caseUrl, version) {
  const link = page.locator(`a[href="${caseUrl}/plan/versions/${version}"]`).first();
  const answer = await context.request.get(origin + (await link.getAttribute("href")));
  const input = await answer.body();
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input, encoding: "utf8" });
}

/** The employer is asked again about a remark that is not there, and answers with one. */
async function employerAnswers(hr, caseUrl) {
  await open(hr, `${caseUrl}/plan/agreement`);
  await checkPage(hr, "nothing-frozen");
  await freeze(hr, caseUrl, 1);
  await press(hr, "Svar på version 1", "link");
  await checkPage(hr, "no-answers");
  await fill(hr, { answer: "agreeWithRemark" });
  await press(hr, "Gem svaret");
  await hr.page.getByText("Der er problemer").waitFor();
  await checkPage(hr, "remark-missing");
  await fill(hr, { remark: REMARK });
  await press(hr, "Gem svaret");
  await hr.page.getByText("Svaret er gemt").waitFor();
  await checkPage(hr, "answered");
  assert.match(
    await paperOf(hr, caseUrl, 1),
    new RegExp(`Parternes svar[^]*${REMARK}[^]*Ingen svar`),
  );
}

async function employeeAnswers(kurt, caseUrl) {
  await open(kurt, `${caseUrl}/plan/agreement`);
  assert.match(await textOf(kurt), new RegExp(`Enig med bemærkning[^]*${REMARK}`));
  await checkPage(kurt, "employee-asked");
  await fill(kurt, { answer: "agree" });
  await press(kurt, "Gem svaret");
  await press(kurt, "Ja, version 1 må gives videre");
  assert.match(await textOf(kurt), /Ja, du godkendte det/);
  await checkPage(kurt, "approved");
}

/** The plan goes on while the employee has the page open. */
async function planGoesOn(hr, caseUrl) {
  await open(hr, `${caseUrl}/plan/agreement`);
  assert.match(await textOf(hr), /Ja, medarbejderen godkendte det/);
  assert.equal(await hr.page.getByRole("button", { name: /gives videre|Træk/ }).count(), 0);
  await open(hr, `${caseUrl}/facts`);
  await fill(hr, { "facts.jobTitle": "Truckfører" });
  await press(hr, "Gem");
  await open(hr, caseUrl);
  assert.match(await textOf(hr), /Ændret siden version 1\./);
  await checkPage(hr, "case-changed");
  await open(hr, `${caseUrl}/plan/agreement`);
  assert.match(await hr.page.innerText("#changed"), /Om forløbet/);
  await checkPage(hr, "changed");
  await freeze(hr, caseUrl, 2);
}

async function answersTooLate(kurt) {
  await fill(kurt, { answer: "disagree", remark: TYPED });
  await press(kurt, "Gem det nye svar");
  await kurt.page.getByText("Der er kommet en ny version imens").waitFor();
  assert.equal(await kurt.page.inputValue('[name="remark"]'), TYPED, "nothing typed is lost");
  await checkPage(kurt, "newer-version");
  assert.equal(await kurt.page.locator("#still-agree").count(), 0, "nor by one press");
  await open(kurt, kurt.page.url());
  assert.match(await kurt.page.innerText("#still-agree"), /enig i version 1[^]*Om forløbet/);
  await press(kurt, "Jeg er stadig enig");
  await checkPage(kurt, "still-agrees");
}

const journey = (name, options) =>
  async function bothAnswer({ browser, server }) {
    const hr = await newPerson(browser, server.origin, { name: `${name}-hr`, ...options });
    const kurt = await newPerson(browser, server.origin, { name: `${name}-kurt`, ...options });
    const caseUrl = await openExampleCase(hr, "Kurt Madsen");
    await employerAnswers(hr, caseUrl);
    await letIn(hr, kurt, caseUrl);
    await employeeAnswers(kurt, caseUrl);
    await planGoesOn(hr, caseUrl);
    await answersTooLate(kurt);
    await press(kurt, "Træk godkendelsen af version 1 tilbage");
    await open(hr, `${caseUrl}/plan/agreement`);
    assert.match(await textOf(hr), /trak godkendelsen tilbage/);
    await checkPage(hr, "two-versions");
    const [first, second] = [await paperOf(hr, caseUrl, 1), await paperOf(hr, caseUrl, 2)];
    assert.match(first, /har ikke godkendt/, "what was withdrawn is not on the paper");
    assert.ok(!second.includes(REMARK), "an answer belongs to its version");
    assert.match(second, /Medarbejderen\s+Svar\s+Enig/);
  };

export const agreement = [
  { name: "agreement: on a phone", run: journey("agreement", { width: 320 }) },
  { name: "agreement: without JavaScript", run: journey("agreement-plain", { javaScript: false }) },
];
