import type { Gap } from "#app/domain/mixer/opening";
import { TOP_POSITION } from "#app/domain/mixer/setting-shape";
import type { Shown } from "#app/server/before-talk/together-page.server";
import { plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Select } from "#app/ui/form/choice-controls";
import { FieldRows } from "#app/ui/form/field-rows";
import { DayInput } from "#app/ui/form/value-controls";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { usePosition } from "./side-by-side";

type AgreeFormProps = {
  name: string;
  shown: Shown;
  errors: Readonly<Record<string, string>>;
  /** What was posted and not saved. */
  typed?: Readonly<Record<string, string>>;
};

const ROWS = [
  ["hours", "physical"],
  ["tasks", "responsibility"],
  ["predictability", "intensity"],
] as const;
const POSITIONS = Array.from({ length: TOP_POSITION + 1 }, (_, at) => at);

/** One setting out of two: a step for each fader, the two proposals named among them, and from when. */
export function AgreeForm({ name, shown, errors, typed }: AgreeFormProps) {
  const { agree: words } = useText("beforeTalk");
  const { sliders } = useText("mixer");
  const language = useLanguage();
  const optionsOf = useOptions(name);
  const normal = shown.normalWeeklyHours;
  const gapOf = (slider: Gap["slider"]) => shown.gaps.find((gap) => gap.slider === slider);
  return (
    <Section title={words.title} lead={words.lead} id="agree">
      <form method="post" noValidate>
        <input type="hidden" name="settingId" value={typed?.settingId || shown.settingId} />
        <FieldRows rows={ROWS}>
          {(slider) => {
            const gap = gapOf(slider);
            if (!gap) return null;
            return (
              <Select
                key={slider}
                name={slider}
                label={sliders[slider]}
                empty={words.empty}
                error={errors[slider]}
                options={optionsOf(gap)}
                // Where they agree already there is nothing to choose.
                defaultValue={typed?.[slider] ?? (gap.steps === 0 ? String(gap.employee) : "")}
              />
            );
          }}
        </FieldRows>
        <p className="form-hint">
          {normal === null ? words.noHours : words.hours(plainNumber(normal, language))}
        </p>
        <DayInput
          name="fromDay"
          label={words.fromDay}
          hint={words.fromDayHint}
          error={errors["fromDay"]}
          defaultValue={typed?.fromDay ?? shown.nextMonday}
        />
        <Button name="intent" value="agree">
          {words.button}
        </Button>
      </form>
    </Section>
  );
}

/** All steps of a fader from the bottom up, whose proposal a step is said behind it. */
function useOptions(name: string) {
  const { option } = useText("beforeTalk").agree;
  const inWords = usePosition();
  return ({ employee, employer }: Gap) =>
    POSITIONS.map((at) => {
      const words = inWords(at);
      const isBoth = at === employee && at === employer;
      const label = isBoth
        ? option.both(words)
        : at === employee
          ? option.employee(words, name)
          : at === employer
            ? option.employer(words)
            : words;
      return { value: String(at), label };
    });
}
