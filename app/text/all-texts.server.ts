import { account } from "./da/account";
import { businessCase } from "./da/business-case";
import { calendar } from "./da/calendar";
import { caseWords } from "./da/case-words";
import { check } from "./da/check";
import { dates } from "./da/dates";
import { healthWords } from "./da/health-words";
import { interview } from "./da/interview";
import { mixer } from "./da/mixer";
import { plan } from "./da/plan";
import { shell } from "./da/shell";
import { account as accountEn } from "./en/account";
import { businessCase as businessCaseEn } from "./en/business-case";
import { calendar as calendarEn } from "./en/calendar";
import { caseWords as caseWordsEn } from "./en/case-words";
import { check as checkEn } from "./en/check";
import { dates as datesEn } from "./en/dates";
import { healthWords as healthWordsEn } from "./en/health-words";
import { interview as interviewEn } from "./en/interview";
import { mixer as mixerEn } from "./en/mixer";
import { plan as planEn } from "./en/plan";
import { shell as shellEn } from "./en/shell";
import { addTexts } from "./texts";
import type { Texts } from "./texts";

const da: Texts = {
  account,
  businessCase,
  calendar,
  caseWords,
  check,
  dates,
  healthWords,
  interview,
  mixer,
  plan,
  shell,
};
const en: Texts = {
  account: accountEn,
  businessCase: businessCaseEn,
  calendar: calendarEn,
  caseWords: caseWordsEn,
  check: checkEn,
  dates: datesEn,
  healthWords: healthWordsEn,
  interview: interviewEn,
  mixer: mixerEn,
  plan: planEn,
  shell: shellEn,
};

/** Makes every word of both languages known to the server, once at start. */
export function addAllTexts(): void {
  addTexts("da", da);
  addTexts("en", en);
}
