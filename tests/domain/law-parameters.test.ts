import { describe, expect, it } from "vitest";
import {
  LawParameterMissing,
  firstMonday,
  isInForce,
  scaleOn,
  valueOn,
} from "#app/domain/law/dated";
import { addDays, isIsoDate, weekdayOf } from "#app/domain/law/days";
import type { LawRow } from "#app/domain/law/parameter-shapes";
import { LAW_PARAMETERS } from "#app/domain/law/parameters";
import type { LawParameterId, LawScaleId } from "#app/domain/law/parameters";
import { LAW_SCALES } from "#app/domain/law/table-employment";
import { authorityOn } from "#app/domain/plan/scheme-rules";

const ids = Object.keys(LAW_PARAMETERS) as LawParameterId[];
const scaleIds = Object.keys(LAW_SCALES) as LawScaleId[];
const CONFIDENCE = ["V", "V2", "I", "U"];

function expectSound(rows: readonly LawRow<unknown>[]) {
  const days = rows.map(({ from }) => from);
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => !isIsoDate(day))).toEqual([]);
  expect([...new Set(days)].sort()).toEqual(days);
  for (const row of rows) {
    expect(row).not.toHaveProperty("to");
    expect(row.paragraph.length).toBeGreaterThan(2);
    expect(row.source.length).toBeGreaterThan(2);
    expect(isIsoDate(row.checkedOn)).toBe(true);
    for (const confidence of [row.confidence, row.counting ?? "V", row.begins ?? "V"])
      expect(CONFIDENCE).toContain(confidence);
  }
}

describe.each(ids)("the table of %s", (id) => {
  const { rows, yearly, unit } = LAW_PARAMETERS[id];

  it("has days that exist and rise, no end days, and of every row where it was read and when", () => {
    expectSound(rows);
  });

  it("has numbers, and for a switch only on and off", () => {
    for (const { value } of rows)
      if (unit === "switch") expect([0, 1]).toContain(value);
      else expect(value).toBeGreaterThan(0);
  });

  it("knows nothing the day before its first row, and throws rather than guess", () => {
    const first = rows[0]!.from;
    expect(valueOn(id, first)).toEqual({ ...rows[0], isCarriedForward: false });
    expect(() => valueOn(id, addDays(first, -1))).toThrow(LawParameterMissing);
  });

  it("changes on the day a row begins and not a day earlier", () => {
    for (const [index, row] of rows.entries()) {
      if (index === 0) continue;
      expect(valueOn(id, addDays(row.from, -1))).toMatchObject(rows[index - 1]!);
      expect(valueOn(id, row.from)).toMatchObject(row);
      expect(valueOn(id, addDays(row.from, 1))).toMatchObject(row);
    }
  });

  it("begins a yearly amount on a first Monday, and carries nothing else forward", () => {
    const far = "2090-01-01";
    if (yearly) {
      for (const { from } of rows) expect(from).toBe(firstMonday(Number(from.slice(0, 4))));
      expect(() => valueOn(id, far)).toThrow(LawParameterMissing);
    } else expect(valueOn(id, far)).toEqual({ ...rows.at(-1), isCarriedForward: false });
  });
});

describe("numbers that must not change unseen", () => {
  it.each<[LawParameterId, string, number]>([
    ["interviewDays", "2026-08-03", 28],
    ["leavingDays", "2026-08-03", 56],
    ["eightWeekDays", "2026-08-03", 56],
    ["fastTrackWindowDays", "2026-08-03", 35],
    ["fastTrackTalkDays", "2026-08-03", 14],
    ["notificationDays", "2026-08-03", 35],
    ["notifyStoppedDays", "2026-08-03", 7],
    ["notifyUnpaidDays", "2026-08-03", 14],
    ["objectionDays", "2026-08-03", 8],
    ["informationFormDays", "2026-08-03", 8],
    ["claimLookBackMonths", "2026-08-03", 3],
    ["claimHardCapMonths", "2026-08-03", 6],
    ["employerPeriodDays", "2008-06-01", 15],
    ["employerPeriodDays", "2008-06-02", 21],
    ["employerPeriodDays", "2012-01-01", 21],
    ["employerPeriodDays", "2012-01-02", 30],
    ["employerPeriodDays", "2026-08-03", 30],
    ["employerTestWeeks", "2026-08-03", 8],
    ["employerTestHours", "2026-08-03", 74],
    ["municipalTestHours", "2026-08-03", 240],
    ["municipalTestMonths", "2026-08-03", 6],
    ["municipalTestHoursInMonth", "2026-08-03", 40],
    ["municipalTestMonthsWithHours", "2026-08-03", 5],
    ["minAbsenceHours", "2026-08-03", 4],
    ["fullWeekHours", "2026-08-03", 37],
    ["monthHours", "2026-08-03", 160.33],
    ["labourMarketContribution", "2026-08-03", 0.08],
    ["firstFollowUpWeeks", "2026-08-03", 8],
    ["followUpTalks", "2026-08-03", 4],
    ["shortCaseWeeks", "2026-08-03", 13],
    ["exemptionWeeks", "2026-07-01", 26],
    ["broadAssessmentMonths", "2026-08-03", 3],
    ["paidWeeksLimit", "2026-08-03", 22],
    ["paidWeeksWindowMonths", "2026-08-03", 9],
    ["clarificationWeeks", "2026-08-03", 69],
    ["treatmentWeeks", "2026-08-03", 134],
    ["selfCertificationDay", "2026-08-03", 2],
    ["durationStatementDays", "2026-08-03", 14],
    ["fitForWorkReturnDays", "2026-08-03", 14],
    ["insuranceJoinFactor", "2026-08-03", 1750],
    ["insuranceOutFactor", "2026-08-03", 2160],
    ["agreement56Years", "2026-08-03", 2],
    ["agreement56ExpectedDays", "2026-08-03", 10],
    ["agreement56PaidDays", "2026-08-03", 21],
    ["rule120Days", "2026-08-03", 120],
    ["rule120ActWithinDays", "2026-08-03", 10],
    ["holidayDaysPerMonth", "2026-08-03", 2.08],
    ["workTrialWeeks", "2026-08-03", 13],
    ["assistanceHours", "2026-08-03", 20],
  ])("%s on %s is %d", (id, day, value) => {
    expect(valueOn(id, day).value).toBe(value);
  });

  it("no row says 90 % or 4,750", () => {
    const said = ids.flatMap((id) => {
      const { rows, unit } = LAW_PARAMETERS[id];
      return rows.map(({ value }) => (unit === "share" ? value * 100 : value));
    });
    expect(said.filter((value) => value === 90 || value === 4750)).toEqual([]);
  });
});

