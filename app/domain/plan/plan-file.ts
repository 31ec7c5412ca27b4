import { z } from "zod";
import type { ContentOf, Fields, Shape } from "../fields";
import { planShape } from "../shared-document";
import type { SharedContent } from "../shared-document";
import { fieldSchemas, listSchema, schemasOf } from "./strict-schema";

/** The version of the file's format. A change that old readers cannot take makes 2, at an address of its own. */
export const PLAN_FILE_VERSION = 1;
export const PLAN_FILE_NAME = "plan.json";
/** Where every installation serves the format's JSON Schema, to anybody. */
export const PLAN_SCHEMA_PATH = `/schema/plan-${PLAN_FILE_VERSION}.json`;
/** The format's name wherever it is used: installations have addresses of their own. */
export const PLAN_SCHEMA_ID = `urn:tilbage:plan:${PLAN_FILE_VERSION}`;

type Named = Readonly<Record<string, unknown>>;

const only = <T extends Named, K extends keyof T>(all: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map((name) => [name, all[name]])) as Pick<T, K>;

const without = <T extends Named, K extends keyof T>(all: T, names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(all).filter(([name]) => !(names as readonly string[]).includes(name)),
  ) as Omit<T, K>;

const { facts, interview, plan } = planShape.sections;

/**
 * What of the plan stands in its file: no more than on its paper, since whoever gets the one gets the other. The
 * employee's own address and phone, pay and dates of the benefit case, and a "no" to a plan stay behind.
 */
export const planFileShape = {
  sections: {
    facts: without(facts, ["employeeEmail", "employeePhone"]),
    interview: only(interview, [
      "heldOn",
      "participants",
      "considerations",
      "contactMeanwhile",
      "colleaguesTold",
      "employerExpectsOver8Weeks",
      "employeeExpectsOver8Weeks",
      "employerExpectsOver26Weeks",
      "employeeExpectsOver26Weeks",
      "employerExpectsBackDay",
      "employeeExpectsBackDay",
      "nextTalkDay",
    ]),
    plan: without(plan, ["decision", "declinedOn", "declinedNote"]),
  },
  // Attempts to reach somebody are the employer's record of the conversation, no part of the plan.
  lists: without(planShape.lists, ["attempts"]),
} as const satisfies Shape;

/** Where a plan's file comes from: the workplace, and which frozen version it is. */
export type PlanFileOrigin = {
  organisation: string;
  version: number;
  /** ISO instant. */
  frozenAt: string;
};

/** A frozen plan as data: for the kommune's own systems, and to carry the plan to another installation. */
export type PlanFile = { schemaVersion: number; origin: PlanFileOrigin } & ContentOf<
  typeof planFileShape
>;

/** What a plan's file must hold; its JSON Schema is published. */
export const planFileSchema = z.strictObject({
  schemaVersion: z.literal(PLAN_FILE_VERSION),
  origin: z.strictObject({
    organisation: z.string().max(400),
    version: z.int().min(1).max(999_999),
    frozenAt: z.iso.datetime(),
  }),
  ...schemasOf(planFileShape.sections, (_name, fields) => z.strictObject(fieldSchemas(fields))),
  ...schemasOf(planFileShape.lists, listSchema),
});

const picked = (fields: Fields, values: object) =>
  Object.fromEntries(
    Object.keys(fields).map((name) => [name, (values as Record<string, unknown>)[name]]),
  );

// What was written for a hosted trainee waits unseen, on paper too, while the plan is for somebody employed here.
const asShown = (content: SharedContent): SharedContent =>
  content.plan.staircaseTrack === "hostedTrainee"
    ? content
    : {
        ...content,
        plan: { ...content.plan, hostPurpose: "", hostReducedFunctions: "", hostWorkTowards: "" },
      };

/** The file of a plan. `content` is the shared document without its blank items. */
export function planFileOf(content: SharedContent, origin: PlanFileOrigin): PlanFile {
  const shown = asShown(content);
  const sections = Object.entries(planFileShape.sections).map(([name, fields]) => [
    name,
    picked(fields, shown[name as keyof typeof planFileShape.sections]),
  ]);
  const items = Object.entries(planFileShape.lists).map(([name, fields]) => [
    name,
    shown[name as keyof typeof planFileShape.lists].map((item) => ({
      id: item.id,
      ...picked(fields, item),
    })),
  ]);
  return {
    schemaVersion: PLAN_FILE_VERSION,
    origin,
    ...(Object.fromEntries([...sections, ...items]) as ContentOf<typeof planFileShape>),
  };
}

/** The bytes of a plan's file as text: the same for the same plan. */
export const planFileText = (file: PlanFile): string => `${JSON.stringify(file, null, 2)}\n`;
