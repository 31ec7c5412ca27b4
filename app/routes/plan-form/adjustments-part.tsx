import type { Authority } from "#app/domain/plan/scheme-rules";
import { useText } from "#app/text/provider";
import { FieldRows } from "#app/ui/form/field-rows";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { ItemList } from "../document/item-list";
import { useItemTitle } from "./item-title";

const ADJUSTMENT_ROWS = [["what"], ["provider", "fromDay", "endDay"]] as const;

/** What the workplace does differently meanwhile, what was tried, and the help wished for. */
export function AdjustmentsPart({ authority }: { authority: Authority }) {
  const { fields, lists, tried } = useText("plan");
  const titleOf = useItemTitle("adjustments", "what");
  return (
    <>
      <Section title={lists.adjustments.title}>
        <ItemList
          list="adjustments"
          titleOf={titleOf}
          nameOf={lists.adjustments.item}
          add={lists.adjustments.add}
          remove={lists.remove}
          empty={lists.adjustments.empty}
        >
          {(id) => (
            <FieldRows rows={ADJUSTMENT_ROWS}>
              {(name) => (
                <DocumentField
                  key={name}
                  path={`adjustments.${id}.${name}`}
                  words={fields.adjustments[name]}
                  rows={2}
                />
              )}
            </FieldRows>
          )}
        </ItemList>
      </Section>
      <HelpWanted authority={authority} />
      <Section title={tried}>
        <DocumentField path="plan.triedAlready" words={fields.plan.triedAlready} />
      </Section>
    </>
  );
}

function HelpWanted({ authority }: { authority: Authority }) {
  const { fields, lists, authorities, helpFrom } = useText("plan");
  const titleOf = useItemTitle("helpWanted", "what");
  return (
    <Section title={lists.helpWanted.title} lead={helpFrom(authorities[authority])}>
      <ItemList
        list="helpWanted"
        titleOf={titleOf}
        nameOf={lists.helpWanted.item}
        add={lists.helpWanted.add}
        remove={lists.remove}
        empty={lists.helpWanted.empty}
      >
        {(id) => (
          <>
            <DocumentField path={`helpWanted.${id}.scheme`} words={fields.helpWanted.scheme} />
            <DocumentField path={`helpWanted.${id}.what`} words={fields.helpWanted.what} rows={2} />
          </>
        )}
      </ItemList>
    </Section>
  );
}
