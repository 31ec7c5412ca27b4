import { z } from "zod";
import { emptyDraft, readDraft } from "../draft";
import type { Draft } from "../draft";
import type { Field, Fields } from "../fields";
import { planShape, sharedShape } from "../shared-document";
import type { SharedContent } from "../shared-document";
import { fieldSchemas, listSchema, schemasOf } from "./strict-schema";

/** Lists of the shared document that follow the plan and are no part of it. */
const BESIDE_THE_PLAN = Object.keys(sharedShape.lists).filter((list) => !(list in planShape.lists));

/** Sections that follow the plan likewise. */
const SECTIONS_BESIDE = Object.entries(sharedShape.sections).filter(
  ([name]) => !(name in planShape.sections),
);

const notDeclined = (content: Record<string, unknown>) =>
  (content as SharedContent).plan.decision !== "declined";

/**
 * What a frozen version of the retention plan (fastholdelsesplan, sygedagpengeloven § 7 b) must hold: the shared
 * document's field list, strictly. A plan the employer has declined to make cannot be frozen.
 */
export const finalSchema = z
  .strictObject({
    ...schemasOf(planShape.sections, (_name, fields) => z.strictObject(fieldSchemas(fields))),
    ...schemasOf(planShape.lists, listSchema),
    ...schemasOf(Object.fromEntries(SECTIONS_BESIDE), (_name, fields) =>
      z.strictObject(fieldSchemas(fields)),
    ),
    ...Object.fromEntries(BESIDE_THE_PLAN.map((list) => [list, z.array(z.never())])),
  })
  .refine(notDeclined, { path: ["plan", "decision"] });

const isBlankValue = (field: Field, value: unknown): boolean =>
  field.kind === "ref" || value === "" || value === null || value === false || value === undefined;

/** Yes for a list item in which nothing was written: the trace of an "add" button and no more. */
export function isBlankItem(fields: Fields, item: object): boolean {
  const values = item as Record<string, unknown>;
  return Object.entries(fields).every(([name, field]) => isBlankValue(field, values[name]));
}

/**
 * The content as a plan: without its blank list items, which neither count as missing something nor get printed, and
 * without what follows the plan.
 */
export function withoutBlankItems(content: SharedContent): SharedContent {
  const lists = Object.entries(planShape.lists).map(([name, fields]) => [
    name,
    content[name as keyof typeof planShape.lists].filter((item) => !isBlankItem(fields, item)),
  ]);
  const beside = BESIDE_THE_PLAN.map((list) => [list, []]);
  const nothing = readDraft(sharedShape, emptyDraft());
  const sections = SECTIONS_BESIDE.map(([name]) => [
    name,
    nothing[name as keyof typeof sharedShape.sections],
  ]);
  return {
    ...content,
    ...(Object.fromEntries([...lists, ...beside, ...sections]) as Partial<SharedContent>),
  };
}

const onlyNamed = <T>(all: Readonly<Record<string, T>>, named: object): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name in named));

/** The part of a draft that a version keeps: what the plan is made of, and nothing that follows it. */
export const planDraft = ({ sections, lists }: Draft): Draft => ({
  sections: onlyNamed(sections, planShape.sections),
  lists: onlyNamed(lists, planShape.lists),
});

export type Missing = {
  /** `section.field`, `list.id.field`, or a list's name when at least one item is needed. */
  path: string;
  /** `declined`: the employer has chosen not to make a plan. `invalid`: an answer no version may hold. */
  reason: "required" | "atLeastOne" | "declined" | "invalid";
};

/** The path an issue speaks of, with the item's id in place of its number. */
function pathOf(content: SharedContent, [root, second, third]: readonly PropertyKey[]): string {
  const lists: Partial<Record<PropertyKey, unknown>> = content;
  const list = root === undefined ? undefined : lists[root];
  if (!Array.isArray(list)) return `${String(root)}.${String(second)}`;
  if (typeof second !== "number") return String(root);
  const item = list[second] as { id: string };
  return [root, item.id, third]
    .filter((part) => part !== undefined)
    .map(String)
    .join(".");
}

function valueAtIssue(content: SharedContent, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown>)[key],
    content,
  );
}

function reasonOf(content: SharedContent, path: readonly PropertyKey[]): Missing["reason"] {
  if (path.join(".") === "plan.decision" && content.plan.decision === "declined") return "declined";
  if (path.length === 1) return "atLeastOne";
  const value = valueAtIssue(content, path);
  return value === "" || value === null ? "required" : "invalid";
}

/** What a version still needs, in the order of the field list; empty exactly when `finalSchema` accepts the content. */
export function missingForVersion(content: SharedContent): Missing[] {
  const written = withoutBlankItems(content);
  const read = finalSchema.safeParse(written);
  const issues = read.error?.issues ?? [];
  return issues.map(({ path }) => ({
    path: pathOf(written, path),
    reason: reasonOf(written, path),
  }));
}
