import { shortDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";
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
  return (
    <Section title={words.title} lead={words.lead}>
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
    </Section>
  );
}
