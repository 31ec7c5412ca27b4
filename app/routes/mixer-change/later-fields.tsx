import { LATER_WAYS } from "#app/domain/mixer-change/later-settings";
import type { LaterView } from "#app/server/mixer/turn-down.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Checkbox, RadioGroup } from "#app/ui/form/choice-controls";
import { NumberInput } from "#app/ui/form/value-controls";
import { AlongBox } from "./along-box";
import type { Given } from "./not-saved";

type LaterProps = Given & {
  later: LaterView;
  /** The day the form proposes. */
  fromDay: string;
  /** Said of moving where the weeks follow from something else and are not asked for. */
  shiftLabel?: string;
};

/** What happens to the plan's later steps: they stay, or all move by the same weeks. Nothing where there are none. */
export function LaterFields({ later, fromDay, typed, errors, shiftLabel }: LaterProps) {
  const { later: words } = useText("mixerChange");
  const language = useLanguage();
  if (later.nextDay === null) return null;
  return (
    <>
      <RadioGroup
        name="later"
        label={words.label}
        hint={words.next(longDay(later.nextDay, language), later.count)}
        error={errors.later}
        options={LATER_WAYS.map((value) => ({
          value,
          label: value === "shift" && shiftLabel ? shiftLabel : words.options[value],
        }))}
        defaultValue={typed.later ?? later.later}
      />
      {shiftLabel ? null : <WeeksField typed={typed} errors={errors} weeks={later.weeks} isIf />}
      <GoalBox goalDay={later.goalDay} typed={typed} />
      <AlongBox
        along={later.along}
        typed={typed}
        fromDay={fromDay}
        weeks={later.weeks}
        isPause={shiftLabel !== undefined}
      />
    </>
  );
}

/** By how many weeks later steps move. */
export function WeeksField({ typed, errors, weeks, isIf }: Given & { weeks: number; isIf?: true }) {
  const { later: words } = useText("mixerChange");
  return (
    <NumberInput
      name="weeks"
      label={isIf ? words.weeksIf : words.weeks}
      hint={words.weeksHint}
      error={errors.weeks}
      defaultValue={typed.weeks || String(weeks)}
    />
  );
}

/** Whether the day of the goal moves with them. */
export function GoalBox({ goalDay, typed }: Pick<Given, "typed"> & { goalDay: string | null }) {
  const { later: words } = useText("mixerChange");
  const language = useLanguage();
  if (goalDay === null) return null;
  return (
    <Checkbox
      name="movesGoal"
      label={words.movesGoal}
      hint={words.movesGoalHint(longDay(goalDay, language))}
      defaultChecked={typed.movesGoal === "yes"}
    />
  );
}
