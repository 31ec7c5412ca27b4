/** Kurt's way through the product, from the first-run page to the downloaded plan; the same with and without JavaScript. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { awake, checkOnce, checkPage, fill, lastItem, open, press } from "./person.mjs";
import { setUpTwoSteps } from "./two-steps.mjs";

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const START = -30;
const dayAway = (days) => day(START + days);

/** Founds the organisation; a form with nothing in it first, to see what it says. */
export async function foundOrganisation(person) {
  await open(person, "/");
  assert.equal(new URL(person.page.url()).pathname, "/welcome");
  await checkOnce(person, "welcome");
  const posts = [];
  person.page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  if (person.javaScript)
    await person.page.getByRole("button", { name: "Opret og gå i gang" }).click();
  else await press(person, "Opret og gå i gang");
  await person.page.getByRole("heading", { name: "Der er problemer" }).waitFor();
  assert.equal(posts.length, person.javaScript ? 0 : 1, "the browser checks before it asks");
  await checkOnce(person, "welcome-errors");
  await fill(person, {
    organisation: "Vinduesfabrikken A/S",
    name: "Hanne HR",
    email: "hanne@example.dk",
    password: "en lang og god adgangskode",
  });
  await press(person, "Opret og gå i gang");
  await setUpTwoSteps(person);
  assert.equal(new URL(person.page.url()).pathname, "/cases");
  await checkOnce(person, "cases-empty");
}

export async function openCase(person) {
  await press(person, "Åbn et nyt forløb", "link");
  await checkOnce(person, "new-case");
  await fill(person, {
    employeeName: "Kurt Madsen",
    jobTitle: "Maskinarbejder",
    department: "Produktionen",
    firstAbsenceDay: dayAway(0),
    normalWeeklyHours: "37",
    employedSince: "2009-04-01",
    managerName: "Hanne Krogh",
  });
  await press(person, "Fortsæt");
  await person.page.getByRole("heading", { name: "Er det den rigtige medarbejder?" }).waitFor();
  await checkOnce(person, "confirm-case");
  await press(person, "Ja, åbn forløbet");
  await checkOnce(person, "case-new");
  return new URL(person.page.url()).pathname;
}

export async function holdConversation(person, caseUrl) {
  await open(person, `${caseUrl}/interview/prepare`);
  await fill(person, {
    "preparation.options": "Lageret mangler en truckfører.",
    "preparation.tried": "Kortere dage i to uger.",
    "preparation.aim": "plan",
  });
  await checkPage(person, "prepare");
  await press(person, "Gem og fortsæt");
  await fill(person, {
    "interview.day": dayAway(18),
    "interview.time": "10:00",
    "interview.form": "inPerson",
    "interview.place": "Mødelokalet",
    "interview.invitedOn": dayAway(10),
  });
  await checkPage(person, "invite");
  await press(person, "Gem og fortsæt");
  await checkPage(person, "hold");
  await open(person, `${caseUrl}/interview/minutes`);
  await fill(person, {
    "interview.outcome": "held",
    "interview.heldOn": dayAway(18),
    "interview.participants": "Kurt Madsen og Hanne Krogh",
    "interview.considerations": "Ingen løft af tømmer i begyndelsen.",
    "interview.employerExpectsOver8Weeks": "yes",
    "interview.employeeExpectsOver8Weeks": "yes",
    "interview.planWish": "employeeAsks",
  });
  await pressAdd(person, "agreements");
  const [agreement] = await lastItem(person, "agreements", "what");
  await fill(person, { [`agreements.${agreement}.what`]: "Spørge kommunen om praktik i lageret" });
  await checkPage(person, "minutes");
  await press(person, "Gem og fortsæt");
}

/** Presses the button that adds an item to a list. */
export async function pressAdd(person, target) {
  const { page } = person;
  const button = page.locator(`button[name=intent][value^="add:${target}"]`).last();
  await Promise.all([page.waitForEvent("load"), button.click()]);
  await awake(person);
}

