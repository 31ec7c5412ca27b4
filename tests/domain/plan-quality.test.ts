import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import { planQuality } from "#app/domain/plan/quality";
import type { PlanQuality } from "#app/domain/plan/quality";
import { hintsByItem } from "#app/domain/plan/quality-items";
import { WHOLE_ASPECTS } from "#app/domain/plan/quality-whole";
import type { NewestAnswers, WholeAspect } from "#app/domain/plan/quality-whole";
import { anyContent } from "./arbitrary-content";
import { sharedWith } from "./contents";
import { bodil } from "../pdf/sample-bodil";

const AGREED: NewestAnswers = { employer: "agree", employee: "agreeWithRemark" };

type Lists = Record<string, Record<string, DraftValues>>;
const content = (lists: Lists = {}, plan: DraftValues = {}, facts: DraftValues = {}) =>
  sharedWith({ sections: { plan, facts: { normalWeeklyHours: "37", ...facts } }, lists });
const kinds = (hints: readonly { kind: string }[]) => hints.map(({ kind }) => kind);
const ofItems = ({ subGoals, loose }: PlanQuality) => [
  ...subGoals.flatMap(({ hints }) => hints),
  ...loose,
];

const GOAL = {
  title: "Ro",
  targetDay: "2026-12-01",
  responsible: "Mette",
  evidence: "Fredagene holder",
  followUp: "Hver fredag",
};
const MEASURE = { title: "Gåtur", subGoalId: "g", responsible: "Kim", fromDay: "2026-11-30" };

describe("a sub-goal with its measures", () => {
  it("lacks who, when, how followed up, how it shows and what is done, each at its place", () => {
    const { subGoals } = planQuality(content({ subGoals: { g: { title: "Ro" } } }), AGREED);
    expect(subGoals[0]!.hints.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "subGoalResponsible subGoals.g.responsible",
      "subGoalDay subGoals.g.targetDay",
      "subGoalEvidence subGoals.g.evidence",
      "subGoalFollowUp subGoals.g.followUp",
      "subGoalMeasure subGoals.g",
    ]);
  });

  it("is complete when all is said; its measures are followed up with it", () => {
    const whole = content({ subGoals: { g: GOAL }, measures: { m: MEASURE } });
    expect(planQuality(whole, AGREED).subGoals[0]!.hints).toEqual([]);
  });

  it.each([
    ["responsible", "measureResponsible"],
    ["fromDay", "measureDay"],
  ])("lacks %s of a measure", (field, kind) => {
    const measures = { m: { ...MEASURE, [field]: "" } };
    const { subGoals } = planQuality(content({ subGoals: { g: GOAL }, measures }), AGREED);
    expect(subGoals[0]!.hints).toEqual([{ kind, path: `measures.m.${field}`, title: "Gåtur" }]);
  });

  it("asks for nothing more once it is reached", () => {
    const reached = { g: { title: "Ro", reachedOn: "2026-12-01" } };
    const { subGoals } = planQuality(content({ subGoals: reached }), AGREED);
    expect(subGoals).toEqual([{ id: "g", title: "Ro", reachedOn: "2026-12-01", hints: [] }]);
  });
});

describe("a measure of no sub-goal", () => {
  it("says itself how it is followed up and how it shows, removed sub-goal or none", () => {
    const measures = { m: MEASURE, n: { title: "Skærm" } };
    const quality = planQuality(content({ measures }), AGREED);
    expect(quality.loose.map(({ path }) => path)).toEqual([
      "measures.m.followUp",
      "measures.m.evidence",
      "measures.n.responsible",
      "measures.n.fromDay",
      "measures.n.followUp",
      "measures.n.evidence",
    ]);
    expect([...hintsByItem(content({ measures })).keys()]).toEqual(["measures.m", "measures.n"]);
  });
});

const setting = (fromDay: string, weeklyHours: string, more: DraftValues = {}) => ({
  fromDay,
  weeklyHours,
  ...more,
});

