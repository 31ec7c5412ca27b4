import { useText } from "#app/text/provider";
import { FieldRows } from "#app/ui/form/field-rows";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { useFormState } from "../document/document-form";
import { ItemList } from "../document/item-list";
import { useItemTitle } from "./item-title";

/** Fields in one array stand side by side where there is room. */
const SUB_GOAL_ROWS = [
  ["title"],
  ["area", "targetDay", "responsible"],
  ["evidence"],
  ["reachedOn"],
] as const;
const MEASURE_ROWS = [
  ["title"],
  ["responsible", "fromDay", "toDay"],
  ["frequency", "scheme"],
] as const;

/** The sub-goals, each with its own measures under it; what must work out comes before what is done. */
export function SubGoalsPart() {
  const { fields, lists } = useText("plan");
  const titleOf = useItemTitle("subGoals", "title");
  return (
    <>
      <Section title={lists.subGoals.title}>
        <ItemList
          list="subGoals"
          titleOf={titleOf}
          nameOf={lists.subGoals.item}
          add={lists.subGoals.add}
          remove={lists.remove}
          empty={lists.subGoals.empty}
          longItems
        >
          {(id) => (
            <>
              <FieldRows rows={SUB_GOAL_ROWS}>
                {(name) => (
                  <DocumentField
                    key={name}
                    path={`subGoals.${id}.${name}`}
                    words={fields.subGoals[name]}
                    rows={2}
                  />
                )}
              </FieldRows>
              <MeasuresOf subGoalId={id} />
            </>
          )}
        </ItemList>
      </Section>
      <LooseMeasures />
    </>
  );
}

function MeasureFields({ id }: { id: string }) {
  const { fields } = useText("plan");
  return (
    <FieldRows rows={MEASURE_ROWS}>
      {(name) => (
        <DocumentField key={name} path={`measures.${id}.${name}`} words={fields.measures[name]} />
      )}
    </FieldRows>
  );
}

function MeasuresOf({ subGoalId }: { subGoalId: string }) {
  const { lists } = useText("plan");
  const { draft } = useFormState();
  const titleOf = useItemTitle("measures", "title");
  return (
    <ItemList
      list="measures"
      only={(id) => draft.lists.measures?.[id]?.subGoalId === subGoalId}
      addTarget={`measures:${subGoalId}`}
      titleOf={titleOf}
      nameOf={lists.measures.item}
      add={lists.measures.addHere}
      remove={lists.remove}
      headingLevel={4}
    >
      {(id) => <MeasureFields id={id} />}
    </ItemList>
  );
}

/** Measures without a sub-goal, or whose sub-goal was removed: nothing written is lost, and each can be given one. */
function LooseMeasures() {
  const { fields, lists } = useText("plan");
  const { draft } = useFormState();
  const titleOf = useItemTitle("measures", "title");
  const subGoalTitle = useItemTitle("subGoals", "title");
  const subGoals = draft.lists.subGoals ?? {};
  const isLoose = (id: string) =>
    !Object.hasOwn(subGoals, draft.lists.measures?.[id]?.subGoalId ?? "");
  if (!Object.keys(draft.lists.measures ?? {}).some(isLoose)) return null;
  const references = Object.keys(subGoals).map((id, index) => ({
    value: id,
    label: subGoalTitle(id, index + 1),
  }));
  return (
    <Section title={lists.measures.title} lead={lists.measures.lead} id="measures">
      <ItemList
        list="measures"
        only={isLoose}
        titleOf={titleOf}
        nameOf={lists.measures.item}
        add={lists.measures.add}
        remove={lists.remove}
      >
        {(id) => (
          <>
            <DocumentField
              path={`measures.${id}.subGoalId`}
              words={fields.measures.subGoalId}
              references={references}
            />
            <MeasureFields id={id} />
          </>
        )}
      </ItemList>
    </Section>
  );
}
