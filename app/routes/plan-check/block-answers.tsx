import { Fragment } from "react";
import type { Field, Fields } from "#app/domain/fields";
import { sharedShape } from "#app/domain/shared-document";
import { useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";
import { answerHref, blockHref, blockOf } from "./answer-links";
import type { AnswerBlock } from "./answer-links";
import { useAnswerText, useFieldWords } from "./answer-words";
import type { AnswersProps } from "./answers";

/** Answers that only matter when somebody has given them. */
const SHOWN_WHEN_GIVEN = ["decision", "declinedOn", "declinedNote", "notHeldReason", "notHeldNote"];

const SECTION_OF: Record<AnswerBlock, keyof typeof sharedShape.sections> = {
  facts: "facts",
  invitation: "interview",
  notHeld: "interview",
  talk: "interview",
  goal: "plan",
  tried: "plan",
  stepBack: "plan",
};

type Answer = { name: string; field: Field; label: string; value: string; href: string };

function useAnswers({ caseId, content, block }: BlockProps): Answer[] {
  const wordsOf = useFieldWords();
  const textOf = useAnswerText(content);
  const section = SECTION_OF[block];
  const fields: Fields = sharedShape.sections[section];
  const values: Record<string, unknown> = content[section];
  return Object.entries(fields)
    .filter(([name]) => blockOf(section, name) === block)
    .map(([name, field]) => {
      const words = wordsOf(section, name);
      const href = answerHref(caseId, `${section}.${name}`);
      return { name, field, href, label: words.label, value: textOf(field, values[name], words) };
    });
}

type BlockProps = AnswersProps & { block: AnswerBlock };

/** The answers of one page, with the way back to it; what was left open stands together in one line. */
export function BlockAnswers(props: BlockProps) {
  const { caseId, block } = props;
  const { answers: words, blocks } = useText("check");
  const all = useAnswers(props);
  const shown = all.filter(({ value, field }) => value !== "" || field.required);
  const open = all.filter((each) => !shown.includes(each) && !SHOWN_WHEN_GIVEN.includes(each.name));
  if (shown.length + open.length === 0) return null;
  return (
    <Section
      title={blocks[block]}
      id={`answers-${block}`}
      actions={<a href={blockHref(caseId, block)}>{words.changeAll(blocks[block])}</a>}
    >
      {shown.length > 0 ? (
        <dl className="answers">
          {shown.map(({ name, field, label, value }) => (
            <div key={name} className={field.kind === "text" ? "answers-long" : undefined}>
              <dt>{label}</dt>
              <dd className={value ? undefined : "summary-empty"}>{value || words.empty}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <OpenAnswers open={open} />
    </Section>
  );
}

function OpenAnswers({ open }: { open: readonly Answer[] }) {
  const { empty } = useText("check").answers;
  if (open.length === 0) return null;
  return (
    <p className="answers-open">
      {empty}:{" "}
      {open.map(({ name, href, label }, index) => (
        <Fragment key={name}>
          {index > 0 ? " · " : null}
          <a href={href}>{label}</a>
        </Fragment>
      ))}
    </p>
  );
}
