import type { beforeTalk } from "./before-talk/da";
import type { checkIn } from "./check-in/da";
import type { comments } from "./comments/da";
import type { account } from "./da/account";
import type { businessCase } from "./da/business-case";
import type { casePeople } from "./case-people/da";
import type { caseWords } from "./da/case-words";
import type { check } from "./da/check";
import type { costWords } from "./da/cost-words";
import type { dates } from "./da/dates";
import type { deadlines } from "./da/deadlines";
import type { handover } from "./handover/da";
import type { healthWords } from "./da/health-words";
import type { history } from "./da/history";
import type { interview } from "./da/interview";
import type { law } from "./da/law";
import type { mixer } from "./da/mixer";
import type { plan } from "./da/plan";
import type { planHelp } from "./plan-help/da";
import type { refund } from "./da/refund";
import type { followUp } from "./follow-up/da";
import type { reminders } from "./reminders/da";
import type { mixerChange } from "./mixer-change/da";
import type { room } from "./room/da";
import type { shell } from "./da/shell";
import type { sharedPlan } from "./shared-plan/da";
import type { signIn } from "./sign-in/da";

/** All words of one language by subject, except the paper's, which a document carries with it. */
export type Texts = {
  account: typeof account;
  beforeTalk: typeof beforeTalk;
  businessCase: typeof businessCase;
  casePeople: typeof casePeople;
  caseWords: typeof caseWords;
  check: typeof check;
  checkIn: typeof checkIn;
  comments: typeof comments;
  costWords: typeof costWords;
  dates: typeof dates;
  deadlines: typeof deadlines;
  followUp: typeof followUp;
  handover: typeof handover;
  healthWords: typeof healthWords;
  history: typeof history;
  interview: typeof interview;
  law: typeof law;
  mixer: typeof mixer;
  mixerChange: typeof mixerChange;
  plan: typeof plan;
  /** Put together on the server alone: no page may name it in `handle.texts`. */
  planHelp: typeof planHelp;
  refund: typeof refund;
  reminders: typeof reminders;
  room: typeof room;
  sharedPlan: typeof sharedPlan;
  shell: typeof shell;
  signIn: typeof signIn;
};

export type Subject = keyof Texts;

export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Yes for a language the product speaks. */
export const isLanguage = (value: string | null | undefined): value is Language =>
  value === "da" || value === "en";

/** The words this process knows: everything on the server, one language's needed subjects in a browser. */
const known: Record<Language, Partial<Texts>> = { da: {}, en: {} };

/** Adds words to what this process knows. */
export function addTexts(language: Language, texts: Partial<Texts>): void {
  Object.assign(known[language], texts);
}

/** The words of a subject. Throws when a page did not name the subject in its `handle.texts`. */
export function textsOf<S extends Subject>(language: Language, subject: S): Texts[S] {
  const texts = known[language][subject];
  if (!texts) throw new Error(`words "${subject}" are not loaded: name them in handle.texts`);
  return texts;
}
