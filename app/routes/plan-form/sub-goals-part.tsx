import { useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { FieldRows } from "#app/ui/form/field-rows";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { storedValue, useFormState } from "../document/document-form";
import { ItemList } from "../document/item-list";
import { useItemTitle } from "./item-title";

/** Fields in one array stand side by side where there is room. */
const SUB_GOAL_ROWS = [
  ["title"],
  ["area", "targetDay", "responsible"],
  ["evidence"],
  ["followUp", "reachedOn"],
] as const;
const MEASURE_ROWS = [
  ["title"],
  ["responsible", "fromDay", "toDay"],
  ["frequency", "scheme"],
] as const;

/** Seldom needed: under a sub-goal a measure is followed up with it. */
const FOLLOW_UP_FIELDS = ["followUp", "evidence"] as const;

/** What each item lacks, by `list.id`, in words. */
type Gaps = Readonly<Record<string, string>>;

const Gap = ({ gaps, item }: { gaps: Gaps; item: string }) =>
  gaps[item] ? <p className="form-hint">{gaps[item]}</p> : null;

/** The sub-goals, each with its own measures under it; what must work out comes before what is done. */
export function SubGoalsPart({ gaps }: { gaps: Gaps }) {
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
              <Gap gaps={gaps} item={`subGoals.${id}`} />
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
              <MeasuresOf subGoalId={id} gaps={gaps} />
            </>
          )}
        </ItemList>
      </Section>
      <LooseMeasures gaps={gaps} />
    </>
  );
}

type MeasureFieldsProps = { id: string; gaps: Gaps; isLoose?: boolean };

function MeasureFields({ id, gaps, isLoose = false }: MeasureFieldsProps) {
  const { fields, lists } = useText("plan");
  const state = useFormState();
  const path = (name: string) => `measures.${id}.${name}`;
  const isFollowed = FOLLOW_UP_FIELDS.some((name) => storedValue(state, path(name)) !== "");
  return (
    <>
      <Gap gaps={gaps} item={`measures.${id}`} />
      <FieldRows rows={MEASURE_ROWS}>
        {(name) => <DocumentField key={name} path={path(name)} words={fields.measures[name]} />}
      </FieldRows>
      <Disclosure summary={lists.measures.followUp} open={isLoose || isFollowed}>
        {FOLLOW_UP_FIELDS.map((name) => (
          <DocumentField key={name} path={path(name)} words={fields.measures[name]} />
        ))}
      </Disclosure>
    </>
  );
}

function MeasuresOf({ subGoalId, gaps }: { subGoalId: string; gaps: Gaps }) {
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
      {(id) => <MeasureFields id={id} gaps={gaps} />}
    </ItemList>
  );
}

/** Measures without a sub-goal, or whose sub-goal was removed: nothing written is lost, and each can be given one. */
function LooseMeasures({ gaps }: { gaps: Gaps }) {
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
            <MeasureFields id={id} gaps={gaps} isLoose />
          </>
        )}
      </ItemList>
    </Section>
  );
}
