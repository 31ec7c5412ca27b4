import { describe, expect, it } from "vitest";
import { addDays } from "#app/domain/law/days";
import {
  isPublicHoliday,
  isSundayOrHoliday,
  isWorkingDay,
  previousWorkingDay,
} from "#app/domain/law/holidays";

// Written by hand from a church calendar, not worked out.
const MOVING: Record<number, string[]> = {
  2023: ["04-06", "04-07", "04-09", "04-10", "05-05", "05-18", "05-28", "05-29"],
  2024: ["03-28", "03-29", "03-31", "04-01", "05-09", "05-19", "05-20"],
  2025: ["04-17", "04-18", "04-20", "04-21", "05-29", "06-08", "06-09"],
  2026: ["04-02", "04-03", "04-05", "04-06", "05-14", "05-24", "05-25"],
  2027: ["03-25", "03-26", "03-28", "03-29", "05-06", "05-16", "05-17"],
  2028: ["04-13", "04-14", "04-16", "04-17", "05-25", "06-04", "06-05"],
  2029: ["03-29", "03-30", "04-01", "04-02", "05-10", "05-20", "05-21"],
  2030: ["04-18", "04-19", "04-21", "04-22", "05-30", "06-09", "06-10"],
};

function holidaysOf(year: number): string[] {
  const found: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1))
    if (isPublicHoliday(day)) found.push(day.slice(5));
  return found;
}

describe("Danish public holidays", () => {
  it.each(Object.entries(MOVING))("of %s are the ones in the calendar", (year, moving) => {
    expect(holidaysOf(Number(year))).toEqual(["01-01", ...moving, "12-25", "12-26"]);
  });

  it("have had no Store Bededag since 2024", () => {
    expect(isPublicHoliday("2023-05-05")).toBe(true);
    expect(isPublicHoliday("2024-04-26")).toBe(false);
  });

  it.each(["2026-06-05", "2026-12-24", "2026-12-31", "2026-05-01"])("do not include %s", (day) => {
    expect(isPublicHoliday(day)).toBe(false);
  });
});

describe("working days", () => {
  it.each([
    ["2026-04-06", "2026-04-01"],
    ["2026-04-05", "2026-04-01"],
    ["2026-04-07", "2026-04-01"],
    ["2027-01-01", "2026-12-31"],
    ["2026-12-27", "2026-12-24"],
    ["2026-08-10", "2026-08-07"],
    ["2026-08-11", "2026-08-10"],
  ])("the last one before %s is %s", (day, working) => {
    expect(previousWorkingDay(day)).toBe(working);
    expect(isWorkingDay(working)).toBe(true);
  });

  it("count Saturdays as neither working days nor Sundays", () => {
    expect(isWorkingDay("2026-04-04")).toBe(false);
    expect(isSundayOrHoliday("2026-04-04")).toBe(false);
    expect(isSundayOrHoliday("2026-04-05")).toBe(true);
    expect(isSundayOrHoliday("2026-04-02")).toBe(true);
  });
});
