import { SCALE_SLOTS, SCALE_TOP, ownCheckInFields } from "#app/domain/follow-up/check-in-shape";
import type { ScaleSlot } from "#app/domain/follow-up/check-in-shape";
import { findHealthWords } from "#app/domain/health-words";
import { useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { Checkbox, RadioGroup } from "#app/ui/form/choice-controls";
import { TextInput } from "#app/ui/form/text-controls";
import type { Given } from "./fit-fields";

const POINTS = Array.from({ length: SCALE_TOP + 1 }, (_, point) => ({
  value: String(point),
  label: String(point),
}));

type ScaleProps = Given & { slot: ScaleSlot; name: string };

/** The employee's own scales: those they have, and room for one more. Theirs alone unless ticked this time. */
export function ScaleFields({ names, ...given }: Given & { names: readonly string[] }) {
  const nameOf = (slot: ScaleSlot) => names[slot - 1] ?? "";
  const isUsed = (slot: ScaleSlot) =>
    nameOf(slot) !== "" ||
    ["scale", "value", "share"].some((part) => Boolean(given.typed[`${part}${slot}`]));
  const free = SCALE_SLOTS.find((slot) => !isUsed(slot));
  return (
    <>
      {SCALE_SLOTS.filter(isUsed).map((slot) => (
        <Scale key={slot} slot={slot} name={nameOf(slot)} {...given} />
      ))}
      {free ? <Scale key={free} slot={free} name="" {...given} folded /> : null}
    </>
  );
}

function Scale({ slot, name, typed, errors, folded }: ScaleProps & { folded?: boolean }) {
  const { form: words } = useText("checkIn");
  const number = (
    <div className="check-in-scale">
      <RadioGroup
        name={`value${slot}`}
        label={name || words.newValue}
        hint={words.scaleHint}
        error={errors[`value${slot}`]}
        options={POINTS}
        defaultValue={typed[`value${slot}`]}
        inline
      />
      <Checkbox
        name={`share${slot}`}
        label={words.share}
        hint={name ? words.shareHint(name) : words.shareNewHint}
        defaultChecked={typed[`share${slot}`] === "yes"}
      />
    </div>
  );
  const naming = <ScaleName slot={slot} name={name} typed={typed} errors={errors} />;
  if (name === "") {
    const both = (
      <>
        {naming}
        {number}
      </>
    );
    return folded ? <Disclosure summary={words.add}>{both}</Disclosure> : both;
  }
  const hasError = errors[`scale${slot}`] !== undefined;
  return (
    <>
      {number}
      <Disclosure summary={words.rename} about={words.renameOf(name)} open={hasError}>
        {naming}
      </Disclosure>
    </>
  );
}

function ScaleName({ slot, name, typed, errors }: ScaleProps) {
  const { form: words } = useText("checkIn");
  const healthWords = useText("healthWords");
  return (
    <TextInput
      name={`scale${slot}`}
      label={words.name}
      hint={words.nameHint}
      error={errors[`scale${slot}`]}
      defaultValue={typed[`scale${slot}`] ?? name}
      maxLength={ownCheckInFields.scale1.max}
      health
      findHealthWords={(text) => findHealthWords(text, healthWords)}
    />
  );
}