describe("the highest sick pay", () => {
  /** From which day, kroner a week, and the kroner an hour that were published with it. */
  it.each([
    ["2013-01-07", 4005, 108.24],
    ["2014-01-06", 4075, 110.14],
    ["2015-01-05", 4135, 111.76],
    ["2016-01-04", 4180, 112.97],
    ["2017-01-02", 4245, 114.73],
    ["2018-01-01", 4300, 116.22],
    ["2019-01-07", 4355, 117.7],
    ["2020-01-06", 4405, 119.05],
    ["2021-01-04", 4460, 120.54],
    ["2022-01-03", 4465, 120.68],
    ["2023-01-02", 4550, 122.97],
    ["2024-01-01", 4695, 126.89],
    ["2025-01-06", 4865, 131.49],
    ["2026-01-05", 5085, 137.43],
  ])("from %s it is %d a week, %d an hour", (from, week, hour) => {
    const { value } = valueOn("maxSickPayWeek", from);
    const hours = valueOn("fullWeekHours", from).value;
    expect([value, Math.round((value / hours) * 100) / 100]).toEqual([week, hour]);
    expect(value % valueOn("sickPayRoundingKroner", from).value).toBe(0);
    expect(weekdayOf(from)).toBe(1);
    const before = addDays(from, -1);
    if (from > "2013-01-07") expect(valueOn("maxSickPayWeek", before).value).toBeLessThan(week);
  });

  it("has one row a year, none left out", () => {
    const years = LAW_PARAMETERS.maxSickPayWeek.rows.map(({ from }) => Number(from.slice(0, 4)));
    expect(years).toEqual(Array.from({ length: 14 }, (_, index) => 2013 + index));
  });

  it.each([
    ["2027-01-03", false],
    ["2027-01-04", true],
    ["2027-12-31", true],
    ["2028-01-02", true],
  ])("on %s the last one stands in, said openly: %s", (day, isCarriedForward) => {
    expect(valueOn("maxSickPayWeek", day)).toMatchObject({ value: 5085, isCarriedForward });
  });

  it.each(["2028-01-03", "2030-06-01"])("is not carried a second year: %s", (day) => {
    expect(() => valueOn("maxSickPayWeek", day)).toThrow(LawParameterMissing);
  });

  it("is the only number that may be carried forward", () => {
    expect(ids.filter((id) => LAW_PARAMETERS[id].yearly === "carriedForward")).toEqual([
      "maxSickPayWeek",
    ]);
  });
});

describe("the supplement to the refund", () => {
  it.each([
    ["2020-01-06", 0.3, null],
    ["2021-01-04", 0.6, 0.3],
    ["2022-01-03", 0.9, 0.6],
    ["2023-01-02", 1.2, 0.9],
    ["2024-01-01", 1.5, 1.2],
    ["2025-01-06", 1.8, 1.5],
    ["2026-01-05", 2.1, 1.8],
    ["2027-01-04", 2.4, 2.1],
    ["2028-01-03", 2.7, 2.4],
    ["2029-01-01", 3, 2.7],
    ["2030-01-07", 3.3, 3],
  ])("from %s it is %d per cent, the day before %s", (from, percent, before) => {
    const percentOn = (day: string) => valueOn("refundSupplementPercent", day).value;
    if (before === null) expect(() => percentOn(addDays(from, -1))).toThrow(LawParameterMissing);
    else expect(percentOn(addDays(from, -1))).toBe(before);
    expect([percentOn(from), percentOn(addDays(from, 1))]).toEqual([percent, percent]);
  });
});

