import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absenceOf } from "#app/domain/absence/absence";
import { absenceWeeks } from "#app/domain/absence/absence-weeks";
import type { DraftValues } from "#app/domain/draft";
import { dayNumber } from "#app/domain/law/day-numbers";
import { addDays } from "#app/domain/law/days";
import { hoursCourse, hoursLookUp } from "#app/domain/mixer/hours-course";
import { WEEKDAYS, dayHoursField } from "#app/domain/mixer/setting-shape";
import { spreadHours, storedWeek, sumOf, weekdayHours } from "#app/domain/mixer/week-hours";
import { weeklyHoursOf } from "#app/domain/mixer/week-hours";
import { weekTable, weeksUnderMinimumAbsence } from "#app/domain/mixer/week-table";
import { sharedWith, settingsOf } from "./contents";

const MONDAY = "2026-09-07";
const only = (values: DraftValues) => settingsOf(values)[0]!;
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

describe("the hours of a setting's days", () => {
  it.each<[string, DraftValues, number[], number | null]>([
    ["nothing", {}, [0, 0, 0, 0, 0, 0, 0], null],
    ["a week alone, on Monday to Friday", { weeklyHours: "10" }, [2, 2, 2, 2, 2, 0, 0], 10],
    [
      "a week on marked days",
      { weeklyHours: "9", monday: "yes", saturday: "yes" },
      [4.5, 0, 0, 0, 0, 4.5, 0],
      9,
    ],
    [
      "hours of the days, which count before the week's and the marks",
      { weeklyHours: "30", friday: "yes", mondayHours: "3", wednesdayHours: "4.25" },
      [3, 0, 4.25, 0, 0, 0, 0],
      7.25,
    ],
    ["days at nought", { weeklyHours: "30", mondayHours: "0" }, [0, 0, 0, 0, 0, 0, 0], 0],
  ])("from %s", (_what, values, days, week) => {
    expect(weekdayHours(only(values))).toEqual(days);
    expect(weeklyHoursOf(only(values))).toBe(week);
  });
});

describe("spreading a week's hours", () => {
  it.each<[number[], number, number[]]>([
    [[0, 0, 0, 0, 0, 0, 0], 10, [2, 2, 2, 2, 2, 0, 0]],
    [[4, 0, 4, 0, 0, 0, 0], 9, [4.5, 0, 4.5, 0, 0, 0, 0]],
    [[1, 0, 2, 0, 0, 0, 0], 1, [0.25, 0, 0.75, 0, 0, 0, 0]],
    [[3, 3, 3, 0, 0, 0, 0], 10, [3.5, 3.25, 3.25, 0, 0, 0, 0]],
    // One day holds 24 hours: the rest goes to the other weekdays.
    [[0, 0, 5, 0, 0, 0, 0], 34, [2.5, 2.5, 24, 2.5, 2.5, 0, 0]],
  ])("of %j to %d", (hours, total, days) => {
    expect(spreadHours(hours, total)).toEqual(days);
  });

  it("gives whole quarters that add up, on the same days as long as they hold it", () => {
    const week = fc.array(quarters(24), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, fc.double({ min: 0, max: 200, noNaN: true }), (hours, total) => {
        const spread = spreadHours(hours, total);
        expect(sumOf(spread)).toBe(Math.min(168, Math.round(total * 4) / 4));
        expect(spread.every((each) => each >= 0 && each <= 24 && (each * 4) % 1 === 0)).toBe(true);
        const worked = hours.filter((each) => each > 0).length;
        if (worked > 0 && total <= 24 * worked)
          expect(spread.every((each, day) => each === 0 || (hours[day] ?? 0) > 0)).toBe(true);
      }),
    );
  });
});

describe("a week and its days as stored", () => {
  it.each<[string, DraftValues, DraftValues, DraftValues]>([
    ["a day written", { weeklyHours: "20" }, { mondayHours: "4" }, { weeklyHours: "4" }],
    [
      "a day changed",
      { weeklyHours: "8", mondayHours: "4", fridayHours: "4" },
      { fridayHours: "5.5" },
      { weeklyHours: "9.5" },
    ],
    [
      "the week alone",
      { weeklyHours: "8", mondayHours: "4", fridayHours: "4" },
      { weeklyHours: "10" },
      { mondayHours: "5", fridayHours: "5" },
    ],
    [
      "both, the days count",
      { weeklyHours: "8", mondayHours: "8" },
      { weeklyHours: "9", mondayHours: "7" },
      { weeklyHours: "7" },
    ],
    ["the week of one without days", { weeklyHours: "8" }, { weeklyHours: "10" }, {}],
    ["all days emptied", { weeklyHours: "8", mondayHours: "8" }, { mondayHours: "" }, {}],
    [
      "the week emptied",
      { weeklyHours: "8", mondayHours: "8" },
      { weeklyHours: "" },
      { mondayHours: "" },
    ],
    ["something else", { weeklyHours: "9", mondayHours: "8" }, { tasks: "3" }, {}],
  ])("%s", (_what, before, changed, stored) => {
    expect(storedWeek(before, changed)).toEqual(stored);
  });

  it("always agree", () => {
    const hours = fc.option(quarters(24).map(String), { nil: "" });
    const values = fc.record(
      {
        weeklyHours: quarters(60).map(String),
        ...Object.fromEntries(WEEKDAYS.map((day) => [dayHoursField(day), hours])),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<DraftValues>;
    fc.assert(
      fc.property(values, values, (first, changed) => {
        const before = { ...first, ...storedWeek({}, first) };
        const after = { ...before, ...changed, ...storedWeek(before, changed) };
        const days = WEEKDAYS.map((day) => after[dayHoursField(day)] ?? "");
        if (days.every((day) => day === "")) return;
        expect(sumOf(days.map(Number))).toBe(Number(after.weeklyHours));
      }),
    );
  });
});

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