export async function writePlan(person, caseUrl) {
  await open(person, `${caseUrl}/plan`);
  await fill(person, {
    "plan.goalKind": "ordinary",
    "plan.goalText": "Kurt er tilbage ved maskinerne på sædvanlige timer.",
    "plan.goalDay": dayAway(182),
    "plan.staircaseStep": "3",
  });
  await checkPage(person, "plan-goal");
  await press(person, "Gem og fortsæt");
  await pressAdd(person, "subGoals");
  const [subGoal] = await lastItem(person, "subGoals", "title");
  await fill(person, {
    [`subGoals.${subGoal}.title`]: "Kurt ved, at han kan arbejde nogle timer",
    [`subGoals.${subGoal}.area`]: "hours",
    [`subGoals.${subGoal}.targetDay`]: dayAway(112),
    [`subGoals.${subGoal}.evidence`]: "Kurts egen skala går fra 8 til 3.",
    [`subGoals.${subGoal}.responsible`]: "Kurt Madsen",
  });
  await pressAdd(person, "measures");
  const [measure] = await lastItem(person, "measures", "title");
  await fill(person, {
    [`measures.${measure}.title`]: "Praktik som truckfører, 15 timer om ugen",
    [`measures.${measure}.responsible`]: "Hanne Krogh",
    [`measures.${measure}.fromDay`]: dayAway(49),
    [`measures.${measure}.scheme`]: "workTrial",
  });
  await checkPage(person, "plan-sub-goals");
  await press(person, "Gem og fortsæt");
  await checkPage(person, "plan-adjustments");
  await press(person, "Gem og fortsæt");
  await pressAdd(person, "followUps");
  const [followUp] = await lastItem(person, "followUps", "day");
  await fill(person, { [`followUps.${followUp}.day`]: dayAway(74) });
  await checkPage(person, "plan-follow-up");
  await press(person, "Gem og fortsæt");
}

export async function setMixer(person, caseUrl) {
  await open(person, `${caseUrl}/mixer`);
  await pressAdd(person, "mixerSettings");
  const [first] = await lastItem(person, "mixerSettings", "fromDay");
  const setting = (id, values) =>
    fill(
      person,
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [`mixerSettings.${id}.${key}`, value]),
      ),
    );
  await setting(first, {
    fromDay: dayAway(49),
    weeklyHours: "15",
    monday: "yes",
    wednesday: "yes",
    friday: "yes",
    physical: "2",
    tasksNote: "Kører truck i lageret.",
  });
  await pressAdd(person, "mixerSettings");
  const [second] = await lastItem(person, "mixerSettings", "fromDay");
  assert.notEqual(second, first);
  assert.equal(
    await person.page.inputValue(`[name="mixerSettings.${second}.fromDay"]`),
    dayAway(63),
  );
  assert.equal(await person.page.inputValue(`[name="mixerSettings.${second}.weeklyHours"]`), "15");
  await setting(second, { fromDay: dayAway(112), weeklyHours: "28", physical: "6" });
  await press(person, "Gem");
  await checkPage(person, "mixer");
}

export async function seeCosts(person, caseUrl) {
  await open(person, `${caseUrl}/business-case`);
  await fill(person, { "costs.monthlyWage": "32.000" });
  await press(person, "Gem og regn igen");
  const text = await person.page.innerText("main");
  assert.match(text, /96\.000/, "three months' wage");
  await checkPage(person, "business-case");
}

/** Freezes the plan and gives the text of its PDF. */
export async function freezePlan(person, caseUrl) {
  await open(person, `${caseUrl}/plan/check`);
  await checkPage(person, "check");
  await press(person, "Frys version 1");
  await checkPage(person, "frozen");
  const { page } = person;
  const link = page.locator(`a[href="${caseUrl}/plan/versions/1"]`).first();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const file = await download.path();
  assert.match(execFileSync("pdfinfo", [file], { encoding: "utf8" }), /Tagged:\s+yes/);
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
}

/** The whole way; gives the text of the PDF. */
export async function walkTheWay(person) {
  await foundOrganisation(person);
  const caseUrl = await openCase(person);
  await holdConversation(person, caseUrl);
  await writePlan(person, caseUrl);
  await setMixer(person, caseUrl);
  await seeCosts(person, caseUrl);
  return { caseUrl, paper: await freezePlan(person, caseUrl) };
}
