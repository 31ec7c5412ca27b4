import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "#app/domain/law/day-numbers";
import {
  addDays,
  addMonths,
  daysBetween,
  isIsoDate,
  mondayOf,
  weekNumberOf,
  weekdayOf,
} from "#app/domain/law/days";

const anyDay = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2150, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe("the number of a day", () => {
  it.each(["7-9-2026", "9/7/2026", "2026-9-7", "", "32. maj"])(
    "is none for what is typed and no civil date: %j",
    (typed) => expect(dayNumber(typed)).toBeNaN(),
  );
});

describe("what is a day", () => {
  it.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2100-02-29", false],
    ["2000-02-29", true],
    ["2026-00-10", false],
    ["2026-13-01", false],
    ["1899-12-31", false],
    ["1900-01-01", true],
    ["2199-12-31", true],
    ["2200-01-01", false],
    ["2026-1-1", false],
    ["20260101", false],
    ["2026-01-01 ", false],
    ["+002026-01-01", false],
    ["", false],
  ])("%j: %s", (value, is) => {
    expect(isIsoDate(value)).toBe(is);
  });
});

describe("counting days", () => {
  it.each([
    ["over the clock change in spring", "2026-03-28", 2, "2026-03-30"],
    ["over the clock change in autumn", "2026-10-24", 2, "2026-10-26"],
    ["into a leap day", "2028-02-28", 1, "2028-02-29"],
    ["past a leap day", "2028-02-28", 2, "2028-03-01"],
    ["past the end of an ordinary February", "2026-02-28", 1, "2026-03-01"],
    ["over new year", "2026-12-31", 1, "2027-01-01"],
    ["backwards over new year", "2027-01-01", -1, "2026-12-31"],
    ["a whole leap year", "2028-01-01", 366, "2029-01-01"],
  ])("%s", (_what, from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it("counts there and back the same, and days in a row lie one apart", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(addDays(day, days), day) + days).toBe(0);
      }),
    );
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-08-03", 3, "2026-11-03"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2028-02-29", 12, "2029-02-28"],
  ])("%s and %i months is %s, at most the month's last day", (day, months, to) => {
    expect(addMonths(day, months)).toBe(to);
  });
});

describe("weeks", () => {
  it.each([
    ["2026-08-03", 1, "2026-08-03", 32],
    ["2026-08-09", 7, "2026-08-03", 32],
    ["2026-01-01", 4, "2025-12-29", 1],
    ["2027-01-01", 5, "2026-12-28", 53],
    ["2027-01-04", 1, "2027-01-04", 1],
    ["2028-12-31", 7, "2028-12-25", 52],
  ])("%s is weekday %i of the week of %s, number %i", (day, weekday, monday, number) => {
    expect([weekdayOf(day), mondayOf(day), weekNumberOf(day)]).toEqual([weekday, monday, number]);
  });

  it("every day lies within the seven days from its Monday", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1);
        expect(weekNumberOf(day)).toBe(weekNumberOf(monday));
      }),
    );
  });
});
