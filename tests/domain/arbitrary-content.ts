import fc from "fast-check";
import { readDraft } from "#app/domain/draft";
import type { DraftValues } from "#app/domain/draft";
import type { Field, Fields } from "#app/domain/fields";
import { sharedShape } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";

const days = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const writing = fc.constantFrom(
  "Stille plads",
  "Ingen telefon. Ro om morgenen.",
  "ca. 2 timer\n- pause hver time",
  "x",
);

/** What a draft may store in a field, often nothing at all. */
function stored(field: Field, ids: readonly string[]): fc.Arbitrary<string> {
  const some = {
    line: () =>
      writing.map((text) =>
        text.replace(/\n/g, " ").slice(0, field.kind === "line" ? field.max : 0),
      ),
    text: () => writing,
    day: () => days,
    time: () => fc.constantFrom("08:00", "14:30"),
    number: () =>
      field.kind === "number"
        ? fc.constantFrom(field.min, field.max, field.min + field.step).map(String)
        : fc.constant(""),
    choice: () => (field.kind === "choice" ? fc.constantFrom(...field.options) : fc.constant("")),
    ref: () => fc.constantFrom(...ids, "gone"),
    flag: () => fc.constant("yes"),
  }[field.kind];
  return fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 3, arbitrary: some() });
}

const values = (fields: Fields): fc.Arbitrary<DraftValues> =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, stored(field, ["item-0", "item-1"])]),
    ),
  );

const items = (fields: Fields) =>
  fc
    .array(values(fields), { maxLength: 3 })
    .map((all) => Object.fromEntries(all.map((item, index) => [`item-${index}`, item])));

const each = <T>(
  entries: Readonly<Record<string, Fields>>,
  make: (fields: Fields) => fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> =>
  fc.record(
    Object.fromEntries(Object.entries(entries).map(([name, fields]) => [name, make(fields)])),
  );

/** Any shared document a draft can hold. */
export const anyContent: fc.Arbitrary<SharedContent> = fc
  .record({ sections: each(sharedShape.sections, values), lists: each(sharedShape.lists, items) })
  .map((draft) => readDraft(sharedShape, draft));
