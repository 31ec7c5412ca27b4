import { planShape } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";
import type { Field } from "#app/domain/fields";
import type { AnyFieldWords } from "#app/text/field-words";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";

export type ListName = keyof typeof planShape.lists;

/** Yes for the name of a list of the shared document. */
export const isListName = (name: string): name is ListName => Object.hasOwn(planShape.lists, name);

/** The words of every field of the shared document, from the subjects of the pages they are written on. */
export function useFieldWords(): (root: string, field: string) => AnyFieldWords {
  const caseFields = useText("caseWords").fields;
  const talkFields = useText("interview").fields;
  const planFields = useText("plan").fields;
  const mixerFields = useText("mixer").fields;
  const all: Record<string, Record<string, AnyFieldWords>> = {
    ...caseFields,
    ...talkFields,
    ...planFields,
    ...mixerFields,
  };
  return (root, field) => all[root]?.[field] ?? { label: field };
}

/** Names the answer at a path: its label, and for a list which item it is. */
export function useAnswerName(content: SharedContent): (path: string) => string {
  const { answers, items, sections } = useText("check");
  const wordsOf = useFieldWords();
  return (path) => {
    const [root = "", second = "", third] = path.split(".");
    if (!isListName(root)) return wordsOf(root, second).label;
    if (!second) return sections[root];
    const number = content[root].findIndex(({ id }) => id === second) + 1;
    const item = answers.item(items[root], number);
    return third ? answers.named(item, wordsOf(root, third).label) : item;
  };
}

/** Puts one answer in words; "" when there is none. */
export function useAnswerText(content: SharedContent) {
  const language = useLanguage();
  const { answers } = useText("check");
  return (field: Field, value: unknown, words: AnyFieldWords): string => {
    if (value === null || value === "" || value === false || value === undefined) return "";
    switch (field.kind) {
      case "day":
        return longDay(String(value), language);
      case "number":
        return plainNumber(Number(value), language);
      case "choice":
        return words.options?.[String(value)] ?? String(value);
      case "flag":
        return answers.yes;
      case "ref":
        return content.subGoals.find(({ id }) => id === value)?.title ?? "";
      default:
        return String(value);
    }
  };
}
