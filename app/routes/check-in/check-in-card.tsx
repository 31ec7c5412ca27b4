import { checkInFields } from "#app/domain/follow-up/check-in-shape";
import { checkInView } from "#app/domain/follow-up/check-in-view";
import type { DatedCheckIn } from "#app/domain/follow-up/check-in-view";
import { findHealthWords } from "#app/domain/health-words";
import { daysBetween } from "#app/domain/law/days";
import type { RefusedAnswer } from "#app/server/follow-up/refused-words.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { TextArea } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { CheckInView } from "./check-in-view";
import { TurnLinks } from "./turn-links";

type CardProps = {
  at: { caseId: string; today: string; revision: number; mayAnswer: boolean };
  checkIn: DatedCheckIn;
  refused: RefusedAnswer | undefined;
};

/** One check-in as it was shared, with the workplace's answer and, for the workplace, the way to give it. */
export function CheckInCard({ at, checkIn, refused }: CardProps) {
  const { list: words, ago } = useText("checkIn");
  const language = useLanguage();
  const { id, day, values } = checkIn;
  const when = words.when(longDay(day, language), ago(daysBetween(day, at.today)));
  const path = `checkIns.${id}.answer`;
  const isRefused = refused?.errors[path] !== undefined;
  const form = <AnswerForm at={at} checkIn={checkIn} refused={refused} />;
  return (
    <Section title={when} id={`check-in-${id}`} sheet>
      <CheckInView view={checkInView(values)} />
      {at.mayAnswer ? <TurnLinks caseId={at.caseId} view={checkInView(values)} /> : null}
      {values.answer ? (
        <>
          <h3>{words.answer}</h3>
          <p className="own-words">{values.answer}</p>
        </>
      ) : null}
      {at.mayAnswer && values.answer ? (
        <Disclosure summary={words.change} about={when} open={isRefused}>
          {form}
        </Disclosure>
      ) : null}
      {at.mayAnswer && !values.answer ? form : null}
    </Section>
  );
}

function AnswerForm({ at, checkIn, refused }: CardProps) {
  const { list: words } = useText("checkIn");
  const healthWords = useText("healthWords");
  const { id, values } = checkIn;
  const path = `checkIns.${id}.answer`;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="checkIn" value={id} />
      <input type="hidden" name="revision" value={at.revision} />
      <TextArea
        name={path}
        label={words.write}
        hint={words.writeHint}
        error={refused?.errors[path]}
        defaultValue={refused?.typed[path] ?? values.answer ?? ""}
        maxLength={checkInFields.answer.max}
        rows={3}
        health
        findHealthWords={(text) => findHealthWords(text, healthWords)}
      />
      <Button look="secondary">{words.save}</Button>
    </form>
  );
}
