import type { Field } from "#app/domain/fields";
import { planShape } from "#app/domain/shared-document";
import { useText } from "#app/text/provider";
import { SummaryList } from "#app/ui/content/summary-list";
import { Section } from "#app/ui/frame/page";
import { answerHref } from "./answer-links";
import { useAnswerText, useFieldWords } from "./answer-words";
import type { ListName } from "./answer-words";
import type { AnswersProps } from "./answers";

type ListAnswersProps = AnswersProps & { list: Exclude<ListName, "mixerSettings"> };

/** Lists that say nothing by being empty. */
const SHOWN_WHEN_GIVEN: readonly ListName[] = ["attempts", "measures", "exceptionWeeks"];

/** The items of a list, each as one block with the way to where it is written. */
export function ListAnswers({ caseId, content, list }: ListAnswersProps) {
  const { answers, sections, items } = useText("check");
  const all: readonly { id: string; subGoalId?: string }[] = content[list];
  // A measure stands under its sub-goal; alone are those that have none.
  const shown = all.filter(({ subGoalId }) => !content.subGoals.some(({ id }) => id === subGoalId));
  if (shown.length === 0 && SHOWN_WHEN_GIVEN.includes(list)) return null;
  const rows = shown.map((item, index) => ({
    label: answers.item(items[list], index + 1),
    value: (
      <>
        <ItemAnswer content={content} list={list} item={item} />
        {list === "subGoals" ? (
          <MeasuresOf caseId={caseId} content={content} subGoalId={item.id} />
        ) : null}
      </>
    ),
    change: { href: answerHref(caseId, `${list}.${item.id}`), label: answers.change },
  }));
  return (
    <Section
      title={sections[list]}
      id={`answers-${list}`}
      actions={<a href={answerHref(caseId, list)}>{answers.changeAll(sections[list])}</a>}
    >
      {rows.length === 0 ? (
        <p className="answers-open">{answers.none}</p>
      ) : (
        <SummaryList rows={rows} compact />
      )}
    </Section>
  );
}

function MeasuresOf({ caseId, content, subGoalId }: AnswersProps & { subGoalId: string }) {
  const { answers, items } = useText("check");
  return content.measures
    .filter((measure) => measure.subGoalId === subGoalId)
    .map((measure, index) => {
      const name = answers.item(items.measures, index + 1);
      return (
        <div className="item-under" key={measure.id}>
          <ItemAnswer content={content} list="measures" item={measure} name={name} />
          <a href={answerHref(caseId, `measures.${measure.id}`)}>
            {answers.change}
            <span className="sr-only"> {answers.named(name, measure.title)}</span>
          </a>
        </div>
      );
    });
}

type ItemAnswerProps = {
  content: AnswersProps["content"];
  list: ListName;
  item: { id: string };
  /** Stands before the first answer where nothing else names the item. */
  name?: string;
};

/** One item in few lines: what it is, then everything short together, then each longer text. */
function ItemAnswer({ content, list, item, name }: ItemAnswerProps) {
  const { answers } = useText("check");
  const wordsOf = useFieldWords();
  const textOf = useAnswerText(content);
  const values: Record<string, unknown> = item;
  const fields = Object.entries<Field>(planShape.lists[list]);
  const said = fields.flatMap(([key, field]) => {
    const words = wordsOf(list, key);
    const text = textOf(field, values[key], words) || (field.required ? answers.empty : "");
    return text && field.kind !== "ref" ? [{ key, field, label: words.label, text }] : [];
  });
  const [first, ...others] = said;
  const line = (label: string, text: string) => answers.line(label.replace(/\?$/, ""), text);
  const isLong = ({ field }: { field: Field }) => field.kind === "text";
  const short = others.filter((each) => !isLong(each)).map(({ label, text }) => line(label, text));
  const title = first?.text ?? answers.empty;
  return (
    <div className="item-answer">
      <strong>{name ? answers.line(name, title) : title}</strong>
      {short.length > 0 ? <span className="form-hint">{short.join(" · ")}</span> : null}
      {others.filter(isLong).map(({ key, label, text }) => (
        <span key={key} className="item-text">
          {line(label, text)}
        </span>
      ))}
    </div>
  );
}
