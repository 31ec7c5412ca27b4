import { findHealthWords } from "#app/domain/health-words";
import { MAX_REMARK, PLAN_ANSWERS } from "#app/domain/plan/agreement";
import type { AgreementView } from "#app/server/agreement/agreement-page.server";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { RadioGroup } from "#app/ui/form/choice-controls";
import { TextArea } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { PartList } from "./version-answers";
import type { AnsweredVersion } from "./version-answers";

type AnswerFormProps = {
  view: AgreementView;
  newest: AnsweredVersion;
  errors: Readonly<Record<string, string>>;
  /** What was posted and not saved. */
  typed?: { answer: string; remark: string };
};

/** The party's own answer to the newest version. Can be given anew as often as they like. */
export function AnswerForm({ view, newest, errors, typed }: AnswerFormProps) {
  const { form, answers } = useText("check").agreement;
  const words = useText("healthWords");
  const { party, healthWords } = view;
  const given = newest[party];
  return (
    <Section title={form.title[party](newest.version)} id="answer" lead={form.lead[party]}>
      {healthWords.length > 0 ? (
        <Callout kind="warning" title={form.health(healthWords.join(", "))}>
          <p>{form.healthText}</p>
        </Callout>
      ) : null}
      <form method="post" noValidate>
        <input type="hidden" name="version" value={newest.version} />
        <RadioGroup
          name="answer"
          label={form.question[party]}
          error={errors["answer"]}
          defaultValue={typed?.answer ?? given?.answer}
          options={PLAN_ANSWERS.map((value) => ({ value, label: answers[value] }))}
        />
        <TextArea
          name="remark"
          label={form.remark}
          hint={form.remarkHint}
          error={errors["remark"]}
          defaultValue={typed?.remark ?? given?.remark ?? ""}
          maxLength={MAX_REMARK}
          health
          findHealthWords={(text) => findHealthWords(text, words)}
        />
        <Button name="intent" value="answer">
          {given ? form.buttonAgain : form.button}
        </Button>
      </form>
    </Section>
  );
}

/** For a party that agreed to the version before: what is different since, and a way to say so again. */
export function StillAgree({ view, version }: { view: AgreementView; version: number }) {
  const { again } = useText("check").agreement;
  const { stillAgree, party } = view;
  if (!stillAgree) return null;
  const { since, parts } = stillAgree;
  return (
    <Section title={again.title} id="still-agree" lead={again.lead[party](since)}>
      <p>{parts.length > 0 ? again.parts(since) : again.same(since)}</p>
      {parts.length > 0 ? <PartList parts={parts} /> : null}
      <form method="post">
        <input type="hidden" name="version" value={version} />
        <Button look="secondary" name="intent" value="stillAgree">
          {again.button[party]}
        </Button>
      </form>
    </Section>
  );
}
