import { z } from "zod";
import { PLAN_SCHEMA_ID, planFileSchema, planFileShape } from "#app/domain/plan/plan-file";
import { documentWords } from "#app/text/document-words";
import { paper } from "#app/text/paper/da-paper";

type Json = Record<string, unknown>;
type Words = { label: string; options?: Record<string, string> };

const DRAFT = "draft-2020-12";
// The kommune reads the plan in Danish, and so does whoever reads its format.
const DANISH = "da";

const objectAt = (of: Json, ...path: string[]): Json =>
  path.reduce((at, name) => (at[name] ?? {}) as Json, of);

/** A choice with a word for each of its values, as JSON Schema says it. */
const inWords = ({ enum: values }: Json, options: Record<string, string>): Json => ({
  oneOf: (values as string[]).map((value) => ({ const: value, title: options[value] ?? value })),
});

/** A field's schema with its label, and words for what can be chosen. */
function named(schema: Json, { label, options }: Words): Json {
  const title = { title: label };
  if (!options) return { ...title, ...schema };
  if (schema.enum) return { ...title, ...inWords(schema, options) };
  const ways = (schema.anyOf ?? []) as Json[];
  return { ...title, anyOf: ways.map((way) => (way.enum ? inWords(way, options) : way)) };
}

function nameFields(properties: Json, words: Record<string, Words>): void {
  for (const [name, field] of Object.entries(words))
    if (properties[name]) properties[name] = named(properties[name] as Json, field);
}

/** Gives sections, items and fields the names people know them by. */
function nameAll(schema: Json): void {
  const { fields, sections, items } = documentWords(DANISH, "shared");
  const properties = objectAt(schema, "properties");
  for (const name of Object.keys(planFileShape.sections)) {
    properties[name] = { title: sections[name], ...objectAt(properties, name) };
    nameFields(objectAt(properties, name, "properties"), fields[name] ?? {});
  }
  for (const name of Object.keys(planFileShape.lists)) {
    const list = objectAt(properties, name);
    list.items = { title: items[name], ...objectAt(list, "items") };
    nameFields(objectAt(list, "items", "properties"), fields[name] ?? {});
  }
}

/**
 * The published JSON Schema of a plan's file, with Danish names. It stands under `public/`, where anybody may fetch it;
 * a test compares the two.
 */
export function planJsonSchema(): object {
  const { $schema, ...generated } = z.toJSONSchema(planFileSchema, { target: DRAFT }) as Json;
  const schema = { $schema, $id: PLAN_SCHEMA_ID, title: paper.plan.kind, ...generated };
  nameAll(schema);
  return schema;
}

/** The text of the published file. */
export const planSchemaText = (): string => `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
