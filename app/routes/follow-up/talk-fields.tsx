import { useText } from "#app/text/provider";
import { FieldRows } from "#app/ui/form/field-rows";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { storedValue, useFormState } from "../document/document-form";
import { ItemList } from "../document/item-list";

type TalkFieldsProps = { id: string; day: string | null };

const AGREEMENT_ROWS = [["what"], ["who", "dueDay"]] as const;

/** The minutes of a talk, the agreements made at it, and when the next one is and who takes part. */
export function TalkFields({ id, day }: TalkFieldsProps) {
  const { fields, talks: words } = useText("followUp");
  const { fields: talkFields, lists } = useText("interview");
  const state = useFormState();
  const field = (name: keyof typeof fields.talks, rows?: number) => (
    <DocumentField path={`talks.${id}.${name}`} words={fields.talks[name]} rows={rows} inline />
  );
  const isOfTalk = (item: string) =>
    day !== null && storedValue(state, `agreements.${item}.agreedOn`) === day;
  return (
    <>
      <Section title={words.minutesTitle}>
        {field("participants")}
        {field("form")}
        <HealthGroup name={`talks.${id}`}>{field("minutes", 6)}</HealthGroup>
      </Section>
      <Section title={words.agreementsTitle} lead={words.agreementsLead} id="agreements">
        <ItemList
          list="agreements"
          titleOf={(_item, number) => lists.agreements.title(number)}
          add={lists.agreements.add}
          remove={lists.remove}
          empty={lists.agreements.empty}
          only={isOfTalk}
        >
          {(item) => (
            <FieldRows<"what" | "who" | "dueDay"> rows={AGREEMENT_ROWS}>
              {(name) => (
                <DocumentField
                  key={name}
                  path={`agreements.${item}.${name}`}
                  words={talkFields.agreements[name]}
                  rows={2}
                />
              )}
            </FieldRows>
          )}
        </ItemList>
      </Section>
      <Section title={words.next}>
        {field("nextDay")}
        {field("municipality")}
        {field("municipalityDay")}
      </Section>
    </>
  );
}
