import { useText } from "#app/text/provider";
import { FieldRows } from "#app/ui/form/field-rows";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { ItemList } from "../document/item-list";
import { useItemTitle } from "./item-title";

const FOLLOW_UP_ROWS = [["day", "form"], ["who"], ["about"]] as const;

/** When the two talk again, and what they do if it becomes too much. */
export function FollowUpPart() {
  const { fields, lists, stepBack } = useText("plan");
  const titleOf = useItemTitle("followUps", "about");
  return (
    <>
      <Section title={lists.followUps.title}>
        <ItemList
          list="followUps"
          titleOf={titleOf}
          nameOf={lists.followUps.item}
          add={lists.followUps.add}
          remove={lists.remove}
          empty={lists.followUps.empty}
        >
          {(id) => (
            <FieldRows rows={FOLLOW_UP_ROWS}>
              {(name) => (
                <DocumentField
                  key={name}
                  path={`followUps.${id}.${name}`}
                  words={fields.followUps[name]}
                  rows={2}
                  inline
                />
              )}
            </FieldRows>
          )}
        </ItemList>
      </Section>
      <Section title={stepBack}>
        <DocumentField path="plan.stepBack" words={fields.plan.stepBack} />
      </Section>
    </>
  );
}
