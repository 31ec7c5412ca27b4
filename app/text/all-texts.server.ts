import { beforeTalk } from "./before-talk/da";
import { beforeTalk as beforeTalkEn } from "./before-talk/en";
import { checkIn } from "./check-in/da";
import { checkIn as checkInEn } from "./check-in/en";
import { comments } from "./comments/da";
import { comments as commentsEn } from "./comments/en";
import { account } from "./da/account";
import { businessCase } from "./da/business-case";
import { caseWords } from "./da/case-words";
import { check } from "./da/check";
import { costWords } from "./da/cost-words";
import { dates } from "./da/dates";
import { deadlines } from "./da/deadlines";
import { healthWords } from "./da/health-words";
import { history } from "./da/history";
import { interview } from "./da/interview";
import { law } from "./da/law";
import { mixer } from "./da/mixer";
import { plan } from "./da/plan";
import { refund } from "./da/refund";
import { shell } from "./da/shell";
import { account as accountEn } from "./en/account";
import { businessCase as businessCaseEn } from "./en/business-case";
import { caseWords as caseWordsEn } from "./en/case-words";
import { check as checkEn } from "./en/check";
import { costWords as costWordsEn } from "./en/cost-words";
import { dates as datesEn } from "./en/dates";
import { deadlines as deadlinesEn } from "./en/deadlines";
import { healthWords as healthWordsEn } from "./en/health-words";
import { history as historyEn } from "./en/history";
import { interview as interviewEn } from "./en/interview";
import { law as lawEn } from "./en/law";
import { mixer as mixerEn } from "./en/mixer";
import { plan as planEn } from "./en/plan";
import { refund as refundEn } from "./en/refund";
import { shell as shellEn } from "./en/shell";
import { followUp } from "./follow-up/da";
import { followUp as followUpEn } from "./follow-up/en";
import { handover } from "./handover/da";
import { handover as handoverEn } from "./handover/en";
import { reminders } from "./reminders/da";
import { reminders as remindersEn } from "./reminders/en";
import { mixerChange } from "./mixer-change/da";
import { mixerChange as mixerChangeEn } from "./mixer-change/en";
import { planHelp } from "./plan-help/da";
import { planHelp as planHelpEn } from "./plan-help/en";
import { room } from "./room/da";
import { room as roomEn } from "./room/en";
import { sharedPlan } from "./shared-plan/da";
import { sharedPlan as sharedPlanEn } from "./shared-plan/en";
import { signIn } from "./sign-in/da";
import { signIn as signInEn } from "./sign-in/en";
import { casePeople } from "./case-people/da";
import { casePeople as casePeopleEn } from "./case-people/en";
import { addTexts } from "./texts";
import type { Texts } from "./texts";

const da: Texts = {
  account,
  beforeTalk,
  businessCase,
  casePeople,
  caseWords,
  check,
  checkIn,
  comments,
  costWords,
  dates,
  deadlines,
  followUp,
  handover,
  healthWords,
  history,
  interview,
  law,
  mixer,
  mixerChange,
  plan,
  planHelp,
  refund,
  reminders,
  room,
  sharedPlan,
  shell,
  signIn,
};
const en: Texts = {
  account: accountEn,
  beforeTalk: beforeTalkEn,
  businessCase: businessCaseEn,
  casePeople: casePeopleEn,
  caseWords: caseWordsEn,
  check: checkEn,
  checkIn: checkInEn,
  comments: commentsEn,
  costWords: costWordsEn,
  dates: datesEn,
  deadlines: deadlinesEn,
  followUp: followUpEn,
  handover: handoverEn,
  healthWords: healthWordsEn,
  history: historyEn,
  interview: interviewEn,
  law: lawEn,
  mixer: mixerEn,
  mixerChange: mixerChangeEn,
  plan: planEn,
  planHelp: planHelpEn,
  refund: refundEn,
  reminders: remindersEn,
  room: roomEn,
  sharedPlan: sharedPlanEn,
  shell: shellEn,
  signIn: signInEn,
};

/** Makes every word of both languages known to the server, once at start. */
export function addAllTexts(): void {
  addTexts("da", da);
  addTexts("en", en);
}
