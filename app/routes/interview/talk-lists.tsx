import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { FieldRows } from "#app/ui/form/field-rows";
import { DocumentField } from "../document/document-field";
import { storedValue, useFormState } from "../document/document-form";
import { ItemList } from "../document/item-list";

/** The fields of the conversation's lists, in the order they are asked. */
const LIST_ROWS = {
  tasks: [["task"], ["ability", "note"]],
  attempts: [["day", "form"], ["note"]],
  agreements: [["what"], ["who", "dueDay"]],
} as const;

export type TalkListName = keyof typeof LIST_ROWS;

/** Tasks, attempts or agreements: each with its fields, a button that removes it, and one that adds another. */
export function TalkList({ list }: { list: TalkListName }) {
  const { fields, lists } = useText("interview");
  const language = useLanguage();
  const state = useFormState();
  const words: Record<string, { label: string; hint?: string }> = fields[list];
  return (
    <ItemList
      list={list}
      titleOf={(id, number) => {
        const title = lists[list].title(number);
        const day = list === "agreements" ? storedValue(state, `${list}.${id}.agreedOn`) : "";
        return day ? lists.agreedOn(title, longDay(day, language)) : title;
      }}
      add={lists[list].add}
      remove={lists.remove}
      empty={lists[list].empty}
    >
      {(id) => (
        <FieldRows<string> rows={LIST_ROWS[list]}>
          {(name) => (
            <DocumentField
              key={name}
              path={`${list}.${id}.${name}`}
              words={words[name] ?? { label: name }}
              rows={2}
              inline
            />
          )}
        </FieldRows>
      )}
    </ItemList>
  );
}
