/** The mail around a paper is sent when somebody presses send, and says nothing of what the paper is about. */
import assert from "node:assert/strict";
import { openExampleCase } from "./let-in.mjs";
import { withMail } from "./outside.mjs";
import { checkPage, fill, newPerson, open, press } from "./person.mjs";

const CANARY = "kanarigult skrivebord";
/** Words of a case, of work and of health: none of them stands in a mail. */
const OF_THE_CASE = /kanari|syg|fravær|forløb|plan|kommune|læge|erklæring|sekretær|friis/i;

/** Everything of a mail that somebody on the way could read. */
const allOf = ({ subject, text, html, headers, attachments }) =>
  JSON.stringify([subject, text, html, headers, attachments]);

async function send(hr, caseUrl, letter, to) {
  await open(hr, `${caseUrl}/papers`);
  await hr.page.locator(`#${letter} summary`).click();
  await fill(hr, { [`to.${letter}`]: to });
  await hr.page.locator(`#${letter} button[name=send]`).click();
  await hr.page.getByText("Mailen er på vej").first().waitFor();
}

async function sendsMails({ browser, server, outside }) {
  const { mails, next } = outside.mail;
  const hr = await newPerson(browser, server.origin, { name: "letter-mail-hr" });
  const caseUrl = await openExampleCase(hr, "Bodil Friis");
  await open(hr, `${caseUrl}/fit-for-work`);
  await fill(hr, { "fitForWork.limits": CANARY, "fitForWork.place": CANARY });
  await press(hr, "Gem og se papirerne");
  await press(hr, "Læs papiret: Mulighedserklæring, 1. del", "link");
  assert.match(await hr.page.innerText("article"), new RegExp(CANARY));
  await checkPage(hr, "paper");
  assert.equal(mails.length, 0, "nothing goes out by itself");
  for (const [letter, subject] of [
    ["fitForWork", "Et papir til dig"],
    ["minutes", "Referat"],
  ]) {
    await send(hr, caseUrl, letter, "modtager@privat.example");
    const mail = await next();
    assert.equal(mail.subject, subject);
    assert.deepEqual(
      mail.to.map(({ address }) => address),
      ["modtager@privat.example"],
    );
    assert.match(mail.text, /er klar/);
    assert.doesNotMatch(allOf(mail), OF_THE_CASE);
    assert.ok(!allOf(mail).includes(caseUrl), "and leads nowhere");
  }
  await checkPage(hr, "sent");
  assert.equal(mails.length, 2);
}

export const letterMail = [
  {
    name: "letter mail: sent on a press, and says nothing",
    around: withMail,
    run: sendsMails,
  },
];
