import { readDraft } from "#app/domain/draft";
import type { Draft, DraftValues } from "#app/domain/draft";
import type { Field, Fields } from "#app/domain/fields";
import { addDays } from "#app/domain/law/days";
import { sharedShape } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";

const ITEMS = 6;
const FIRST_DAY = "2026-01-05";
const DAYS_BETWEEN = 14;

function sampleValue(field: Field, index: number): string {
  switch (field.kind) {
    case "day":
      return addDays(FIRST_DAY, DAYS_BETWEEN * index);
    case "time":
      return "09:00";
    case "number":
      return String(Math.min(field.max, field.min + index));
    case "choice":
      return field.options[index % field.options.length] ?? "";
    case "ref":
      return `item-${index}`;
    case "flag":
      return "yes";
    case "line":
    case "text":
      return "abc def ghi jkl mno pqr stu vwx yz";
  }
}

const sampleValues = (fields: Fields, index: number): DraftValues =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, sampleValue(field, index)]),
  );

/** A shared document in which every field of the field list holds something: work for a cold engine. */
export function warmContent(): SharedContent {
  const sections = Object.entries(sharedShape.sections).map(([name, fields], index) => [
    name,
    sampleValues(fields, index * ITEMS),
  ]);
  const lists = Object.entries(sharedShape.lists).map(([name, fields]) => [
    name,
    Object.fromEntries(
      Array.from({ length: ITEMS }, (_, index) => [`item-${index}`, sampleValues(fields, index)]),
    ),
  ]);
  const draft: Draft = { sections: Object.fromEntries(sections), lists: Object.fromEntries(lists) };
  return readDraft(sharedShape, draft);
}
