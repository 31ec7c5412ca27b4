import { shapes } from "#app/domain/documents";
import type { DocumentKind } from "#app/domain/documents";
import { itemIds } from "#app/domain/draft";
import type { Draft, DraftValues } from "#app/domain/draft";
import type { Fields, Shape } from "#app/domain/fields";
import type { Fact } from "#pdf/snapshot/paper-shapes";
import { valueWords } from "../history/value-words.server";
import { DANISH } from "../letters/letter.server";

/** A section or list of a document as people read it: labels and answers, item by item for a list. */
export type WordedPart = {
  title: string;
  answers: Fact[];
  items: { name: string; answers: Fact[] }[];
};

/** Everything answered in a document, in the words of the pages it was written on. Parts without an answer are left out. */
export function documentInWords(document: DocumentKind, draft: Draft): WordedPart[] {
  const shape: Shape = shapes[document];
  const words = valueWords({ language: DANISH, document, lists: draft.lists });
  const answersOf = (root: string, fields: Fields, values: DraftValues = {}): Fact[] =>
    Object.entries(fields).flatMap(([name, field]) => {
      const stored = values[name] ?? "";
      const value = stored === "" ? "" : words.valueText(field, stored, root, name);
      return value === "" ? [] : [{ label: words.wordsOf(root, name).label, value }];
    });
  const sections = Object.entries(shape.sections).map(([name, fields]) => ({
    title: words.sectionOf(name),
    answers: answersOf(name, fields, draft.sections[name]),
    items: [],
  }));
  const lists = Object.entries(shape.lists).map(([name, fields]) => ({
    title: words.sectionOf(name),
    answers: [],
    items: itemIds(draft, name).map((id) => {
      const values = draft.lists[name]?.[id];
      return { name: words.itemName(name, values), answers: answersOf(name, fields, values) };
    }),
  }));
  return [...sections, ...lists].filter(
    ({ answers, items }) => answers.length > 0 || items.some((item) => item.answers.length > 0),
  );
}
