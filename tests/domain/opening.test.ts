import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AGREED_NAMES,
  gapsOf,
  hoursAt,
  openingSide,
  openingValues,
  placedPositions,
  proposerOf,
  readAgreed,
  shownOpenings,
  unplaced,
  widestGaps,
} from "#app/domain/mixer/opening";
import type { AgreedName, Positions } from "#app/domain/mixer/opening";
import { hoursPosition } from "#app/domain/mixer-panel";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { OpeningSide } from "#app/domain/mixer/setting-shape";
import { emptyDraft, readDraft, withItem } from "#app/domain/draft";
import { sharedShape } from "#app/domain/shared-document";
import { mayEditField } from "#app/domain/permissions";
import { CASE_ROLES } from "#app/domain/permissions";

const ALL: Positions = {
  hours: 3,
  physical: 4,
  tasks: 5,
  responsibility: 5,
  predictability: 7,
  intensity: 0,
};

function shown(mine: Positions, theirs: Positions) {
  const sides: [OpeningSide, Positions][] = [
    ["employee", mine],
    ["employer", theirs],
  ];
  const draft = sides.reduce(
    (all, [side, at]) => withItem(all, "openings", side, openingValues(side, "2026-08-24", at)),
    emptyDraft(),
  );
  return shownOpenings(readDraft(sharedShape, draft));
}

const positions = fc.record(
  Object.fromEntries(MIXER_SLIDERS.map((slider) => [slider, fc.integer({ min: 0, max: 10 })])),
) as fc.Arbitrary<Positions>;

describe("one's own setting", () => {
  it("is whole when every fader stands somewhere, at the bottom too", () => {
    expect(placedPositions(ALL)).toEqual(ALL);
    expect(placedPositions({ ...ALL, tasks: null, hours: null })).toBeNull();
    expect(unplaced({ ...ALL, tasks: null, hours: null })).toEqual(["hours", "tasks"]);
  });

  it("speaks for a side: HR and manager for the workplace", () => {
    expect(CASE_ROLES.map(openingSide)).toEqual(["employer", "employer", "employee"]);
  });
});

describe("both settings", () => {
  it("are shown only when both are there", () => {
    const one = withItem(
      emptyDraft(),
      "openings",
      "employee",
      openingValues("employee", "2026-08-24", ALL),
    );
    expect(shownOpenings(readDraft(sharedShape, one))).toBeNull();
    expect(shownOpenings(readDraft(sharedShape, emptyDraft()))).toBeNull();
    expect(shown(ALL, ALL)?.employee).toMatchObject({ side: "employee", ...ALL });
  });

  it("hold every fader once, furthest apart first, whoever placed what", () => {
    fc.assert(
      fc.property(positions, positions, (mine, theirs) => {
        const gaps = gapsOf(shown(mine, theirs)!);
        expect(gaps.map(({ slider }) => slider).toSorted()).toEqual([...MIXER_SLIDERS].toSorted());
        for (const [at, gap] of gaps.entries()) {
          expect(gap.steps).toBe(Math.abs(mine[gap.slider] - theirs[gap.slider]));
          expect(gap.steps).toBeLessThanOrEqual(gaps[at - 1]?.steps ?? 10);
        }
        const swapped = gapsOf(shown(theirs, mine)!);
        expect(swapped.map(({ steps }) => steps)).toEqual(gaps.map(({ steps }) => steps));
        const widest = widestGaps(gaps);
        expect(widest.length === 0).toBe(gaps.every(({ steps }) => steps === 0));
      }),
    );
  });
});

describe("an agreed position", () => {
  it.each([
    [3, 3, 3, "both"],
    [3, 7, 3, "employee"],
    [3, 7, 7, "employer"],
    [3, 7, 5, "between"],
    [7, 3, 5, "between"],
    [3, 7, 8, "other"],
    [3, 3, 4, "other"],
  ])("of %d and %d, %d is: %s", (employee, employer, agreed, proposer) => {
    const gap = {
      slider: "tasks",
      employee,
      employer,
      steps: Math.abs(employee - employer),
    } as const;
    expect(proposerOf(gap, agreed)).toBe(proposer);
  });
});

describe("the hours of a position", () => {
  it.each([
    [0, 37, 0],
    [4, 37, 15],
    [5, 37, 18.5],
    [10, 37, 37],
    [3, 30, 9],
    [1, 25, 2.5],
  ])("%d of 10 with %d normal hours are %d", (position, normal, hours) => {
    expect(hoursAt(position, normal)).toBe(hours);
  });

  it("are half hours that lead back to the position they came from", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 20, max: 120 }),
        (at, half) => {
          const hours = hoursAt(at, half / 2);
          expect(hours * 2).toBe(Math.round(hours * 2));
          expect(hoursPosition(hours, half / 2)).toBe(at);
        },
      ),
    );
  });
});

describe("what the two agreed on", () => {
  const typed = {
    ...Object.fromEntries(MIXER_SLIDERS.map((slider) => [slider, "4"])),
    fromDay: "7-9-2026",
  } as Record<AgreedName, string>;

  it("is a planned setting from a day, its hours worked out", () => {
    expect(readAgreed(typed, 37)).toEqual({
      ok: true,
      values: {
        ...{ state: "planned", fromDay: "2026-09-07", weeklyHours: "15", physical: "4" },
        ...{ tasks: "4", responsibility: "4", predictability: "4", intensity: "4" },
      },
    });
    const open = readAgreed(typed, null);
    expect(open.ok && Object.keys(open.values)).not.toContain("weeklyHours");
  });

  it("lacks nothing: each name that is empty is told of, and only those", () => {
    fc.assert(
      fc.property(fc.subarray([...AGREED_NAMES], { minLength: 1 }), (empty) => {
        const some = { ...typed, ...Object.fromEntries(empty.map((name) => [name, " "])) };
        const read = readAgreed(some, 37);
        expect(!read.ok && Object.keys(read.problems)).toEqual(empty);
      }),
    );
  });
});

it("where the two placed the faders is nobody's to write; the setting it led to may be", () => {
  for (const role of CASE_ROLES) {
    for (const path of [
      "openings.",
      "openings.employee",
      "openings.employer.hours",
      "openings.x.day",
    ])
      expect([role, path, mayEditField(role, path)]).toEqual([role, path, false]);
    expect(mayEditField(role, "openings.employee.settingId")).toBe(true);
  }
});
