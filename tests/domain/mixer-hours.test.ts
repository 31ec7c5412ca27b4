import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absenceOf } from "#app/domain/absence/absence";
import { absenceWeeks } from "#app/domain/absence/absence-weeks";
import type { DraftValues } from "#app/domain/draft";
import { dayNumber } from "#app/domain/law/day-numbers";
import { addDays, mondayOf } from "#app/domain/law/days";
import { RULES_FROM_DAY } from "#app/domain/shared-document";
import { plannedHours } from "#app/domain/money/planned-hours";
import { hoursCourse, hoursLookUp } from "#app/domain/mixer/hours-course";
import { weekTable, weeksUnderMinimumAbsence } from "#app/domain/mixer/week-table";
import { sharedWith } from "./contents";

const MONDAY = "2026-09-07";
const quarters = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((each) => each / 4);

/** A shared document with settings, single weeks and sections, as its draft holds them. */
const planOf = (
  settings: readonly DraftValues[],
  weeks: readonly DraftValues[] = [],
  sections: Record<string, DraftValues> = {},
) => {
  const list = (items: readonly DraftValues[]) =>
    Object.fromEntries(items.map((item, at) => [`i${at}`, { ...item, position: String(at) }]));
  return sharedWith({
    sections: { facts: { firstAbsenceDay: "2026-08-03", normalWeeklyHours: "37" }, ...sections },
    lists: { mixerSettings: list(settings), exceptionWeeks: list(weeks) },
  });
};

const workedByWeek = (plan: ReturnType<typeof planOf>, weeks: number, from = MONDAY) =>
  weekTable(plan, 37, from, addDays(from, weeks * 7 - 1)).map(({ workedHours }) => workedHours);

describe("weeks on and off", () => {
  const pattern = { weeksOn: "2", weeksOff: "1", offWeekHours: "5" };

  it("take turns from the week of the setting's own day, until the next setting", () => {
    const plan = planOf([
      { fromDay: "2026-09-09", weeklyHours: "15", ...pattern },
      { fromDay: "2026-10-12", weeklyHours: "37" },
    ]);
    // The first week holds Wednesday to Friday only.
    expect(workedByWeek(plan, 6)).toEqual([9, 15, 5, 15, 15, 37]);
  });

  it.each<[string, DraftValues, number[]]>([
    ["nothing said of the others", { weeksOn: "1", weeksOff: "1" }, [15, 0, 15, 0]],
    ["half a pattern is none", { weeksOn: "1", offWeekHours: "2" }, [15, 15, 15, 15]],
    ["half a pattern is none", { weeksOff: "1" }, [15, 15, 15, 15]],
  ])("%s", (_what, values, hours) => {
    expect(workedByWeek(planOf([{ fromDay: MONDAY, weeklyHours: "15", ...values }]), 4)).toEqual(
      hours,
    );
  });

  it("are the same weeks however far ahead one looks", () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (week, on, off) => {
          const values = { weeksOn: String(on), weeksOff: String(off), offWeekHours: "0" };
          const plan = planOf([{ fromDay: MONDAY, weeklyHours: "20", ...values }]);
          const [worked] = workedByWeek(plan, 1, addDays(MONDAY, week * 7));
          expect(worked).toBe(week % (on + off) < on ? 20 : 0);
        },
      ),
    );
  });

  it("count in the absence as in the week table", () => {
    const absence = absenceOf(planOf([{ fromDay: MONDAY, weeklyHours: "33.25", ...pattern }]))!;
    const weeks = absenceWeeks(absence, MONDAY, 3).map(({ absentHours }) => absentHours);
    expect(weeks).toEqual([3.75, 3.75, 32]);
  });
});

describe("a single week that goes otherwise", () => {
  const setting = { fromDay: MONDAY, weeklyHours: "12", monday: "yes", thursday: "yes" };

  it("is spread over the usual days, and the week after goes on as before", () => {
    const plan = planOf([setting], [{ monday: "2026-09-14", weeklyHours: "6" }]);
    expect(workedByWeek(plan, 3)).toEqual([12, 6, 12]);
    const [, week] = weekTable(plan, 37, MONDAY, "2026-09-20");
    expect(week?.dayHours).toEqual([3, 0, 0, 3, 0, 0, 0]);
    expect(week?.exception?.weeklyHours).toBe(6);
  });

  it("may be named by any of its days; of two the later said holds; and two may follow each other", () => {
    const plan = planOf(
      [setting],
      [
        { monday: "2026-09-14", weeklyHours: "1" },
        { monday: "2026-09-17", weeklyHours: "2" },
        { monday: "2026-09-21", weeklyHours: "37" },
        { monday: "", weeklyHours: "30" },
        { monday: "2026-09-28", weeklyHours: "" },
      ],
    );
    expect(workedByWeek(plan, 4)).toEqual([12, 2, 37, 12]);
  });

  it("swallows a setting that begins in it, which then holds from the next week", () => {
    const plan = planOf(
      [setting, { fromDay: "2026-09-16", weeklyHours: "20" }],
      [{ monday: "2026-09-14", weeklyHours: "0" }],
    );
    expect(workedByWeek(plan, 3)).toEqual([12, 0, 20]);
  });

  it("keeps weeks on and off in their turn", () => {
    const turns = { weeksOn: "1", weeksOff: "1", offWeekHours: "0" };
    const plan = planOf([{ ...setting, ...turns }], [{ monday: "2026-09-14", weeklyHours: "8" }]);
    expect(workedByWeek(plan, 5)).toEqual([12, 8, 12, 0, 12]);
  });

  it("before any setting is a week at work in the middle of the absence", () => {
    const plan = planOf([setting], [{ monday: "2026-08-24", weeklyHours: "5" }]);
    expect(workedByWeek(plan, 3, "2026-08-24")).toEqual([5, 0, 12]);
  });

  it("counts no more once somebody is fully back", () => {
    const weeks = [{ monday: "2026-09-21", weeklyHours: "5" }];
    const plan = planOf([setting], weeks, { course: { fullyBackOn: "2026-09-14" } });
    const absent = absenceWeeks(absenceOf(plan)!, "2026-09-14", 3);
    expect(absent.map(({ absentHours }) => absentHours)).toEqual([0, 0, 0]);
  });
});

