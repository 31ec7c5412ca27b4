import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { emptyDraft, readDraft } from "#app/domain/draft";
import { checkInState, slidersToAsk } from "#app/domain/follow-up/check-in";
import { CHECK_IN_NAMES, readCheckIn, sharedPart } from "#app/domain/follow-up/check-in-form";
import { checkInView } from "#app/domain/follow-up/check-in-view";
import { courseRow, scaleNames } from "#app/domain/follow-up/own-course";
import { addDays } from "#app/domain/law/days";
import { applyChanges } from "#app/domain/merge";
import { mayEditField } from "#app/domain/permissions";
import { planDraft, withoutBlankItems } from "#app/domain/plan/retention-plan";
import { preparationShape } from "#app/domain/room/preparation";
import { planShape, sharedShape } from "#app/domain/shared-document";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";

const TODAY = "2026-11-20";

describe("when a check-in is due", () => {
  const NONE = { lastDay: null, settingDay: null, isPaused: false };

  it.each([
    ["a day before a week has gone", "2026-11-14", null, "later"],
    ["on the day", "2026-11-13", null, "due"],
    ["the day after", "2026-11-12", null, "due"],
    ["a day before a week of the setting", null, "2026-11-14", "later"],
    ["a week into the setting", null, "2026-11-13", "due"],
    ["a day after that", null, "2026-11-12", "due"],
    ["a new setting waits for its own week", "2026-11-01", "2026-11-14", "later"],
    ["a later check-in counts from itself", "2026-11-14", "2026-11-01", "later"],
    ["both long ago", "2026-11-01", "2026-11-02", "due"],
  ] as const)("%s", (_what, lastDay, settingDay, state) => {
    expect(checkInState({ lastDay, settingDay, isPaused: false }, TODAY)).toMatchObject({ state });
  });

  it("names the later of the two days", () => {
    const rhythm = { lastDay: "2026-11-10", settingDay: "2026-11-16", isPaused: false };
    expect(checkInState(rhythm, TODAY)).toEqual({ state: "later", dueDay: "2026-11-23" });
  });

  it("waits for nothing before the first setting, and never during a break", () => {
    expect(checkInState(NONE, TODAY)).toEqual({ state: "open" });
    const long = { lastDay: "2026-01-01", settingDay: null, isPaused: true };
    expect(checkInState(long, TODAY)).toEqual({ state: "paused" });
  });

  test("for any days it is due from its day on and not before", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays("2026-01-01", n));
    const known = fc.option(day, { nil: null });
    fc.assert(
      fc.property(known, known, day, (lastDay, settingDay, today) => {
        const found = checkInState({ lastDay, settingDay, isPaused: false }, today);
        if (!("dueDay" in found)) {
          expect([lastDay, settingDay]).toEqual([null, null]);
          return;
        }
        expect(found.state === "due").toBe(today >= found.dueDay);
        for (const from of [lastDay, settingDay])
          if (from) expect(found.dueDay >= addDays(from, 7)).toBe(true);
      }),
    );
  });
});

describe("the faders asked about", () => {
  const settingsOf = (...settings: Record<string, string>[]) =>
    readDraft(sharedShape, {
      ...emptyDraft(),
      lists: { mixerSettings: Object.fromEntries(settings.map((each, at) => [`s${at}`, each])) },
    }).mixerSettings;
  const first = { fromDay: "2026-11-02", weeklyHours: "10", tasks: "2", physical: "3" };
  const next = { ...first, fromDay: "2026-11-16", weeklyHours: "15", tasks: "4" };

  it.each([
    ["none at all: all six", [], [...MIXER_SLIDERS]],
    ["the first one: all six", [first], [...MIXER_SLIDERS]],
    ["what the newest begun moved", [first, next], ["hours", "tasks"]],
    [
      "one that has not begun is none",
      [first, { ...next, fromDay: "2026-11-21" }],
      [...MIXER_SLIDERS],
    ],
    ["one that begins today has begun", [first, { ...next, fromDay: TODAY }], ["hours", "tasks"]],
    ["nothing moved: all six", [first, { ...first, fromDay: "2026-11-16" }], [...MIXER_SLIDERS]],
    [
      "placed for the first time is not moved",
      [first, { ...next, intensity: "4" }],
      ["hours", "tasks"],
    ],
  ] as const)("%s", (_what, settings, asked) => {
    expect(slidersToAsk(settingsOf(...settings), TODAY)).toEqual(asked);
  });
});

