import { z } from "zod";
import { isItemId } from "../draft";
import type { Field, Fields } from "../fields";
import { isIsoDate } from "../law/days";

/** Lists a plan cannot do without: somewhere to get to, and a first setting of hours. */
const NEEDED_LISTS: readonly string[] = ["subGoals", "mixerSettings"];

const emptyOr = (schema: z.ZodType<string>) => z.union([z.literal(""), schema]);
const orNull = (schema: z.ZodType, field: Field) => (field.required ? schema : schema.nullable());
// A rule of our own has no word in JSON Schema; what it comes to is said beside it.
const itemId = () => z.string().refine(isItemId).meta({ pattern: "^[a-z0-9-]{1,40}$" });

/** The strict schema of one field, for a version: like the draft's reading of it, with nothing required left open. */
function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case "line":
    case "text":
      return z
        .string()
        .max(field.max)
        .min(field.required ? 1 : 0);
    case "day":
      return orNull(z.string().refine(isIsoDate).meta({ format: "date" }), field);
    case "time":
      return emptyOr(z.string().regex(/^\d{2}:\d{2}$/));
    case "number":
      return orNull(z.number().min(field.min).max(field.max).multipleOf(field.step), field);
    case "choice":
      return orNull(z.enum(field.options), field);
    case "ref":
      return emptyOr(itemId());
    case "flag":
      return z.boolean();
  }
}

/** The strict schemas of the fields of a section or an item, by name. */
export const fieldSchemas = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]));

/** The strict schema of a list, by its name and fields. */
export function listSchema(name: string, fields: Fields) {
  const item = z.strictObject({ id: itemId(), ...fieldSchemas(fields) });
  return z.array(item).min(NEEDED_LISTS.includes(name) ? 1 : 0);
}

/** One schema for each section or list, by name. */
export const schemasOf = (
  entries: Readonly<Record<string, Fields>>,
  schemaOf: (name: string, fields: Fields) => z.ZodType,
) =>
  Object.fromEntries(
    Object.entries(entries).map(([name, fields]) => [name, schemaOf(name, fields)]),
  );