describe("the whole plan", () => {
  const aspect = (of: WholeAspect, lists: Lists, plan: DraftValues = {}, answers = AGREED) =>
    kinds(planQuality(content(lists, plan), answers).whole[of]);

  it.each<[string, Lists["mixerSettings"], boolean]>([
    ["no setting", {}, false],
    ["one", { a: setting("2026-12-01", "37") }, false],
    [
      "nothing, then everything",
      { a: setting("2026-12-01", "0"), b: setting("2027-01-04", "37") },
      false,
    ],
    ["two levels", { a: setting("2026-12-01", "10"), b: setting("2027-01-04", "37") }, true],
    [
      "the same hours, another fader",
      {
        a: setting("2026-12-01", "37", { tasks: "4" }),
        b: setting("2027-01-04", "37", { tasks: "9" }),
      },
      true,
    ],
  ])("is gradual, with %s: %s %s", (_what, mixerSettings, gradual) => {
    expect(aspect("gradual", { mixerSettings: mixerSettings ?? {} })).toEqual(
      gradual ? [] : ["notGradual"],
    );
  });

  it("has dates, and says which is missing", () => {
    const undated = { mixerSettings: { a: { weeklyHours: "10" } } };
    expect(planQuality(content(undated), AGREED).whole.dated).toEqual([
      { kind: "undated", path: "mixerSettings.a.fromDay" },
    ]);
    expect(planQuality(content(), AGREED).whole.dated).toEqual([
      { kind: "undated", path: "plan.goalDay" },
    ]);
    expect(aspect("dated", {}, { goalDay: "2027-03-01" })).toEqual([]);
  });

  it("ends with a goal day or full hours, and so do its adjustments", () => {
    expect(aspect("ends", {})).toEqual(["endless"]);
    expect(aspect("ends", {}, { goalDay: "2027-03-01" })).toEqual([]);
    expect(aspect("ends", { mixerSettings: { a: setting("2026-12-01", "37") } })).toEqual([]);
    const adjustments = { h: { what: "Ro" }, i: { what: "Skærm", endDay: "2027-01-01" } };
    expect(aspect("ends", { adjustments }, { goalDay: "2027-03-01" })).toEqual(["adjustmentEnd"]);
  });

  it.each<[string, NewestAnswers, unknown[]]>([
    ["no version", null, [{ kind: "notFrozen" }]],
    ["nobody's answer", {}, [{ kind: "notAnswered", parties: ["employer", "employee"] }]],
    ["one answer", { employer: "agree" }, [{ kind: "notAnswered", parties: ["employee"] }]],
    ["one who disagrees", { employer: "agree", employee: "disagree" }, [{ kind: "disagreed" }]],
    ["both, one with a remark", AGREED, []],
  ])("is agreed on, with %s", (_what, answers, hints) => {
    expect(planQuality(content(), answers).whole.agreed).toEqual(hints);
  });

  it("is followed up, and knows what to do when it becomes too much", () => {
    expect(aspect("followedUp", {})).toEqual(["noFollowUp"]);
    expect(aspect("followedUp", { followUps: { f: { day: "2026-12-14" } } })).toEqual([]);
    expect(aspect("stepBack", {})).toEqual(["noStepBack"]);
    expect(aspect("stepBack", {}, { stepBack: "Mette ringer" })).toEqual([]);
  });

  it("counts weeks with some absence but under four hours", () => {
    const lists = { mixerSettings: { a: setting("2026-11-30", "34") } };
    const { refund } = planQuality(content(lists, { goalDay: "2026-12-20" }), AGREED).whole;
    expect(refund).toEqual([
      { kind: "lowAbsence", path: "mixerSettings", weeks: 3, firstMonday: "2026-11-30" },
    ]);
  });
});

test("a full plan lacks only what its sample leaves open", () => {
  const quality = planQuality(bodil(), AGREED);
  expect(kinds(ofItems(quality))).toEqual(["subGoalFollowUp", "subGoalFollowUp"]);
  const open = WHOLE_ASPECTS.filter((each) => quality.whole[each].length > 0);
  expect(open).toEqual(["ends"]);
});

test("nothing in it counts or scores, and every hint of an item leads to it, whatever is written", () => {
  fc.assert(
    fc.property(anyContent, (any) => {
      const quality = planQuality(any, null);
      expect(JSON.stringify(quality)).not.toMatch(/score|percent|points/i);
      const ids = new Set([...any.subGoals, ...any.measures].map(({ id }) => id));
      for (const { path } of ofItems(quality)) expect(ids).toContain(path.split(".")[1]);
    }),
  );
});