describe("the rule of 4 hours' absence", () => {
  it.each([
    ["33", 0],
    ["33.25", 1],
  ])("a single week of %s hours", (weeklyHours, short) => {
    const plan = planOf(
      [{ fromDay: MONDAY, weeklyHours: "15" }],
      [{ monday: "2026-09-14", weeklyHours }],
    );
    expect(weeksUnderMinimumAbsence(weekTable(plan, 37, MONDAY, "2026-09-27"))).toHaveLength(short);
  });

  it.each([
    [-7, 0],
    [0, 1],
    [7, 2],
  ])("is asked from the first week the rules hold: weeks up to %i days on", (days, short) => {
    const first = mondayOf(addDays(RULES_FROM_DAY, 6));
    const plan = planOf([{ fromDay: addDays(first, -28), weeklyHours: "33.25" }]);
    const weeks = weekTable(plan, 37, addDays(first, -28), addDays(first, days));
    expect(weeksUnderMinimumAbsence(weeks)).toHaveLength(short);
  });

  it("looks at the days' own hours", () => {
    const days = { mondayHours: "8", tuesdayHours: "8", wednesdayHours: "8", thursdayHours: "9" };
    const weeks = (friday: string) =>
      weekTable(planOf([{ fromDay: MONDAY, ...days, fridayHours: friday }]), 37, MONDAY, MONDAY);
    expect(weeksUnderMinimumAbsence(weeks("0"))).toEqual([]);
    expect(weeksUnderMinimumAbsence(weeks("0.25"))).toHaveLength(1);
  });
});

it("hours by day agree with what each setting says, whatever a plan holds", () => {
  const values = fc.record({
    fromDay: fc.nat(120).map((days) => addDays(MONDAY, days)),
    weeklyHours: quarters(37).map(String),
    state: fc.constantFrom("planned", "actual"),
  });
  fc.assert(
    fc.property(fc.array(values, { maxLength: 8 }), fc.nat(160), (settings, after) => {
      const day = addDays(MONDAY, after);
      const plan = planOf(settings);
      const begun = settings.filter(({ fromDay }) => fromDay <= day);
      const last = begun
        .map(({ fromDay }) => fromDay)
        .sort()
        .at(-1);
      const ofDay = begun.filter(({ fromDay }) => fromDay === last);
      const inForce = ofDay.filter(({ state }) => state === "actual").at(-1) ?? ofDay.at(-1);
      const expected = after % 7 < 5 ? Number(inForce?.weeklyHours ?? 0) / 5 : 0;
      expect(hoursLookUp(hoursCourse(plan))(dayNumber(day))).toBe(expected);
    }),
  );
});

describe("money counts the same hours", () => {
  const turns = { weeksOn: "1", weeksOff: "1", offWeekHours: "0" };

  it("weeks on at full hours with weeks off between are no way back yet", () => {
    const plan = planOf([{ fromDay: MONDAY, weeklyHours: "37", ...turns }]);
    const { back, partTime } = plannedHours(plan, MONDAY);
    expect(back.source).toBe("start");
    expect(partTime?.at(-1)?.weeklyHours).toBe(18.5);
  });

  it("a single full week is no way back, and a single short one no end of it", () => {
    const weeks = [
      { monday: "2026-09-14", weeklyHours: "37" },
      { monday: "2026-10-12", weeklyHours: "10" },
    ];
    const steps = [
      { fromDay: MONDAY, weeklyHours: "20" },
      { fromDay: "2026-10-05", weeklyHours: "37" },
    ];
    const { back, partTime } = plannedHours(planOf(steps, weeks), MONDAY);
    expect(back).toEqual({ day: "2026-10-05", source: "mixer" });
    expect(partTime?.at(-1)?.weeklyHours).toBe(20);
  });
});
