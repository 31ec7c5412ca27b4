import { beforeEach, describe, expect, it } from "vitest";
import { loader } from "#app/routes/law/rules";
import type { RuleGroup } from "#app/routes/law/rule-groups.server";
import { nextWords, nowWords } from "#app/routes/law/rule-words";
import { today } from "#app/server/clock.server";
import { LAW_PARAMETERS } from "#app/domain/law/parameters";
import type { LawParameterId } from "#app/domain/law/parameters";
import { LAW_SCALES } from "#app/domain/law/table-employment";
import { law as da } from "#app/text/da/law";
import { law as en } from "#app/text/en/law";
import { addAllTexts } from "#app/text/all-texts.server";
import { LANGUAGES } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { aPerson, anOrganisation, call, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

addAllTexts();

let reader: Person;
beforeEach(async () => {
  const app = await freshApp();
  reader = await aPerson(app, await anOrganisation(app), "employee");
});

type Page = { on: string; typed: string; error: string | null; groups: RuleGroup[] };

async function open(query = "") {
  const answer = await call(loader, { as: reader, path: `/rules${query}` });
  return { status: answer.status, page: (await answer.json()) as Page };
}

async function ruleOn(id: LawParameterId, day: string) {
  const { page } = await open(`?on=${day}`);
  const found = page.groups.flatMap(({ rules }) => rules).find((rule) => rule.id === id);
  return found!;
}

const said = async (id: LawParameterId, day: string, language: Language = "da") =>
  nowWords(await ruleOn(id, day), day, language);

describe("the page", () => {
  it("shows every number and every scale once, today unless a day is asked for", async () => {
    const { status, page } = await open();
    expect([status, page.on, page.error]).toEqual([200, today(), null]);
    const ids = page.groups
      .flatMap(({ rules, scales }) => [...rules, ...scales])
      .map(({ id }) => id);
    expect(ids.sort()).toEqual([...Object.keys(LAW_PARAMETERS), ...Object.keys(LAW_SCALES)].sort());
  });

  it.each([
    ["?on=2012-01-01", "2012-01-01"],
    ["?on=2-1-2012", "2012-01-02"],
    ["?on=", today()],
  ])("%s shows %s", async (query, on) => {
    expect((await open(query)).page).toMatchObject({ on, error: null });
  });

  it.each(["2026-02-30", "i morgen", "<script>"])(
    "keeps %s and says what is wrong",
    async (typed) => {
      const { status, page } = await open(`?on=${encodeURIComponent(typed)}`);
      expect([status, page.typed, page.on]).toEqual([400, typed, today()]);
      expect(page.error).toContain("dato");
    },
  );
});

describe("a value in words", () => {
  it.each<[LawParameterId, string, string]>([
    ["interviewDays", "2026-08-03", "28 dage"],
    ["employerPeriodDays", "2012-01-01", "21 dage"],
    ["employerPeriodDays", "2012-01-02", "30 dage"],
    ["maxSickPayWeek", "2026-01-05", "5.085 kr. om ugen"],
    ["maxSickPayWeek", "2027-06-01", "5.085 kr. om ugen"],
    ["maxSickPayWeek", "2028-06-01", "Ikke kendt for 2028"],
    ["insurancePremiumPercent", "2021-06-01", "0,99 %"],
    ["insurancePremiumPercent", "2026-08-03", "Ikke kendt for 2026"],
    ["exemptionWeeks", "2026-06-30", "Ikke kendt 30. juni 2026"],
    ["labourMarketContribution", "2026-08-03", "8 %"],
    ["refundSupplementPercent", "2026-08-03", "2,1 %"],
    ["selfCertificationDay", "2026-08-03", "2. fraværsdag"],
    ["rule120NoticeMonths", "2026-08-03", "1 måned"],
    ["municipalityIsAuthority", "2026-01-31", "Jobcenteret"],
    ["municipalityIsAuthority", "2026-02-01", "Kommunen"],
    ["staircaseIsDuty", "2024-12-31", "Gælder, mindst siden 4. januar 2010"],
    ["staircaseIsDuty", "2025-01-01", "Gælder ikke længere fra 1. januar 2025"],
    ["medicalFormOnlyWhenNeeded", "2026-08-03", "Gælder fra 1. januar 2020"],
    ["constitutionDay", "2026-08-03", "Gælder ikke"],
  ])("%s on %s: %s", async (id, day, words) => {
    expect(await said(id, day)).toBe(words);
  });

  it("is English when the reader reads English", async () => {
    expect(await said("maxSickPayWeek", "2026-08-03", "en")).toBe("DKK 5,085 a week");
    expect(await said("staircaseIsDuty", "2026-08-03", "en")).toBe(
      "No longer holds from 1 January 2025",
    );
  });

  it.each<[LawParameterId, string, string | null]>([
    ["refundSupplementPercent", "2026-08-03", "Fra 4. januar 2027: 2,4 %"],
    ["fastTrackWindowDays", "2026-06-30", "Fra 1. juli 2026 ved vi ikke, om det stadig gælder"],
    ["municipalityIsAuthority", "2026-01-31", "Fra 1. februar 2026: Kommunen"],
    ["clarificationCourse", "2026-08-03", "Fra 1. januar 2027: Gælder ikke"],
    ["interviewDays", "2026-08-03", null],
  ])("what is known to change next for %s on %s: %s", async (id, day, words) => {
    expect(nextWords(await ruleOn(id, day), "da")).toBe(words);
  });
});

describe.each(LANGUAGES)("the words in %s", (language) => {
  const words = { da, en }[language];
  const sentences = Object.values(words.rules).flatMap((rule) => Object.values<string>(rule));

  it("never repeat a number, so that none can stand there after it has changed", () => {
    const withoutParagraphs = sentences.map((sentence) => sentence.replace(/§\s\d+/g, ""));
    expect(withoutParagraphs.filter((sentence) => /\d/.test(sentence))).toEqual([]);
  });

  it("give every rule a name of its own", () => {
    const names = Object.values(words.rules).map(({ name }) => name);
    expect(names.length - new Set(names).size).toBe(0);
  });
});