describe("a check-in read from its form", () => {
  const SCALE = { scale1: "Overskud", value1: "6" };

  it.each([
    ["nothing", {}, { first: "nothing" }],
    ["only a name", { scale1: "Overskud" }, { first: "nothing" }],
    ["a number without a name", { value1: "6" }, { scale1: "noName" }],
    [
      "shared without a number",
      { scale1: "Overskud", share1: "yes", hours: "fits" },
      { value1: "noValue" },
    ],
    ["a number there is not", { ...SCALE, value1: "11" }, { value1: "range" }],
    ["a choice there is not", { hours: "maybe" }, { hours: "choice" }],
    ["a long sentence", { sentence: "x".repeat(301) }, { sentence: "tooLong" }],
  ] as const)("%s is not sent", (_what, typed, codes) => {
    const read = readCheckIn(typed, TODAY);
    const problems = read.ok ? {} : read.problems;
    const found = Object.entries(problems).map(([name, { code }]) => [name, code]);
    expect(Object.fromEntries(found)).toEqual(codes);
  });

  it("keeps a scale with the employee alone unless it is ticked", () => {
    const kept = readCheckIn(SCALE, TODAY);
    expect(kept).toMatchObject({ ok: true, parts: { own: SCALE, shared: null } });
    const ticked = readCheckIn({ ...SCALE, share1: "yes" }, TODAY);
    expect(ticked).toMatchObject({ ok: true, parts: { shared: { day: TODAY, ...SCALE } } });
  });

  const typed = fc.dictionary(
    fc.constantFrom(...CHECK_IN_NAMES),
    fc.oneof(
      fc.constantFrom("fits", "tooMuch", "yes", "no", "", "0", "7"),
      fc.string({ maxLength: 20 }),
    ),
  );

  test("for anything typed: the preview is what is shared, and no unticked scale is in it", () => {
    fc.assert(
      fc.property(typed, (form) => {
        const preview = sharedPart(form);
        for (const slot of [1, 2, 3])
          if (form[`share${slot}`] !== "yes")
            expect(Object.keys(preview ?? {})).not.toContain(`value${slot}`);
        const read = readCheckIn(form, TODAY);
        if (!read.ok) return;
        const { own, shared } = read.parts;
        expect(shared).toEqual(preview && { day: TODAY, ...preview });
        const into = (
          shape: typeof sharedShape | typeof preparationShape,
          list: string,
          values: Record<string, string>,
        ) =>
          applyChanges(shape, emptyDraft(), [{ op: "add", list, id: "a1", values }]).draft.lists[
            list
          ]?.a1;
        expect(into(preparationShape, "ownCheckIns", own)).toMatchObject(own);
        if (shared) {
          const stored = into(sharedShape, "checkIns", shared);
          expect(stored).toMatchObject(shared);
          expect(checkInView(stored ?? {})).toEqual(checkInView(preview ?? {}));
        }
      }),
    );
  });
});

describe("the employee's course", () => {
  it("marks the scales the others were given, and keeps the name of the day", () => {
    const own = { scale1: "Overskud", value1: "6", scale2: "Ro", value2: "3" };
    const shared = { scale1: "Overskud", value1: "6", hours: "fits", answer: "Godt" };
    const row = courseRow({ id: "a", day: TODAY, own, shared });
    expect(row.answer).toBe("Godt");
    expect(row.scales.map(({ name, isShared }) => [name, isShared])).toEqual([
      ["Overskud", true],
      ["Ro", false],
    ]);
    const later = courseRow({
      id: "b",
      day: TODAY,
      own: { scale1: "Lyst", value1: "2" },
      shared: {},
    });
    expect(scaleNames([later, row])).toEqual(["Lyst", "Overskud", "Ro"]);
  });
});

describe("who writes in a check-in", () => {
  it.each([
    ["checkIns.a1", ["employee"]],
    ["checkIns.a1.hours", ["employee"]],
    ["checkIns.a1.sentence", ["employee"]],
    ["checkIns.a1.value1", ["employee"]],
    ["checkIns.answer", ["employee"]],
    ["checkIns.a1.answer", ["hrPartner", "lineManager"]],
  ])("%s", (path, roles) => {
    const all = ["hrPartner", "lineManager", "employee"] as const;
    expect(all.filter((role) => mayEditField(role, path))).toEqual(roles);
  });
});

describe("a plan", () => {
  const draft = {
    sections: { plan: { goalText: "Fuld tid" } },
    lists: { checkIns: { a1: { day: TODAY, sentence: "x" } }, subGoals: { g: { title: "y" } } },
  };

  it("has no check-in in it", () => {
    expect("checkIns" in planShape.lists).toBe(false);
    expect(Object.keys(planDraft(draft).lists)).toEqual(["subGoals"]);
    expect(withoutBlankItems(readDraft(sharedShape, draft)).checkIns).toEqual([]);
  });
});
