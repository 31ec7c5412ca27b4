import { cutBetweenWords } from "#app/text/format";
import type { Texts } from "#app/text/texts";
import { useText } from "#app/text/provider";
import { useFormState } from "../document/document-form";

const MAX_TITLE = 60;

/** Names an item of a list by its number and its own words, so that its heading and its remove button say which it is. */
export function useItemTitle(
  list: Exclude<keyof Texts["plan"]["lists"], "remove" | "named">,
  field: string,
) {
  const { lists } = useText("plan");
  const { draft } = useFormState();
  return (id: string, number: number): string => {
    const item = lists[list].item(number);
    const words = draft.lists[list]?.[id]?.[field];
    return words ? lists.named(item, cutBetweenWords(words, MAX_TITLE)) : item;
  };
}
