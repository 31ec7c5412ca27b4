import { describe, expect, it } from "vitest";
import { employerPeriodEnd } from "#app/domain/absence/employer-period";
import { LawParameterMissing } from "#app/domain/law/dated";

const usual = {
  firstDay: "2026-08-03",
  employedSince: "2023-08-01",
  worked74Hours: "yes",
  hasEmployerPeriod: true,
} as const;

// DL-11 and so on are the worked examples of the product's law notes.
describe("the employer period (§ 30)", () => {
  it("DL-11: lasts to day 30", () => expect(employerPeriodEnd(usual)).toBe("2026-09-01"));

  it.each([
    ["DL-12, 28 days", "2026-07-06", null],
    ["55 days", "2026-06-09", null],
    ["DL-12, 56 days", "2026-06-08", "2026-09-01"],
    ["57 days", "2026-06-07", "2026-09-01"],
    ["not known", null, "2026-09-01"],
  ])("%s of employment before the first day", (_what, employedSince, last) => {
    expect(employerPeriodEnd({ ...usual, employedSince })).toBe(last);
  });

  it.each([
    ["no", null],
    ["unknown", "2026-09-01"],
    [null, "2026-09-01"],
  ] as const)("hours worked enough: %s", (worked74Hours, last) => {
    expect(employerPeriodEnd({ ...usual, worked74Hours })).toBe(last);
  });

  it("is none on another ground", () =>
    expect(employerPeriodEnd({ ...usual, hasEmployerPeriod: false })).toBeNull());

  it.each([
    ["2012-01-01", "2012-01-21"],
    ["2012-01-02", "2012-01-31"],
  ])("was shorter before 2012: from %s to %s", (firstDay, last) => {
    expect(employerPeriodEnd({ ...usual, employedSince: null, firstDay })).toBe(last);
  });

  it("is not guessed for a day before the rules", () =>
    expect(() => employerPeriodEnd({ ...usual, firstDay: "2009-12-31" })).toThrow(
      LawParameterMissing,
    ));
});
