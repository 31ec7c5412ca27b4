import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findField } from "#app/domain/draft";
import { finalSchema, missingForVersion, withoutBlankItems } from "#app/domain/plan/retention-plan";
import { sharedShape } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";
import { bodil } from "../pdf/sample-bodil";
import { kurt } from "../pdf/sample-kurt";
import { emptyContent } from "../pdf/samples";
import { anyContent } from "./arbitrary-content";

/** A copy to take things out of. */
type Writable = { -readonly [K in keyof SharedContent]: SharedContent[K] };
const copyOf = (content: SharedContent): Writable => structuredClone(content);

const missingPaths = (content: SharedContent) =>
  missingForVersion(content).map(({ path, reason }) => `${path} ${reason}`);

describe("what a version needs", () => {
  test("an empty document lacks the facts, the goal, a sub-goal and a setting, and nothing else", () => {
    expect(missingPaths(emptyContent())).toEqual([
      "facts.employeeName required",
      "facts.jobTitle required",
      "facts.normalWeeklyHours required",
      "facts.firstAbsenceDay required",
      "facts.managerName required",
      "plan.goalKind required",
      "plan.goalText required",
      "plan.goalDay required",
      "subGoals atLeastOne",
      "mixerSettings atLeastOne",
    ]);
  });

  test("complete plans lack nothing", () => {
    expect(missingForVersion(bodil())).toEqual([]);
    expect(missingForVersion(kurt())).toEqual([]);
    expect(finalSchema.safeParse(bodil()).success).toBe(true);
  });

  const without: [string, (plan: Writable) => void, string[]][] = [
    ["a goal text", (plan) => void (plan.plan.goalText = ""), ["plan.goalText required"]],
    [
      "a sub-goal's date",
      (plan) => void (plan.subGoals[1]!.targetDay = null),
      ["subGoals.g2.targetDay required"],
    ],
    [
      "a sub-goal's title",
      (plan) => void (plan.subGoals[0]!.title = ""),
      ["subGoals.g1.title required"],
    ],
    [
      "a setting's hours",
      (plan) => void (plan.mixerSettings[0]!.weeklyHours = null),
      ["mixerSettings.s-2026-11-16.weeklyHours required"],
    ],
    ["any sub-goal", (plan) => void (plan.subGoals = []), ["subGoals atLeastOne"]],
    [
      "a measure's words",
      (plan) => void (plan.measures[0]!.title = ""),
      ["measures.m1.title required"],
    ],
    [
      "a decision to make it",
      (plan) => void (plan.plan.decision = "declined"),
      ["plan.decision declined"],
    ],
    ["a real date", (plan) => void (plan.plan.goalDay = "2026-02-30"), ["plan.goalDay invalid"]],
  ];
  test.each(without)("a plan without %s", (_what, take, expected) => {
    const plan = copyOf(bodil());
    take(plan);
    expect(missingPaths(plan)).toEqual(expected);
  });

  test("a measure whose sub-goal was removed keeps nothing from being frozen", () => {
    const plan = copyOf(bodil());
    plan.subGoals = plan.subGoals.slice(1);
    expect(missingForVersion(plan)).toEqual([]);
  });

  test("an item nobody wrote in is left out; a sub-goal alone that is blank counts as none", () => {
    const plan = copyOf(bodil());
    plan.agreements.push({ id: "blank", what: "", who: "", dueDay: null, agreedOn: null });
    plan.measures.push({
      ...plan.measures[0]!,
      id: "blank",
      title: "",
      responsible: "",
      fromDay: null,
      toDay: null,
      frequency: "",
      scheme: null,
    });
    expect(missingForVersion(plan)).toEqual([]);
    expect(withoutBlankItems(plan)).toEqual(bodil());
    plan.subGoals = [
      {
        id: "blank",
        title: "",
        area: null,
        targetDay: null,
        evidence: "",
        responsible: "",
        followUp: "",
        settingId: "",
        reachedOn: null,
      },
    ];
    expect(missingPaths(plan)).toEqual(["subGoals atLeastOne"]);
  });

  test("the schema takes nothing the field list does not name", () => {
    expect(finalSchema.safeParse({ ...bodil(), costs: {} }).success).toBe(false);
    expect(
      finalSchema.safeParse({ ...bodil(), plan: { ...bodil().plan, extra: "" } }).success,
    ).toBe(false);
  });
});

describe("for any document", () => {
  test("nothing is missing exactly when the final schema accepts what was written", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const accepted = finalSchema.safeParse(withoutBlankItems(content)).success;
        expect(missingForVersion(content).length === 0).toBe(accepted);
      }),
    );
  });

  test("every missing thing is a list or a field that exists, and no draft is invalid", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const { path, reason } of missingForVersion(content)) {
          expect(reason).not.toBe("invalid");
          const exists = path in sharedShape.lists || findField(sharedShape, path) !== null;
          expect(exists, path).toBe(true);
        }
      }),
    );
  });

  test("taking out blank items twice is taking them out once, and sections stay", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const once = withoutBlankItems(content);
        expect(withoutBlankItems(once)).toEqual(once);
        expect(once.plan).toEqual(content.plan);
      }),
    );
  });
});
