import type { Field, Fields } from "#app/domain/fields";

/** What a page says about one field: its label, help where the question is asked, and a word for every option. */
export type FieldWords<F extends Field> = { label: string; hint?: string } & (F extends {
  kind: "choice";
  options: readonly (infer Option extends string)[];
}
  ? { options: Record<Option, string> }
  : unknown);

/** Words for every field of a section or list: a field without words does not compile. */
export type WordsOf<F extends Fields> = { [K in keyof F]: FieldWords<F[K]> };

/** Words of any field, as the generic form control takes them. */
export type AnyFieldWords = { label: string; hint?: string; options?: Record<string, string> };
