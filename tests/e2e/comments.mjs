/** The employer asks about a sub-goal, the employee answers on a phone, it is settled, and no paper knows of it. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { letIn, openExampleCase } from "./let-in.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const QUESTION = "Hvad skal der til, for at du er tryg?";
const REPLY = "En makker den første uge";
const TYPED = "Det kan vi godt finde";
const ABOUT_GOAL = "Kan vi vente til maj?";
const textOf = ({ page }) => page.innerText("main");
const pathOf = ({ page }) => new URL(page.url()).pathname;

/** Follows a link by its address on the page. */
async function follow(person, selector) {
  const { page } = person;
  await Promise.all([page.waitForEvent("load"), page.locator(selector).first().click()]);
  if (person.javaScript) await page.waitForSelector("html[data-hydrated]", { state: "attached" });
}

const unfold = ({ page }, summary) => page.locator("summary", { hasText: summary }).first().click();

/** From the sub-goal to its comments, nothing sent first, then a question. */
async function ask(hr, caseUrl) {
  await open(hr, `${caseUrl}/plan?part=sub-goals`);
  await checkPage(hr, "sub-goals");
  await follow(hr, '.comment-link[href*="about=subGoals."]');
  await checkPage(hr, "nothing-said");
  await press(hr, "Send kommentaren");
  await hr.page.getByText("Der er problemer").waitFor();
  await checkPage(hr, "nothing-written");
  await fill(hr, { words: QUESTION });
  await press(hr, "Send kommentaren");
  await hr.page.getByText("Din kommentar er sendt").waitFor();
  await checkPage(hr, "asked");
}

/** The employee finds it from the case page and answers. */
async function reply(kurt, caseUrl) {
  await open(kurt, caseUrl);
  assert.match(await textOf(kurt), /1 åben kommentar, 1 ny siden du var her sidst/);
  await follow(kurt, `a[href="${caseUrl}/comments"]`);
  await checkPage(kurt, "all-comments");
  assert.ok((await textOf(kurt)).includes(QUESTION));
  await unfold(kurt, "Svar eller sæt til afklaret");
  await kurt.page.locator("textarea").fill(REPLY);
  await checkPage(kurt, "answering");
  await press(kurt, "Svar");
  await kurt.page.getByText("Dit svar er sendt").waitFor();
  await checkPage(kurt, "answered");
}

/** The answer comes while the other one is writing: with JavaScript by itself, and what is being written stays. */
async function settle(hr, kurt) {
  const answer = hr.page.locator('textarea[name^="answer."]');
  if (hr.javaScript) {
    await hr.page.getByRole("status").filter({ hasText: "har skrevet lige nu" }).waitFor();
    await hr.page.getByText(REPLY).waitFor();
    assert.equal(await answer.inputValue(), TYPED, "what one writes stays");
    await checkPage(hr, "answer-came");
  } else {
    await hr.page.reload();
    assert.ok((await textOf(hr)).includes(REPLY));
    await answer.fill(TYPED);
  }
  await press(hr, "Afklaret");
  await hr.page.getByText("Kommentaren er sat til afklaret").waitFor();
  await checkPage(hr, "settled");
  if (!kurt.javaScript) {
    await open(kurt, pathOf(kurt));
    await unfold(kurt, "1 afklaret kommentar");
  }
  await kurt.page.getByText(/Afklaret af/).waitFor();
  await kurt.page.getByText(TYPED).waitFor();
  await checkPage(kurt, "settled-by-other");
}

async function paperOf({ page, origin, context }, caseUrl) {
  const link = page.locator(`a[href="${caseUrl}/plan/versions/1"]`).first();
  const answer = await context.request.get(origin + (await link.getAttribute("href")));
  const input = await answer.body();
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input, encoding: "utf8" });
}

/** One more is left open: the plan can be frozen, the check page says so, and the paper has no word of any of it. */
async function freezeAllTheSame(hr, kurt, caseUrl) {
  await open(kurt, `${caseUrl}/plan?part=goal`);
  await follow(kurt, '.comment-link[href$="about=plan.goalText"]');
  await fill(kurt, { words: ABOUT_GOAL });
  await press(kurt, "Send kommentaren");
  await open(hr, `${caseUrl}/plan?part=goal`);
  assert.match(await textOf(hr), /1 kommentar\b/);
  await open(hr, `${caseUrl}/plan/check`);
  await hr.page.getByText("1 kommentar venter på svar").waitFor();
  await checkPage(hr, "check");
  await press(hr, "Frys version 1");
  const paper = await paperOf(hr, caseUrl);
  assert.match(paper, /Kurt Madsen/);
  for (const words of [QUESTION, REPLY, TYPED, ABOUT_GOAL]) assert.ok(!paper.includes(words));
}

async function takeBack(kurt, caseUrl) {
  await open(kurt, `${caseUrl}/comments?about=plan.goalText`);
  await unfold(kurt, "Tag tilbage");
  await checkPage(kurt, "take-back");
  await press(kurt, "Ja, tag den tilbage");
  await kurt.page.getByText("Kommentaren er taget tilbage").waitFor();
  assert.ok(!(await kurt.page.content()).includes(ABOUT_GOAL));
  await press(kurt, "Tilbage, hvor du kom fra", "link");
  assert.equal(pathOf(kurt), `${caseUrl}/plan`);
  assert.equal(new URL(kurt.page.url()).hash, "#plan_goalText");
}

async function theWholeWay({ browser, server }, name, options) {
  const hr = await newPerson(browser, server.origin, { ...options, name: `${name}-hr` });
  const kurt = await newPerson(browser, server.origin, {
    ...options,
    name: `${name}-kurt`,
    width: 320,
  });
  const caseUrl = await openExampleCase(hr, "Kurt Madsen");
  await letIn(hr, kurt, caseUrl);
  await ask(hr, caseUrl);
  await hr.page.locator('textarea[name^="answer."]').fill(TYPED);
  await reply(kurt, caseUrl);
  await settle(hr, kurt);
  await press(hr, "Tilbage, hvor du kom fra", "link");
  assert.match(new URL(hr.page.url()).hash, /^#subGoals\./);
  await freezeAllTheSame(hr, kurt, caseUrl);
  await takeBack(kurt, caseUrl);
  await open(hr, `${caseUrl}/log`);
  const log = await textOf(hr);
  for (const deed of ["skrev en kommentar", "svarede på", "til afklaret", "tog en kommentar"])
    assert.ok(log.includes(deed), deed);
  await open(hr, `${caseUrl}/interview/minutes`);
  await checkPage(hr, "minutes");
  await open(hr, `${caseUrl}/mixer`);
  await checkPage(hr, "mixer");
}

const way = (name, options) => ({
  name: `comments: asked, answered on a phone and settled, ${name}`,
  run: (at) => theWholeWay(at, `comments-${name.replace(/\W+/g, "-")}`, options),
});

export const comments = [way("with JavaScript", {}), way("no JavaScript", { javaScript: false })];
