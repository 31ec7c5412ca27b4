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
  const all = Object.entries(fields).map(([name, field]) => {
    const words = wordsOf(section, name);
    const href = answerHref(caseId, `${section}.${name}`);
    return { name, field, href, label: words.label, value: textOf(field, values[name], words) };
  });
  const shown = all.filter(({ value, field }) => value !== "" || field.required);
  const open = all.filter((each) => !shown.includes(each) && !SHOWN_WHEN_GIVEN.includes(each.name));
  const rows = shown.map(({ label, value, href }) => {
    return { label, value, change: { href, label: answers.change } };
  });
  const openRow = { label: answers.empty, value: <OpenAnswers open={open} /> };
  return (
    <Section title={sections[section]} id={`answers-${section}`}>
      <SummaryList rows={open.length > 0 ? [...rows, openRow] : rows} empty={answers.empty} />
    </Section>
  );
}

/** What may be left open, together in one row, so that the answers given stand out. */
function OpenAnswers({ open }: { open: readonly { name: string; href: string; label: string }[] }) {
  return (
    <ul>
      {open.map(({ name, href, label }) => (
        <li key={name}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

type ListAnswersProps = AnswersProps & { list: ListName };

function ListAnswers({ caseId, content, list }: ListAnswersProps) {
  const { answers, sections, items } = useText("check");
  if (content[list].length === 0 && list === "attempts") return null;
  const rows = content[list].map((item, index) => ({
    label: answers.item(items[list], index + 1),
    value: <ItemAnswers content={content} list={list} item={item} />,
    change: { href: answerHref(caseId, `${list}.${item.id}`), label: answers.change },
  }));
  return (
    <Section
      title={sections[list]}
      id={`answers-${list}`}
      actions={<a href={answerHref(caseId, list)}>{answers.changeAll(sections[list])}</a>}
    >
      {rows.length === 0 ? <p className="empty">{answers.none}</p> : <SummaryList rows={rows} />}
    </Section>
  );
}

const isFlag = ({ kind }: Field) => kind === "flag";
const isText = ({ kind }: Field) => kind === "line" || kind === "text";

type ItemAnswersProps = { content: SharedContent; list: ListName; item: { id: string } };

/** One item in few lines: each text on its own, then everything short together, the days of a week as one answer. */
function ItemAnswers({ content, list, item }: ItemAnswersProps) {
  const { answers } = useText("check");
  const wordsOf = useFieldWords();
  const textOf = useAnswerText(content);
  const values: Record<string, unknown> = item;
  const fields = Object.entries<Field>(sharedShape.lists[list]);
  const said = fields.flatMap(([name, field]) => {
    const words = wordsOf(list, name);
    const text = textOf(field, values[name], words) || (field.required ? answers.empty : "");
    return text ? [{ name, field, label: words.label, text }] : [];
  });
  const line = (label: string, text: string) => answers.line(label.replace(/\?$/, ""), text);
  const days = said.filter(({ field }) => isFlag(field)).map(({ label }) => label);
  const short = said
    .filter(({ field }) => !isFlag(field) && !isText(field))
    .map(({ label, text }) => line(label, text));
  const all = days.length > 0 ? [...short, line(answers.days, days.join(", "))] : short;
  return (
    <>
      {said
        .filter(({ field }) => isText(field))
        .map(({ name, label, text }) => (
          <div key={name}>{line(label, text)}</div>
        ))}
      {all.length > 0 ? <div className="form-hint">{all.join(" · ")}</div> : null}
    </>
  );
}
