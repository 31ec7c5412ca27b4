import { choice, day, text } from "../fields";

/** How a sick leave came to its end. */
export const OUTCOMES = ["ordinary", "adjusted", "otherTasks", "otherWorkplace", "left"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const HELPED = ["yes", "partly", "no"] as const;

/** What is written when a case is closed: how it ended, a short evaluation by each, and the day it is deleted. */
export const closingFields = {
  outcome: choice(OUTCOMES),
  endedOn: day(),
  keep: text(1000),
  employeeHelped: choice(HELPED),
  employeeEvaluation: text(1000),
  employerHelped: choice(HELPED),
  employerEvaluation: text(1000),
  deleteOn: day(),
} as const;
