import { describe, expect, it } from "vitest";
import { dayNumber } from "#app/domain/law/day-numbers";
import { addDays } from "#app/domain/law/days";
import { isWorkingDay } from "#app/domain/law/holidays";
import { EXAMPLE_NAMES, exampleStory } from "#app/server/example/make-example.server";

/** Every day somebody may ask for the example, over two Easters and two Christmases. */
const TODAYS = Array.from({ length: 730 }, (_, index) => addDays("2026-01-01", index));
/** Easter is the longest rest: from Thursday to Monday. */
const LONGEST_REST = 5;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const valuesOf = (story: object): string[] =>
  Object.values(story).flatMap((value: unknown) =>
    typeof value === "string" ? [value] : valuesOf(value as object),
  );
const daysOf = (story: object) => valuesOf(story).filter((value) => DAY.test(value));

describe.each(EXAMPLE_NAMES)("the example of %s", (name) => {
  it("meets and hands in on working days, whichever day it is asked for", () => {
    for (const today of TODAYS) {
      const { facts, sections, lists } = exampleStory(name, today);
      const first = facts.firstAbsenceDay ?? "";
      const resting = daysOf({ sections, lists }).filter(
        (day) => day > first && !isWorkingDay(day),
      );
      // Those left are too near today, or the first day, to be moved past it.
      for (const day of resting) {
        const near = [today, first].map((each) => dayNumber(day) - dayNumber(each));
        expect(near.some((days) => days >= 0 && days <= LONGEST_REST)).toBe(true);
      }
    }
  });

  it("stands on its place of the way: what was held is past, the next talk is not", () => {
    for (const today of TODAYS) {
      const { interview } = exampleStory(name, today).sections;
      if (interview?.heldOn) expect(interview.heldOn <= today).toBe(true);
      if (interview?.outcome !== "held" && interview?.day) expect(interview.day > today).toBe(true);
    }
  });
});