describe("amounts of one year that nothing stands in for", () => {
  it.each<[LawParameterId, number]>([
    ["insurancePremiumPercent", 0.99],
    ["clarificationBenefitHigh", 15_547],
    ["clarificationBenefitMiddle", 11_698],
    ["clarificationBenefitLow", 3_639],
  ])("%s of 2021", (id, value) => {
    expect(valueOn(id, "2022-01-02").value).toBe(value);
    expect(() => valueOn(id, "2022-01-03")).toThrow(LawParameterMissing);
  });
});

describe("rules that were switched on or off", () => {
  it.each<[LawParameterId, string, boolean]>([
    ["municipalityIsAuthority", "2026-02-01", true],
    ["reportsTalk", "2012-03-05", false],
    ["thirdCategoryInUse", "2025-01-01", false],
    ["categoriesInUse", "2026-02-01", false],
    ["staircaseIsDuty", "2025-01-01", false],
    ["rehabilitationTeamDuty", "2026-02-01", false],
    ["ownPlanForEmployed", "2025-01-01", false],
    ["employerSeesHealthData", "2019-01-01", false],
    ["clarificationCourse", "2027-01-01", false],
    ["generalPrayerDay", "2024-01-01", false],
  ])("%s from %s: %s", (id, from, isOn) => {
    const around = [-1, 0, 1].map((days) => isInForce(id, addDays(from, days)));
    expect(around).toEqual([!isOn, isOn, isOn]);
  });

  it.each([
    ["2026-01-31", "jobCentre"],
    ["2026-02-01", "municipality"],
    ["2026-02-02", "municipality"],
  ])("on %s the law calls the authority the %s", (day, name) => {
    expect(authorityOn(day)).toBe(name);
  });
});

describe("how sure the table is where the sources are not", () => {
  it.each<[LawParameterId, string, Partial<LawRow>]>([
    ["interviewDays", "2026-08-03", { confidence: "V", counting: "I" }],
    ["employerPeriodDays", "2026-08-03", { confidence: "V", counting: "I" }],
    ["fastTrackWindowDays", "2026-06-30", { confidence: "V", counting: "I" }],
    ["fastTrackWindowDays", "2026-07-01", { confidence: "U", counting: "I" }],
    ["fastTrackTalkDays", "2026-07-01", { confidence: "U", counting: "I" }],
    ["shortCaseWeeks", "2026-06-30", { confidence: "V", counting: "I" }],
    ["shortCaseWeeks", "2026-07-01", { confidence: "U", counting: "I" }],
    ["exemptionWeeks", "2026-07-01", { confidence: "V", counting: "I", begins: "I" }],
    ["paidWeeksLimit", "2027-01-01", { confidence: "U" }],
    ["labourMarketContribution", "2026-08-03", { confidence: "V2" }],
    ["maxSickPayWeek", "2014-06-01", { confidence: "U", begins: "I" }],
    ["maxSickPayWeek", "2016-06-01", { confidence: "U", begins: "I" }],
    ["maxSickPayWeek", "2025-06-01", { confidence: "V2", counting: "I" }],
    ["maxSickPayWeek", "2026-06-01", { confidence: "V2" }],
    ["refundSupplementPercent", "2026-06-01", { confidence: "I" }],
    ["minAbsenceHours", "2026-06-01", { confidence: "V" }],
  ])("%s on %s", (id, day, expected) => {
    expect(valueOn(id, day)).toMatchObject(expected);
  });
});

describe("the scales", () => {
  it.each(scaleIds)("%s is sound and unknown before its first row", (id) => {
    const { rows } = LAW_SCALES[id];
    expectSound(rows);
    expect(() => scaleOn(id, addDays(rows[0]!.from, -1))).toThrow(LawParameterMissing);
    for (const { value } of rows) {
      const months = value.map(({ seniorityMonths }) => seniorityMonths);
      expect([...new Set(months)].sort((a, b) => a - b)).toEqual(months);
    }
  });

  it("notice grows when 5, 33, 68 and 103 months have passed", () => {
    expect(scaleOn("noticeMonths", "2026-08-03").value).toEqual([
      { seniorityMonths: 0, bound: "reached", months: 1 },
      { seniorityMonths: 5, bound: "passed", months: 3 },
      { seniorityMonths: 33, bound: "passed", months: 4 },
      { seniorityMonths: 68, bound: "passed", months: 5 },
      { seniorityMonths: 103, bound: "passed", months: 6 },
    ]);
  });

  it("severance comes when 12 and 17 years are reached", () => {
    expect(scaleOn("severanceMonths", "2015-02-01").value).toEqual([
      { seniorityMonths: 144, bound: "reached", months: 1 },
      { seniorityMonths: 204, bound: "reached", months: 3 },
    ]);
  });
});
