import { readDraft } from "#app/domain/draft";
import { costsShape } from "#app/domain/employer-documents";
import { businessCaseFor } from "#app/domain/money/business-case";
import { caseInput } from "#app/domain/money/case-input";
import { caseOutlook } from "#app/domain/money/case-outlook";
import { GUIDE_INPUT, guideCase } from "#app/domain/money/guide-case";
import { sharedShape } from "#app/domain/shared-document";

const WEEKS = 52;

const STEPS = ["2026-09-07", "2026-09-28", "2026-10-19", "2026-11-16", "2027-01-11"];

const costs = readDraft(costsShape, {
  sections: {
    costs: { monthlyWage: "35000", pensionPercent: "10", substitutePerMonth: "38000" },
    scope: { horizonWeeks: String(WEEKS) },
  },
  lists: {},
});

/** The case with the first step of the mixer at so many hours, as a fader sets it. */
function inputWith(hours: number) {
  const steps = STEPS.map((fromDay, index) => [
    `s${index}`,
    { fromDay, weeklyHours: String(index === 0 ? hours : 15 + index * 5), position: String(index) },
  ]);
  const shared = readDraft(sharedShape, {
    sections: {
      facts: {
        normalWeeklyHours: "37",
        employedSince: "2018-03-01",
        firstAbsenceDay: "2026-06-01",
      },
      course: { payDuringAbsence: "paid", notifiedOn: "2026-06-20" },
    },
    lists: { mixerSettings: Object.fromEntries(steps) },
  });
  const input = caseInput(costs, shared, "2026-08-03");
  if (!input) throw new Error("the sample has a wage and hours");
  return input;
}

/** What a moving fader does: the hours are read and all ways worked out anew. */
export const recalculate = (hours: number) => businessCaseFor(inputWith(hours));

export const outlook = (hours: number) => caseOutlook(inputWith(hours));

/** The guide's flat sums once for every week: the least any comparison over the weeks could do. */
export const flatSums = (hours: number) =>
  Array.from({ length: WEEKS }, (_, week) =>
    guideCase({ ...GUIDE_INPUT, months: (week + 1) / (hours + 1) }),
  );
