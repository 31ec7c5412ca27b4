import fc from "fast-check";
import { expect, it } from "vitest";
import { absenceWeeks } from "#app/domain/absence/absence-weeks";
import { refundFor } from "#app/domain/money/refund";
import { naiveRefund } from "./naive-refund";
import { anyFacts } from "./refund-facts";

it("the refund of any case is what a slow day-by-day reading of the rules gives", () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 1, max: 70 }), (facts, count) => {
      const weeks = absenceWeeks(facts.absence, facts.absence.firstAbsenceDay, count);
      const quick = refundFor(facts, weeks).map(({ refundOere, supplementOere }) => ({
        refundOere,
        supplementOere,
      }));
      expect(quick).toEqual(naiveRefund(facts, weeks));
    }),
    { numRuns: 300 },
  );
});
