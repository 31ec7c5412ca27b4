import type { Field, Fields } from "#app/domain/fields";
import { sharedShape } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";
import { useText } from "#app/text/provider";
import { SummaryList } from "#app/ui/content/summary-list";
import { Section } from "#app/ui/frame/page";
import { answerHref } from "./answer-links";
import { isListName, useAnswerText, useFieldWords } from "./answer-words";
import type { ListName } from "./answer-words";

/** The order of the conversation and the plan, which is the order people remember. */
const ORDER = [
  "facts",
  "interview",
  "attempts",
  "tasks",
  "agreements",
  "plan",
  "subGoals",
  "measures",
  "adjustments",
  "helpWanted",
  "followUps",
  "mixerSettings",
] as const;

/** Answers that only matter when somebody has given them. */
const SHOWN_WHEN_GIVEN = ["decision", "declinedOn", "declinedNote", "notHeldReason", "notHeldNote"];

type AnswersProps = { caseId: string; content: SharedContent };

/** Everything of the shared document, by sections, each answer with the way to where it is written. */
export function Answers({ caseId, content }: AnswersProps) {
  return ORDER.map((name) =>
    isListName(name) ? (
      <ListAnswers key={name} caseId={caseId} content={content} list={name} />
    ) : (
      <SectionAnswers key={name} caseId={caseId} content={content} section={name} />
    ),
  );
}

type SectionAnswersProps = AnswersProps & { section: keyof typeof sharedShape.sections };

function SectionAnswers({ caseId, content, section }: SectionAnswersProps) {
  const { answers, sections } = useText("check");
  const wordsOf = useFieldWords();
  const textOf = useAnswerText(content);
  const fields: Fields = sharedShape.sections[section];
  const values: Record<string, unknown> = content[section];
  const rows = Object.entries(fields).flatMap(([name, field]) => {
    const words = wordsOf(section, name);
    const value = textOf(field, values[name], words);
    if (!value && SHOWN_WHEN_GIVEN.includes(name)) return [];
    const change = { href: answerHref(caseId, `${section}.${name}`), label: answers.change };
    return [{ label: words.label, value, change }];
  });
  return (
    <Section title={sections[section]} id={`answers-${section}`}>
      <SummaryList rows={rows} empty={answers.empty} />
    </Section>
  );
}

type ListAnswersProps = AnswersProps & { list: ListName };

function ListAnswers({ caseId, content, list }: ListAnswersProps) {
  const { answers, sections, items } = useText("check");
  const count = content[list].length;
  if (count === 0 && list === "attempts") return null;
  return (
    <Section
      title={sections[list]}
      id={`answers-${list}`}
      actions={<a href={answerHref(caseId, list)}>{answers.changeAll(sections[list])}</a>}
    >
      {count === 0 ? <p className="empty">{answers.none}</p> : null}
      {content[list].map((item, index) => (
        <div key={item.id}>
          <h3>{answers.item(items[list], index + 1)}</h3>
          <ItemAnswers caseId={caseId} content={content} list={list} item={item} />
        </div>
      ))}
    </Section>
  );
}

const isFlag = ({ kind }: Field) => kind === "flag";

type ItemAnswersProps = ListAnswersProps & { item: { id: string } };

function ItemAnswers({ caseId, content, list, item }: ItemAnswersProps) {
  const { answers } = useText("check");
  const wordsOf = useFieldWords();
  const textOf = useAnswerText(content);
  const values: Record<string, unknown> = item;
  const fields = Object.entries<Field>(sharedShape.lists[list]);
  const change = (name: string) => ({
    href: answerHref(caseId, `${list}.${item.id}.${name}`),
    label: answers.change,
  });
  // The days of a week are one answer, not seven.
  const flags = fields.filter(([name, field]) => isFlag(field) && values[name] === true);
  const days = flags.map(([name]) => wordsOf(list, name).label).join(", ");
  const rows = fields.flatMap(([name, field]) => {
    const words = wordsOf(list, name);
    const value = isFlag(field) ? "" : textOf(field, values[name], words);
    if (!value && !field.required) return [];
    return [{ label: words.label, value, change: change(name) }];
  });
  const dayRow = { label: answers.days, value: days, change: change(flags[0]?.[0] ?? "") };
  return <SummaryList rows={days ? [...rows, dayRow] : rows} empty={answers.empty} />;
}
