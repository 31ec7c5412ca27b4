import { shapes } from "#app/domain/documents";
import type { DocumentKind } from "#app/domain/documents";
import type { Draft, DraftValues } from "#app/domain/draft";
import type { Field, Fields, Shape } from "#app/domain/fields";
import { documentWords } from "#app/text/document-words";
import type { AnyFieldWords } from "#app/text/field-words";
import { longDay, plainNumber } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

export type Context = {
  language: Language;
  document: DocumentKind;
  /** Where the names of items are found: by list and id. */
  lists: Draft["lists"];
};

const MAX_TITLE = 60;

const shortened = (text: string): string =>
  text.length > MAX_TITLE ? `${text.slice(0, MAX_TITLE).replace(/\s+\S*$/, "")} …` : text;

/** What the fields, sections and items of one document are called, and its values in words ("" where there is none). */
export function valueWords({ language, document, lists }: Context) {
  const shape: Shape = shapes[document];
  const words = documentWords(language, document);
  const history = textsOf(language, "history");
  const wordsOf = (root: string, field: string): AnyFieldWords =>
    words.fields[root]?.[field] ?? { label: history.answer };
  const sectionOf = (root: string): string => words.sections[root] ?? history.documents[document];

  function valueText(field: Field, value: string, root: string, name: string): string {
    if (field.kind === "flag") return value === "yes" ? history.yes : history.no;
    if (value === "") return "";
    switch (field.kind) {
      case "day":
        return longDay(value, language);
      case "number": {
        const unit = words.unit(root, name);
        return `${plainNumber(Number(value), language)}${unit ? `\u00a0${unit}` : ""}`;
      }
      case "time":
        return value.replace(":", ".");
      case "choice":
        return wordsOf(root, name).options?.[value] ?? value;
      case "ref":
        return itemTitle(field.list, lists[field.list]?.[value]) || history.goneItem;
      default:
        return value;
    }
  }

  /** What an item calls itself: its first answer that names no other item. */
  function itemTitle(list: string, values: DraftValues = {}): string {
    const fields: Fields = shape.lists[list] ?? {};
    const first = Object.entries(fields).find(([, { kind }]) => kind !== "ref");
    if (!first) return "";
    const [name, field] = first;
    return shortened(valueText(field, values[name] ?? "", list, name));
  }

  const itemName = (list: string, values?: DraftValues): string =>
    history.item(words.items[list] ?? sectionOf(list), itemTitle(list, values));

  return { wordsOf, sectionOf, valueText, itemName };
}
