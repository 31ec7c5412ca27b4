/** The employee lets a version go, HR shares it, and the kommune's consultant reads it in a browser of their own. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { letIn, openExampleCase } from "./let-in.mjs";
import { awake, checkPage, fill, newPerson, open, press } from "./person.mjs";

const textOf = ({ page }) => page.innerText("main");
const RECIPIENT = "Karen Holm";

async function freeze(hr, caseUrl, version) {
  await open(hr, `${caseUrl}/plan/check`);
  await press(hr, `Frys version ${version}`);
}

async function approve(kurt, caseUrl, version) {
  await open(kurt, `${caseUrl}/plan/agreement`);
  await press(kurt, `Ja, version ${version} må gives videre`);
}

/** Makes a link, and gives it with its code. */
async function shareWith(hr, caseUrl, more = {}) {
  await open(hr, `${caseUrl}/handover`);
  await fill(hr, { recipient: RECIPIENT, contact: "12 34 56 78", ...more });
  await press(hr, "Lav linket");
  const code = hr.page.locator("#code");
  return {
    link: await hr.page.inputValue("#link"),
    code: (await code.count()) ? await code.inputValue() : null,
  };
}

/** Opens a link as it was sent: by itself, or pasted where there is no JavaScript. */
async function follow(karen, link) {
  if (!karen.javaScript) {
    await open(karen, link);
    await fill(karen, { link });
    return press(karen, "Åbn");
  }
  await karen.page.goto(link);
  await karen.page.waitForURL((url) => url.hash === "" && !url.href.endsWith("/shared"));
  return awake(karen);
}

async function firstLink(hr, caseUrl) {
  await open(hr, `${caseUrl}/handover`);
  assert.match(await textOf(hr), /Der er ikke noget at dele endnu/);
  await checkPage(hr, "nothing-to-share");
}

