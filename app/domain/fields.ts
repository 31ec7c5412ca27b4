/**
 * A field of a case document, described once. The draft reader, the strict schema of a version, the forms, the
 * check page and the paper all walk the same list, so a new text field is one line here and its words in `app/text`.
 */
export type Field =
  | { kind: "line"; max: number; required?: true; health?: true }
  | { kind: "text"; max: number; required?: true; health?: true }
  | { kind: "day"; from?: IsoDate; required?: true }
  | { kind: "time"; required?: true }
  | { kind: "number"; min: number; max: number; step: number; required?: true }
  | { kind: "choice"; options: readonly string[]; required?: true }
  | { kind: "ref"; list: string; required?: true }
  | { kind: "flag"; required?: true };

export type Fields = Readonly<Record<string, Field>>;

/** The shape of one document: fixed sections and keyed lists, each with its fields. Section and list names never collide. */
export type Shape = {
  readonly sections: Readonly<Record<string, Fields>>;
  readonly lists: Readonly<Record<string, Fields>>;
};

/** A civil date, `YYYY-MM-DD`, without clock or time zone. */
export type IsoDate = string;

/** What a field holds once read: `null` where nothing has been answered; texts are "" when empty. */
export type ValueOf<F extends Field> = F extends { kind: "number" }
  ? number | null
  : F extends { kind: "flag" }
    ? boolean
    : F extends { kind: "choice"; options: readonly (infer Option)[] }
      ? Option | null
      : F extends { kind: "day" }
        ? IsoDate | null
        : string;

export type ValuesOf<F extends Fields> = { -readonly [K in keyof F]: ValueOf<F[K]> };
export type ItemOf<F extends Fields> = ValuesOf<F> & { id: string };

/** A document as read from its draft: sections by name, lists in their order. */
export type ContentOf<S extends Shape> = {
  [K in keyof S["sections"]]: ValuesOf<S["sections"][K]>;
} & { [K in keyof S["lists"]]: ItemOf<S["lists"][K]>[] };

/** One line of free text about work. `health` texts get the line on what may not be written, and the word check. */
export const line = (max = 200) => ({ kind: "line", max, health: true }) as const;
/** Longer free text about work, merged word by word when two write at once. */
export const text = (max = 4000) => ({ kind: "text", max, health: true }) as const;
/** A name, place or address: one line that needs no health-word check. */
export const label = (max = 120) => ({ kind: "line", max }) as const;
export const day = () => ({ kind: "day" }) as const;
/** A day no earlier than another: before it, the rules that count from it do not exist. */
export const dayFrom = (from: IsoDate) => ({ kind: "day", from }) as const;
export const time = () => ({ kind: "time" }) as const;
export const flag = () => ({ kind: "flag" }) as const;
export const ref = <const L extends string>(list: L) => ({ kind: "ref", list }) as const;
export const choice = <const O extends readonly string[]>(options: O) =>
  ({ kind: "choice", options }) as const;
export const number = (min: number, max: number, step: number) =>
  ({ kind: "number", min, max, step }) as const;
/** Marks a field that a frozen version cannot do without. */
export const required = <F extends Field>(field: F) => ({ ...field, required: true }) as const;

/** The order of two days or ids as plain text: asking for a language's own order costs fifty times as much. */
export const inTextOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
