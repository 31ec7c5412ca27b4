/** The papers besides the plan: from the list of them, through their pages, to the files and the employee's own copy. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { letIn, openExampleCase } from "./let-in.mjs";
import { checkPage, fill, lastItem, newPerson, open, press } from "./person.mjs";

/** The printer gives way to everything else on a busy machine. */
const PRINTED_MS = 60_000;

const dayAway = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Clicks something that is downloaded, and gives its name and bytes. */
async function fetched({ page }, target) {
  const coming = page.waitForEvent("download", { timeout: PRINTED_MS });
  const [download] = await Promise.all([coming, target.click({ timeout: PRINTED_MS })]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const linkTo = ({ page }, path) => page.locator(`main a[href$="${path}"]`);

async function fillInPartOne(hr, caseUrl) {
  await open(hr, caseUrl);
  await press(hr, "Alle forløbets papirer", "link");
  await checkPage(hr, "papers");
  await press(hr, "Udfyld 1. del sammen", "link");
  await fill(hr, {
    "fitForWork.limits": "Svært ved at sidde længe",
    "fitForWork.weeklyHours": "12,5",
    "fitForWork.talkDay": dayAway(3),
  });
  const tasks = hr.page.getByRole("button", { name: "Sæt opgaverne ind" });
  if ((await tasks.count()) > 0) {
    await press(hr, "Sæt opgaverne ind");
    assert.notEqual(await hr.page.inputValue('[name="fitForWork.tasksAffected"]'), "");
  }
  assert.equal(await hr.page.inputValue('[name="fitForWork.limits"]'), "Svært ved at sidde længe");
  await checkPage(hr, "fit-for-work");
  await press(hr, "Gem og se papirerne");
  const paper = await fetched(hr, linkTo(hr, "/fit-for-work.pdf"));
  assert.equal(paper.name, "mulighedserklaering-1-del.pdf");
  assert.ok(paper.bytes.subarray(0, 5).equals(Buffer.from("%PDF-")));
  const event = await fetched(hr, linkTo(hr, "/fit-for-work.ics"));
  assert.match(event.bytes.toString(), /SUMMARY:Samtale/);
}

async function planMeeting(hr) {
  await press(hr, "Forbered mødet", "link");
  await fill(hr, {
    "jointMeeting.aim": "En aftale om timer",
    "jointMeeting.day": dayAway(10),
    "jointMeeting.participants": "Bodil Friis, medarbejder\nPia Juul, rådgiver",
    "jointMeeting.minutes": "Vi blev enige om at begynde i det små.",
  });
  await press(hr, "Tilføj en aftale");
  const [agreement] = await lastItem(hr, "jointAgreements", "what");
  await fill(hr, { [`jointAgreements.${agreement}.what`]: "To dage om ugen" });
  await checkPage(hr, "joint-meeting");
  await press(hr, "Gem og se papirerne");
  for (const [path, name] of [
    ["/joint-meeting/agenda.pdf", "dagsorden.pdf"],
    ["/joint-meeting/minutes.pdf", "referat-af-moede.pdf"],
  ])
    assert.equal((await fetched(hr, linkTo(hr, path))).name, name);
  await hr.page.locator("#jointInvitation summary").click();
  if (hr.javaScript) {
    await hr.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await hr.page.locator("#jointInvitation").getByRole("button", { name: "Kopiér" }).click();
    await hr.page.locator("#jointInvitation").getByRole("button", { name: "Kopieret" }).waitFor();
    assert.match(await hr.page.evaluate("navigator.clipboard.readText()"), /^Hej\n\nVi vil/);
  }
  await checkPage(hr, "papers-written");
  await press(hr, "Læs papiret: Indkaldelse til møde med kommunen", "link");
  assert.match(await hr.page.innerText("article"), /En aftale om timer[^]*Pia Juul, rådgiver/);
  await checkPage(hr, "agenda-to-read");
  await press(hr, "Papirer", "link");
  await press(hr, "Læs papiret: Svarark til fast track", "link");
  await checkPage(hr, "fast-track");
}

/** The employee takes a copy of everything; what they wrote in their own room is in it. */
async function takeCopy(employee, caseUrl) {
  await open(employee, `${caseUrl}/room?step=notes`);
  await fill(employee, { "own.thoughts": "kun mine egne ord" });
  await Promise.all([
    employee.page.waitForEvent("load"),
    employee.page.locator("main form button.button-primary").first().click(),
  ]);
  await open(employee, `${caseUrl}/papers`);
  await checkPage(employee, "papers");
  await press(employee, "Hent mine data", "link");
  await press(employee, "Læs det på en side", "link");
  assert.match(await employee.page.innerText("article"), /kun mine egne ord/);
  await checkPage(employee, "own-copy");
  await press(employee, "Mine data", "link");
  await checkPage(employee, "my-data");
  const button = employee.page.getByRole("button", { name: "Hent min kopi (zip)" });
  const { name, bytes } = await fetched(employee, button);
  assert.equal(name, "mine-data.zip");
  const files = unzipSync(bytes);
  assert.ok(Object.keys(files).includes("min-kopi.pdf"));
  const data = Buffer.from(files["min-kopi.json"]).toString();
  assert.match(data, /kun mine egne ord/);
  assert.match(data, /Svært ved at sidde længe/);
}

async function theWholeWay({ browser, server }, name, options) {
  const hr = await newPerson(browser, server.origin, { ...options, name: `${name}-hr` });
  const phone = { ...options, name: `${name}-employee`, width: 390 };
  const employee = await newPerson(browser, server.origin, phone);
  const caseUrl = await openExampleCase(hr, "Bodil Friis");
  await letIn(hr, employee, caseUrl);
  await fillInPartOne(hr, caseUrl);
  await planMeeting(hr);
  for (const page of ["fit-for-work", "joint-meeting", "fast-track"]) {
    await open(employee, `${caseUrl}/${page}`);
    await checkPage(employee, page);
  }
  await takeCopy(employee, caseUrl);
}

const way = (name, options) => ({
  name: `papers: list, forms, files and own copy, ${name}`,
  run: (at) => theWholeWay(at, `papers-${name.replace(/\W+/g, "-")}`, options),
});

export const papers = [way("with JavaScript", {}), way("no JavaScript", { javaScript: false })];
