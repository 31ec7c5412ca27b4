import { describe, expect, it } from "vitest";
import { FACT_NAMES, readFacts } from "#app/domain/open-case";
import type { FactName } from "#app/domain/open-case";
import { interviewDeadline } from "#app/domain/deadlines/case-days";
import { addDays } from "#app/domain/law/days";
import { RULES_FROM_DAY } from "#app/domain/shared-document";

const TODAY = "2026-09-07";

const empty = Object.fromEntries(FACT_NAMES.map((name) => [name, ""])) as Record<FactName, string>;
const complete = {
  ...empty,
  employeeName: "Bodil Friis",
  jobTitle: "Sekretær",
  normalWeeklyHours: "37",
  firstAbsenceDay: "3-8-2026",
  managerName: "Mette Dahl",
};

const problemsOf = (typed: Partial<Record<FactName, string>>) => {
  const reading = readFacts({ ...complete, ...typed }, TODAY);
  return reading.ok ? {} : reading.problems;
};

describe("the facts a case is opened with", () => {
  it("are kept as they are stored, empty ones too", () => {
    const reading = readFacts(
      { ...complete, normalWeeklyHours: " 18,5 ", department: "Salg\n" },
      TODAY,
    );
    expect(reading).toEqual({
      ok: true,
      facts: {
        ...complete,
        normalWeeklyHours: "18.5",
        firstAbsenceDay: "2026-08-03",
        department: "Salg",
      },
    });
  });

  it("must be there where the plan needs them, and only there", () => {
    const missing = { code: "missing" };
    const reading = readFacts(empty, TODAY);
    expect(reading).toEqual({
      ok: false,
      problems: {
        employeeName: missing,
        jobTitle: missing,
        normalWeeklyHours: missing,
        firstAbsenceDay: missing,
        managerName: missing,
      },
    });
  });

  it.each(["  ", "\u0000", "\uFEFF\n"])("are missing when %j is all there is", (name) => {
    expect(problemsOf({ employeeName: name })).toEqual({ employeeName: { code: "missing" } });
  });

  it.each<[string, object]>([
    [TODAY, {}],
    [addDays(TODAY, 1), { firstAbsenceDay: { code: "future" } }],
    [RULES_FROM_DAY, {}],
    [addDays(RULES_FROM_DAY, -1), { firstAbsenceDay: { code: "tooOld" } }],
    ["30-2-2026", { firstAbsenceDay: { code: "day" } }],
  ])("a first absence day of %s: %o", (firstAbsenceDay, problems) => {
    expect(problemsOf({ firstAbsenceDay })).toEqual(problems);
  });

  it("begin where the rules do: the earliest day has its deadlines", () => {
    expect(interviewDeadline(RULES_FROM_DAY)).toBe("2010-02-01");
  });

  it("say everything that is wrong at once", () => {
    const problems = problemsOf({
      normalWeeklyHours: "0",
      jobTitle: "x".repeat(121),
      employedSince: "før",
    });
    expect(problems).toEqual({
      normalWeeklyHours: { code: "range", min: 1, max: 60 },
      jobTitle: { code: "tooLong", max: 120 },
      employedSince: { code: "day" },
    });
  });

  it("may begin before the person was employed anywhere we know of", () => {
    expect(problemsOf({ employedSince: "1.3.1985" })).toEqual({});
  });
});
