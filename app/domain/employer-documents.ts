import { choice, label, number, text } from "./fields";
import type { ContentOf, Shape } from "./fields";

export const TALK_AIMS = ["partialReturn", "plan", "jointMeeting", "contact"] as const;

/** Employer-private ring: the manager's own preparation for the conversation. Never shown to the employee or the kommune. */
export const employerShape = {
  sections: {
    preparation: {
      options: text(),
      tried: text(),
      before: text(),
      aim: choice(TALK_AIMS),
      aimText: text(1000),
      notes: text(),
    },
  },
  lists: {},
} as const satisfies Shape;

/** Employer-private ring: inputs of the business case. Amounts are whole kroner; an empty one means "use the default". */
export const costsShape = {
  sections: {
    costs: {
      monthlyWage: number(0, 1_000_000, 1),
      months: number(1, 12, 1),
      partHours: number(0, 60, 0.25),
      refundPerMonth: number(0, 1_000_000, 1),
      substitutePerMonth: number(0, 1_000_000, 1),
      dismissSubstituteMonths: number(0, 12, 0.5),
      recruitment: number(0, 5_000_000, 1),
      note: label(400),
    },
  },
  lists: {},
} as const satisfies Shape;

/** Employee-private ring: the employee's own preparation. Nobody else may read or write it. */
export const preparationShape = {
  sections: { own: { thoughts: text(), wishes: text() } },
  lists: {},
} as const satisfies Shape;

export type EmployerContent = ContentOf<typeof employerShape>;
export type CostsContent = ContentOf<typeof costsShape>;
