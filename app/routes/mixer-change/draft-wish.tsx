import { TEMPLATE_KINDS } from "#app/domain/mixer-change/templates";
import type { DraftView } from "#app/server/mixer/draft.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { RadioGroup } from "#app/ui/form/choice-controls";
import { DayInput, NumberInput } from "#app/ui/form/value-controls";
import { Button } from "#app/ui/frame/button";

const USUAL_WEEKS = "12";

/** What the proposal should be like: asked in the address, so that looking changes nothing. */
export function DraftWish({ view }: { view: DraftView }) {
  const { draft: words } = useText("mixerChange");
  const language = useLanguage();
  const { typed, errors, goalDay } = view;
  return (
    <form method="get" action="#proposal" noValidate>
      <RadioGroup
        name="kind"
        label={words.kind}
        error={errors.kind}
        options={TEMPLATE_KINDS.map((value) => ({
          value,
          label: words.kinds[value],
          hint: words.about[value],
        }))}
        defaultValue={typed.kind || "even"}
      />
      <div className="field-row">
        <DayInput
          name="fromDay"
          label={words.fromDay}
          error={errors.fromDay}
          defaultValue={typed.fromDay}
        />
        <NumberInput
          name="weeks"
          label={words.weeks}
          hint={words.weeksHint(goalDay ? longDay(goalDay, language) : "")}
          error={errors.weeks}
          defaultValue={typed.weeks || (goalDay || typed.kind ? "" : USUAL_WEEKS)}
        />
      </div>
      <Button look="secondary">{words.show}</Button>
    </form>
  );
}
