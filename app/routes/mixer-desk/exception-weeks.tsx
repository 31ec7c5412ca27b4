import { itemIds } from "#app/domain/draft";
import { shortDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { DocumentField } from "../document/document-field";
import { storedValue, useFormState } from "../document/document-form";
import { ItemList } from "../document/item-list";

/** Weeks that go otherwise than their setting says, one by one. */
export function ExceptionWeeks() {
  const state = useFormState();
  const words = useText("mixerDesk").exceptions;
  const fields = useText("mixer").fields.exceptionWeeks;
  const language = useLanguage();
  const titleOf = (id: string) => {
    const monday = storedValue(state, `exceptionWeeks.${id}.monday`);
    return monday ? words.item(shortDay(monday, language)) : words.itemNoDay;
  };
  const hasWeeks = itemIds(state.draft, "exceptionWeeks").length > 0;
  return (
    <div className="exception-weeks">
      <Disclosure summary={words.title} open={hasWeeks}>
        <p className="form-hint">{words.lead}</p>
        <ItemList list="exceptionWeeks" titleOf={titleOf} add={words.add} remove={words.remove}>
          {(id) => (
            <>
              <div className="field-row">
                {(["monday", "weeklyHours"] as const).map((field) => (
                  <DocumentField
                    key={field}
                    path={`exceptionWeeks.${id}.${field}`}
                    words={fields[field]}
                  />
                ))}
              </div>
              <DocumentField path={`exceptionWeeks.${id}.note`} words={fields.note} />
            </>
          )}
        </ItemList>
      </Disclosure>
    </div>
  );
}