async function sharingPage(hr, caseUrl) {
  await open(hr, `${caseUrl}/handover`);
  await checkPage(hr, "share");
  await press(hr, "Lav linket");
  await hr.page.getByText("Der er problemer").waitFor();
  await checkPage(hr, "share-wrong");
  const made = await shareWith(hr, caseUrl);
  assert.match(made.link, /\/shared#[\w-]{43}$/);
  await checkPage(hr, "made");
  return made.link;
}

/** What the browser sends with each request, and how the pages may be kept; bodies of forms are no part of it. */
function watchLine({ page }, origin) {
  const sent = [];
  const kept = [];
  page.on("request", (request) => sent.push(request.url(), JSON.stringify(request.headers())));
  page.on("response", (answer) => {
    if (!answer.url().includes("/assets/") && answer.url().startsWith(`${origin}/shared`))
      kept.push([answer.headers()["cache-control"], answer.headers()["referrer-policy"]].join());
  });
  return { sent, kept };
}

/** A program that follows the link of a mail sends nothing behind `#`, and opens nothing. */
async function robotsLook(hr, caseUrl, link) {
  for (const method of ["get", "head"]) await hr.context.request[method](link);
  await open(hr, `${caseUrl}/handover`);
  assert.match(await textOf(hr), /Ikke åbnet endnu/);
}

async function consultantReads(karen, link) {
  const line = watchLine(karen, karen.origin);
  await open(karen, "/shared");
  await checkPage(karen, "open");
  assert.equal(await karen.page.getAttribute("meta[name=robots]", "content"), "noindex");
  await follow(karen, link);
  const [, token] = link.split("#");
  assert.ok(!line.sent.join().includes(token), "the token is in no address and no header");
  assert.ok(!karen.page.url().includes(token), "nor in the bar");
  assert.deepEqual([...new Set(line.kept)], ["no-store,same-origin"]);
  const text = await textOf(karen);
  assert.match(text, /Fastholdelsesplan for Kurt Madsen/);
  assert.match(text, /Linket er til Karen Holm/);
  assert.match(text, /Parternes svar/);
  assert.equal(new URL(karen.page.url()).pathname, "/shared/plan");
  await checkPage(karen, "plan");
  const answer = await karen.context.request.get(`${karen.origin}/shared/plan.pdf`);
  assert.equal(answer.headers()["content-type"], "application/pdf");
  const input = await answer.body();
  const paper = execFileSync("pdftotext", ["-layout", "-", "-"], { input, encoding: "utf8" });
  assert.match(paper, /Kurt Madsen/);
  const data = await karen.context.request.get(`${karen.origin}/shared/plan.json`);
  assert.equal((await data.json()).facts.employeeName, "Kurt Madsen");
}

async function withCode(hr, karen, caseUrl) {
  const { link, code } = await shareWith(hr, caseUrl, { withCode: "yes" });
  await checkPage(hr, "made-with-code");
  await open(karen, "/shared");
  if (karen.javaScript) {
    await karen.page.goto(link);
    await karen.page.getByText("Skriv koden").waitFor();
    await awake(karen);
  } else {
    await fill(karen, { link });
    await press(karen, "Åbn");
  }
  await checkPage(karen, "code");
  await fill(karen, { code: code === "000000" ? "000001" : "000000" });
  await karen.page.locator('button[value="code"]').click();
  await karen.page.getByText("Koden er ikke rigtig").first().waitFor();
  await checkPage(karen, "wrong-code");
  await fill(karen, { code });
  await karen.page.locator('button[value="code"]').click();
  await karen.page.waitForURL("**/shared/plan");
}

async function planGoesOn(hr, kurt, karen, caseUrl) {
  await open(hr, `${caseUrl}/facts`);
  await fill(hr, { "facts.jobTitle": "Truckfører" });
  await press(hr, "Gem");
  await freeze(hr, caseUrl, 2);
  await approve(kurt, caseUrl, 2);
  const { link } = await shareWith(hr, caseUrl);
  await follow(karen, link);
  assert.match(await karen.page.innerText("#changed"), /version 1, som du fik[^]*Om forløbet/);
  await checkPage(karen, "changed");
}

async function takenBack(hr, kurt, karen, caseUrl) {
  await open(hr, `${caseUrl}/handover`);
  assert.match(await textOf(hr), /Åbnet én gang/);
  await checkPage(hr, "links");
  await press(hr, /Træk tilbage/);
  await hr.page.getByText("Linket er trukket tilbage").first().waitFor();
  await checkPage(hr, "taken-back");
  await press(kurt, "Træk godkendelsen af version 2 tilbage");
  await karen.page.reload();
  await awake(karen);
  assert.match(await textOf(karen), /Linket virker ikke/);
  await checkPage(karen, "gone");
  await open(hr, `${caseUrl}/log`);
  assert.match(await textOf(hr), /Kommunen åbnede linket, der blev delt med Karen Holm/);
}

const journey = (name, options) =>
  async function kommuneReads({ browser, server }) {
    const person = (who) =>
      newPerson(browser, server.origin, { name: `${name}-${who}`, ...options });
    const [hr, kurt, karen] = [await person("hr"), await person("kurt"), await person("karen")];
    const caseUrl = await openExampleCase(hr, "Kurt Madsen");
    await freeze(hr, caseUrl, 1);
    await firstLink(hr, caseUrl);
    await letIn(hr, kurt, caseUrl);
    await approve(kurt, caseUrl, 1);
    const link = await sharingPage(hr, caseUrl);
    await robotsLook(hr, caseUrl, link);
    await consultantReads(karen, link);
    await withCode(hr, karen, caseUrl);
    await planGoesOn(hr, kurt, karen, caseUrl);
    await takenBack(hr, kurt, karen, caseUrl);
  };

export const handover = [
  { name: "handover: on a phone", run: journey("handover", { width: 320 }) },
  { name: "handover: at a desk", run: journey("handover-desk", {}) },
  { name: "handover: without JavaScript", run: journey("handover-plain", { javaScript: false }) },
];
