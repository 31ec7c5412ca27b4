import type { SUPPORT_SCHEMES, SharedContent } from "../shared-document";

export type SupportScheme = (typeof SUPPORT_SCHEMES)[number];

/**
 * Schemes (redskaber) whose rules we have not seen confirmed for today: fast track after lov 1750/2025, and offers
 * that differ from kommune to kommune. The page says so beside them.
 */
export const UNCERTAIN_SCHEMES: readonly SupportScheme[] = ["fastTrack", "clarifying"];

/** What in the shared document makes a scheme worth asking about. */
export type FitReason =
  | "someTasksPossible"
  | "otherTasks"
  | "personalSubGoal"
  | "physicalSubGoal"
  | "lastingAdjustments"
  | "over8Weeks"
  | "helpWanted";

export type SchemeFit = { scheme: SupportScheme; because: FitReason };

/**
 * Schemes that may fit what has been written, each with why. A thought to take up with the kommune; it decides
 * nothing about who may have what, and never asks what is wrong with anybody.
 */
export function fittingSchemes(content: SharedContent): SchemeFit[] {
  const { tasks, plan, subGoals, interview, helpWanted } = content;
  const areas = new Set(subGoals.map(({ area }) => area));
  const isAbout = (...wanted: (typeof subGoals)[number]["area"][]) =>
    wanted.some((area) => areas.has(area));
  const newDirection = plan.goalKind === "otherTasks" || plan.goalKind === "otherWorkplace";
  const lasting = plan.goalKind === "adjusted";
  const over8Weeks =
    interview.employerExpectsOver8Weeks === "yes" || interview.employeeExpectsOver8Weeks === "yes";
  const rules: [SupportScheme, FitReason, boolean][] = [
    [
      "partialReturn",
      "someTasksPossible",
      tasks.some(({ ability }) => ability === "can" || ability === "adjusted"),
    ],
    ["workTrial", "otherTasks", newDirection],
    ["clarifying", "otherTasks", newDirection],
    ["mentor", "personalSubGoal", isAbout("social", "confidence", "coping")],
    ["aids", "physicalSubGoal", isAbout("physical", "capacity")],
    ["socialChapter", "lastingAdjustments", lasting],
    ["personalAssistance", "lastingAdjustments", lasting],
    ["fastTrack", "over8Weeks", over8Weeks],
    ["jointMeeting", "helpWanted", helpWanted.length > 1],
  ];
  return rules.filter(([, , fits]) => fits).map(([scheme, because]) => ({ scheme, because }));
}
