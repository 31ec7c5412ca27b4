import type { IsoDate } from "../fields";
import { addDays, mondayOf } from "../law/days";
import { SUPPORT_SCHEMES } from "../shared-document";
import type { SharedContent } from "../shared-document";

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
  | "helpWanted"
  | "practiceStep"
  | "supportStep";

/** `isUsed`: the plan has a measure with it already. */
export type SchemeFit = { scheme: SupportScheme; because: FitReason; isUsed: boolean };

/** What a measure starts with that somebody makes out of a proposed scheme. */
export type SchemeMeasure = {
  title: string;
  scheme: SupportScheme;
  responsible: string;
  fromDay: IsoDate;
};

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
    ["workTrial", "practiceStep", plan.staircaseStep === "3" || plan.staircaseStep === "2"],
    ["mentor", "supportStep", plan.staircaseStep === "1"],
  ];
  const fits = rules.filter(([, , isFit]) => isFit);
  const used = new Set(content.measures.map(({ scheme }) => scheme));
  // The first reason is enough: a scheme is proposed once.
  return fits
    .filter(([scheme], at) => fits.findIndex(([other]) => other === scheme) === at)
    .map(([scheme, because]) => ({ scheme, because, isUsed: used.has(scheme) }));
}

/** The scheme a button names, or null. */
export const schemeNamed = (name: string): SupportScheme | null =>
  SUPPORT_SCHEMES.find((scheme) => scheme === name) ?? null;

/**
 * The measure a proposed scheme becomes: under its own name, the line manager's to begin with, from the Monday after
 * `today`. Everything about it can be changed.
 */
export const schemeMeasure = (
  scheme: SupportScheme,
  title: string,
  { facts }: SharedContent,
  today: IsoDate,
): SchemeMeasure => ({
  title,
  scheme,
  responsible: facts.managerName,
  fromDay: addDays(mondayOf(today), 7),
});
