import { describe, expect, it } from "vitest";
import { addDays } from "#app/domain/law/days";
import { CHECK_EVERY_DAYS, lawFindings } from "#app/domain/law/findings";
import { LAW_PARAMETERS } from "#app/domain/law/parameters";
import type { LawParameterId } from "#app/domain/law/parameters";
import { row } from "#app/domain/law/parameter-shapes";
import { doubtsOf, standingOn } from "#app/domain/law/standing";

const CHECKED = "2026-11-21";
const LAST_GREEN = addDays(CHECKED, CHECK_EVERY_DAYS);
const named = (id: string, from: string, extra = {}) => ({
  ...row(from, 1, "V", "§ 1", "a source", extra),
  id,
});
/** A table with a cap for every year up to the one named, and nothing else to find. */
const capsUntil = (year: number) =>
  Array.from({ length: year - 2023 }, (_, index) =>
    named("maxSickPayWeek", `${2024 + index}-01-05`),
  );

describe("rows nobody has read for half a year", () => {
  it.each([
    [addDays(LAST_GREEN, -1), false],
    [LAST_GREEN, false],
    [addDays(LAST_GREEN, 1), true],
  ])("on %s the check is red: %s", (today, isRed) => {
    const findings = lawFindings(today, capsUntil(2028));
    expect([findings.isRed, findings.stale.length > 0]).toEqual([isRed, isRed]);
  });

  it("names only the row that is old", () => {
    const old = named("interviewDays", "2010-01-04", { checkedOn: "2026-01-01" });
    const { stale, isRed } = lawFindings(CHECKED, [...capsUntil(2027), old]);
    expect(stale).toEqual([{ id: "interviewDays", from: "2010-01-04", checkedOn: "2026-01-01" }]);
    expect(isRed).toBe(true);
  });
});

describe("years without a highest sick pay", () => {
  it.each([
    ["2026-12-31", 2026, [2027], false],
    ["2027-01-01", 2026, [2027, 2028], true],
    ["2027-01-01", 2027, [2028], false],
    ["2027-01-01", 2028, [], false],
  ])("on %s with amounts to %d: %j, red: %s", (today, last, years, isRed) => {
    const findings = lawFindings(today, capsUntil(last));
    expect([findings.yearsWithoutCap, findings.isRed]).toEqual([years, isRed]);
  });

  it("sees a year left out in the middle, which alone is not red", () => {
    const rows = capsUntil(2027).filter(({ from }) => !from.startsWith("2025"));
    expect(lawFindings(CHECKED, rows)).toMatchObject({ yearsWithoutCap: [2025], isRed: false });
  });

  it("is red for a table without any", () => {
    expect(lawFindings(CHECKED, [])).toMatchObject({
      yearsWithoutCap: [2026, 2027],
      isRed: true,
    });
  });
});

describe("the product's own table", () => {
  const findings = lawFindings(CHECKED);

  it("was read on the day it says, and lacks only next year's amount", () => {
    expect(findings).toMatchObject({ stale: [], yearsWithoutCap: [2027], isRed: false });
  });

  it("names the rows that rest on our own reading, and no others", () => {
    const of = (id: string, from: string) =>
      findings.uncertain.find((each) => each.id === id && each.from === from)?.doubts;
    expect(of("interviewDays", "2010-01-04")).toEqual(["counting"]);
    expect(of("fastTrackWindowDays", "2026-07-01")).toEqual(["unchecked", "counting"]);
    expect(of("exemptionWeeks", "2026-07-01")).toEqual(["counting", "beginning"]);
    expect(of("refundSupplementPercent", "2026-01-05")).toEqual(["inferred"]);
    expect(of("maxSickPayWeek", "2026-01-05")).toBeUndefined();
    expect(of("noticeMonths", "2010-01-04")).toBeUndefined();
  });
});

describe("what is uncertain about a row", () => {
  it.each([
    [{ confidence: "V" }, []],
    [{ confidence: "V", counting: "V" }, []],
    [{ confidence: "V2" }, ["secondHand"]],
    [{ confidence: "I", counting: "I" }, ["inferred", "counting"]],
    [{ confidence: "U", begins: "I" }, ["unchecked", "beginning"]],
    [{ confidence: "V", counting: "U" }, ["counting"]],
  ] as const)("%j: %j", (about, doubts) => expect(doubtsOf(about)).toEqual(doubts));
});

describe("how a number stands on a day", () => {
  const standing = (id: LawParameterId, day: string) => {
    const { now, earlier, later } = standingOn(id, LAW_PARAMETERS[id], day);
    return [now?.value ?? null, earlier.map(({ value }) => value), later.map(({ value }) => value)];
  };

  it.each<[string, unknown[]]>([
    ["2007-12-31", [null, [], [15, 21, 30]]],
    ["2008-06-01", [15, [], [21, 30]]],
    ["2008-06-02", [21, [15], [30]]],
    ["2012-01-02", [30, [15, 21], []]],
  ])("the employer's days on %s", (day, expected) => {
    expect(standing("employerPeriodDays", day)).toEqual(expected);
  });

  it("an amount that nothing stands in for is unknown, and its last row is history", () => {
    expect(standing("insurancePremiumPercent", "2026-08-03")).toEqual([null, [0.99], []]);
  });

  it("a switch that is off is known", () => {
    expect(standing("staircaseIsDuty", "2026-08-03")).toEqual([0, [1], []]);
  });
});
