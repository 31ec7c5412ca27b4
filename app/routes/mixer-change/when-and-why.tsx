import { findHealthWords } from "#app/domain/health-words";
import { DOWN_REASONS, mixerSettingFields } from "#app/domain/mixer/setting-shape";
import { useText } from "#app/text/provider";
import { Select } from "#app/ui/form/choice-controls";
import { TextInput } from "#app/ui/form/text-controls";
import { DayInput } from "#app/ui/form/value-controls";
import type { Given } from "./not-saved";

/** From when, and in words about the work why; both words are optional. */
export function WhenAndWhy({ fromToday, typed, errors }: Given & { fromToday: string }) {
  const { downReason } = useText("mixer").fields.mixerSettings;
  const { down: words } = useText("mixerChange");
  const healthWords = useText("healthWords");
  return (
    <>
      <DayInput
        name="fromDay"
        label={words.fromDay}
        error={errors.fromDay}
        defaultValue={typed.fromDay ?? fromToday}
      />
      <Select
        name="downReason"
        label={downReason.label}
        optional
        error={errors.downReason}
        empty={words.whyEmpty}
        options={DOWN_REASONS.map((value) => ({ value, label: downReason.options[value] }))}
        defaultValue={typed.downReason}
      />
      <TextInput
        name="reason"
        label={words.reason}
        optional
        error={errors.reason}
        defaultValue={typed.reason}
        maxLength={mixerSettingFields.reason.max}
        health
        findHealthWords={(text) => findHealthWords(text, healthWords)}
      />
    </>
  );
}
