import type { AnswerFigures } from "#app/text/cost-answer";
import type { BackSource, BusinessCase, PartHoursSource } from "#app/domain/money/case-shapes";
import type { IsoDate } from "#app/domain/fields";

/** The figures of the page that move with the sliders. */
export type CostFigures = AnswerFigures & {
  back: { day: IsoDate; source: BackSource };
  partHours: { hours: number; source: PartHoursSource };
  /** Percent of the hours away. */
  substituteShare: number;
  normalWeeklyHours: number;
  /** Null where the organisation does not show dismissal. */
  dismissal: BusinessCase["dismissal"] | null;
};

/** The paths of what a slider tries. */
export const TRIED = {
  partHours: "costs.partHours",
  horizonWeeks: "scope.horizonWeeks",
  substituteShare: "costs.substituteShare",
} as const;
