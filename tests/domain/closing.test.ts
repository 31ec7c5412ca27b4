import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import {
  backDayOfClosing,
  closingProblems,
  proposedDeleteDay,
} from "#app/domain/follow-up/closing";
import { planDraft, withoutBlankItems } from "#app/domain/plan/retention-plan";
import { mayEditField } from "#app/domain/permissions";
import { sharedWith } from "./contents";

const TODAY = "2026-09-15";
const READY = { outcome: "ordinary", endedOn: TODAY, deleteOn: "2027-09-15" };
const problems = (closing: DraftValues) =>
  closingProblems(sharedWith({ sections: { closing } }), TODAY).map(
    ({ field, reason }) => `${field} ${reason}`,
  );

describe("what follows the plan", () => {
  it("is in no version of it: neither talks, nor who placed which fader, nor how it ended", () => {
    const lists = { talks: { t: { minutes: "kanari" } }, openings: { o: { side: "employee" } } };
    const sections = { closing: { keep: "kanari" }, plan: { goalText: "Mål" } };
    expect(planDraft({ sections, lists })).toEqual({
      sections: { plan: { goalText: "Mål" } },
      lists: {},
    });
    const content = withoutBlankItems(sharedWith({ sections, lists }));
    expect(JSON.stringify(content)).not.toContain("kanari");
    expect(content).toMatchObject({ talks: [], openings: [] });
  });
});

describe("closing a case", () => {
  it.each([
    [READY, []],
    [{}, ["outcome missing", "endedOn missing", "deleteOn missing"]],
    [{ ...READY, endedOn: "2026-09-16" }, ["endedOn ahead"]],
    [{ ...READY, deleteOn: "2026-09-15" }, ["deleteOn passed"]],
    [{ ...READY, deleteOn: "2026-09-16" }, []],
    [{ ...READY, deleteOn: "2031-09-15" }, []],
    [{ ...READY, deleteOn: "2031-09-16" }, ["deleteOn far"]],
  ])("%o: %o", (closing, expected) => {
    expect(problems(closing)).toEqual(expected);
  });

  it("proposes to erase a year after the end, also after a leap day", () => {
    expect(proposedDeleteDay("2026-09-15")).toBe("2027-09-15");
    expect(proposedDeleteDay("2028-02-29")).toBe("2029-02-28");
  });

  it("makes the employee fully back on ordinary terms alone, and never moves a day noted before", () => {
    const back = (closing: DraftValues, course: DraftValues = {}) =>
      backDayOfClosing(sharedWith({ sections: { closing, course } }));
    expect(back(READY)).toBe(TODAY);
    expect(back({ ...READY, outcome: "adjusted" })).toBeNull();
    expect(back(READY, { fullyBackOn: "2026-09-01" })).toBeNull();
  });

  it("each writes their own evaluation", () => {
    expect(mayEditField("employee", "closing.employeeEvaluation")).toBe(true);
    expect(mayEditField("employee", "closing.employerHelped")).toBe(false);
    expect(mayEditField("lineManager", "closing.employeeHelped")).toBe(false);
    expect(mayEditField("hrPartner", "closing.employerEvaluation")).toBe(true);
    expect(mayEditField("employee", "closing.keep")).toBe(true);
  });
});
