import type { TurnDownView } from "#app/server/mixer/turn-down.server";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import type { FaderProps } from "#app/ui/mixer/fader";
import { MixerDesk } from "#app/ui/mixer/mixer-desk";
import type { Given } from "./not-saved";

type Base = NonNullable<TurnDownView["base"]>;

const HALF_HOUR = 0.5;
const QUARTER_HOUR = 0.25;

const typedNumber = (typed: string | undefined): number | null => {
  const read = Number((typed ?? "").replace(",", "."));
  return typed && Number.isFinite(read) ? read : null;
};

function useFaders({ faders, normalWeeklyHours }: Base, typed: Given["typed"]): FaderProps[] {
  const mixer = useText("mixer");
  const { down: words } = useText("mixerChange");
  const language = useLanguage();
  const inHours = (hours: number) => plainNumber(hours, language);
  return faders.map(({ slider, name, now, proposed }): FaderProps => {
    const label = mixer.sliders[slider];
    const base = {
      name,
      label,
      defaultValue: typedNumber(typed[name]) ?? proposed,
      nudge: { up: mixer.nudge.up(label), down: mixer.nudge.down(label) },
    };
    if (slider !== "hours")
      return {
        ...base,
        valueText: (at) => words.value(at, now),
        readoutNote: (at) => (at === now ? words.same : words.from(String(now))),
      };
    return {
      ...base,
      max: Math.max(now, normalWeeklyHours),
      step: [now, normalWeeklyHours].every((hours) => hours % HALF_HOUR === 0)
        ? HALF_HOUR
        : QUARTER_HOUR,
      valueText: (at) => words.hoursValue(inHours(at), inHours(now)),
      readout: (at) => words.readout(inHours(at)),
      readoutNote: (at) => (at === now ? words.same : words.from(inHours(now))),
    };
  });
}

/** The faders of the setting that is turned down, each telling where it stood. */
export function TurnDownDesk({ base, typed, errors }: Given & { base: Base }) {
  const { top, bottom, undo } = useText("mixer");
  const { down: words } = useText("mixerChange");
  const language = useLanguage();
  const faders = useFaders(base, typed);
  const wrong = faders.flatMap(({ name, label }) =>
    errors[name] ? [{ name, text: `${label}: ${errors[name]}` }] : [],
  );
  return (
    <>
      {wrong.map(({ name, text }) => (
        <p key={name} className="form-error-message">
          {text}
        </p>
      ))}
      <MixerDesk
        legend={words.deskTitle}
        hint={words.deskHint(longDay(base.fromDay, language))}
        top={top}
        bottom={bottom}
        faders={faders}
        undo={undo}
      />
    </>
  );
}
