import type { LeaveKind } from "#app/domain/mixer-change/leave";
import type { LeaveView } from "#app/server/mixer/leave.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { DayInput, NumberInput } from "#app/ui/form/value-controls";
import { AlongBox } from "./along-box";
import { GoalBox, LaterFields, WeeksField } from "./later-fields";
import type { Given } from "./not-saved";

type LeaveFieldsProps = Given & { kind: LeaveKind; view: LeaveView };

/** What each kind of leave asks for. */
export function LeaveFields({ kind, view, typed, errors }: LeaveFieldsProps) {
  const { leave: words } = useText("mixerChange");
  const language = useLanguage();
  const { later, today, fullyBackOn } = view;
  const given = { typed, errors };
  return (
    <>
      {kind === "relapse" && fullyBackOn ? (
        <Callout title={words.back(longDay(fullyBackOn, language))} />
      ) : null}
      <DayInput
        name="fromDay"
        label={words.fromDay[kind]}
        error={errors.fromDay}
        defaultValue={typed.fromDay ?? today}
      />
      {kind === "pause" ? (
        <DayInput
          name="toDay"
          label={words.toDay}
          error={errors.toDay}
          defaultValue={typed.toDay}
        />
      ) : null}
      {kind === "relapse" ? (
        <NumberInput
          name="weeklyHours"
          label={words.hours}
          hint={words.hoursHint}
          error={errors.weeklyHours}
          defaultValue={typed.weeklyHours ?? "0"}
        />
      ) : null}
      {kind === "longer" ? (
        <>
          <WeeksField {...given} weeks={later.weeks} />
          <GoalBox goalDay={later.goalDay} typed={typed} />
          <AlongBox along={later.along} typed={typed} fromDay={today} weeks={later.weeks} />
        </>
      ) : (
        <LaterFields
          {...given}
          later={{ ...later, later: "shift" }}
          fromDay={today}
          shiftLabel={kind === "pause" ? words.pauseShift : undefined}
        />
      )}
    </>
  );
}
