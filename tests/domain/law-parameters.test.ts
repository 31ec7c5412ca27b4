import { describe, expect, it } from "vitest";
import { LawParameterMissing, valueOn } from "#app/domain/law/dated";
import { addDays, isIsoDate, weekdayOf } from "#app/domain/law/days";
import { LAW_PARAMETERS } from "#app/domain/law/parameters";
import type { LawParameterId } from "#app/domain/law/parameters";

const ids = Object.keys(LAW_PARAMETERS) as LawParameterId[];

describe.each(ids)("the table of %s", (id) => {
  const { rows, isYearly, unit } = LAW_PARAMETERS[id];

  it("has days that exist and rise", () => {
    const days = rows.map(({ from }) => from);
    expect(days.filter((day) => !isIsoDate(day))).toEqual([]);
    expect([...new Set(days)].sort()).toEqual(days);
    expect(days.length).toBeGreaterThan(0);
  });

  it("says of every row where it was read, when, and how sure it is", () => {
    expect(unit).not.toBe("");
    for (const { source, checkedOn, confidence, value } of rows) {
      expect(source.length).toBeGreaterThan(10);
      expect(isIsoDate(checkedOn)).toBe(true);
      expect(["V", "V2", "I", "U"]).toContain(confidence);
      expect(value).toBeGreaterThan(0);
    }
  });

  it("knows nothing the day before its first row, and throws rather than guess", () => {
    const first = rows[0]!.from;
    expect(valueOn(id, first)).toMatchObject({ ...rows[0], isCarriedForward: false });
    expect(() => valueOn(id, addDays(first, -1))).toThrow(LawParameterMissing);
  });

  it("changes on the day a row begins and not a day earlier", () => {
    for (const [index, row] of rows.entries()) {
      if (index === 0) continue;
      expect(valueOn(id, row.from).value).toBe(row.value);
      expect(valueOn(id, addDays(row.from, -1)).value).toBe(rows[index - 1]!.value);
    }
  });

  it("begins every year on its first Monday, one row a year", () => {
    if (!isYearly) return;
    for (const { from } of rows) {
      expect(weekdayOf(from)).toBe(1);
      expect(from.slice(5) <= "01-07").toBe(true);
    }
    const years = rows.map(({ from }) => Number(from.slice(0, 4)));
    expect(years).toEqual(years.map((_year, index) => years[0]! + index));
  });
});

describe("numbers that must not change unseen", () => {
  it.each<[LawParameterId, string, number]>([
    ["interviewDays", "2026-08-03", 28],
    ["eightWeekDays", "2026-08-03", 56],
    ["notificationDays", "2026-08-03", 35],
    ["employerPeriodDays", "2012-01-01", 21],
    ["employerPeriodDays", "2012-01-02", 30],
    ["employerPeriodDays", "2026-08-03", 30],
    ["minAbsenceHours", "2026-08-03", 4],
    ["fullWeekHours", "2026-08-03", 37],
    ["monthHours", "2026-08-03", 160.33],
    ["labourMarketContribution", "2026-08-03", 0.08],
    ["maxSickPayWeek", "2022-01-03", 4465],
    ["maxSickPayWeek", "2023-01-02", 4550],
    ["maxSickPayWeek", "2024-01-01", 4695],
    ["maxSickPayWeek", "2025-01-06", 4865],
    ["maxSickPayWeek", "2026-01-04", 4865],
    ["maxSickPayWeek", "2026-01-05", 5085],
  ])("%s on %s is %d", (id, day, value) => {
    expect(valueOn(id, day).value).toBe(value);
  });
});

describe("a yearly amount nobody has published yet", () => {
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

  it("rules that do not change by the year are never carried", () => {
    expect(valueOn("interviewDays", "2090-01-01")).toMatchObject({
      value: 28,
      isCarriedForward: false,
    });
  });
});
