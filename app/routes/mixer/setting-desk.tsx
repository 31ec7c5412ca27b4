import { hoursPosition } from "#app/domain/mixer-panel";
import { MIXER_SLIDERS, WEEKDAYS } from "#app/domain/mixer/setting-shape";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { CheckboxGroup } from "#app/ui/form/choice-controls";
import { HealthGroup } from "#app/ui/form/health-advice";
import { MixerDesk } from "#app/ui/mixer/mixer-desk";
import type { FaderProps } from "#app/ui/mixer/fader";
import { CommentLink } from "../document/comment-link";
import { DocumentField } from "../document/document-field";
import { storedValue, useFormState } from "../document/document-form";
import { positionWords } from "./position-words";

const HALF_HOUR = 0.5;
const QUARTER_HOUR = 0.25;

type SettingProps = { id: string; normalWeeklyHours: number };

function useFaders({ id, normalWeeklyHours }: SettingProps): FaderProps[] {
  const state = useFormState();
  const words = useText("mixer");
  const language = useLanguage();
  const value = (field: string) => {
    const path = `mixerSettings.${id}.${field}`;
    const stored = state.typed[path] ?? storedValue(state, path);
    return stored === "" ? null : Number(stored.replace(",", "."));
  };
  const nudge = (slider: MixerSlider) => ({
    up: words.nudge.up(words.sliders[slider]),
    down: words.nudge.down(words.sliders[slider]),
  });
  const inHours = (hours: number) => plainNumber(hours, language);
  const hours = value("weeklyHours");
  const isOnHalf = [hours ?? 0, normalWeeklyHours].every((number) => number % HALF_HOUR === 0);
  return MIXER_SLIDERS.map((slider): FaderProps => {
    const base = { label: words.sliders[slider], unset: words.unset, nudge: nudge(slider) };
    if (slider !== "hours")
      return {
        ...base,
        name: `mixerSettings.${id}.${slider}`,
        defaultValue: value(slider),
        valueText: (at) => words.positionValue(at, positionWords(words.positionWords, at)),
        readoutNote: (at) => positionWords(words.positionWords, at),
      };
    return {
      ...base,
      name: `mixerSettings.${id}.weeklyHours`,
      defaultValue: hours,
      max: normalWeeklyHours,
      step: isOnHalf ? HALF_HOUR : QUARTER_HOUR,
      valueText: (at) =>
        words.hoursValue(
          inHours(at),
          inHours(normalWeeklyHours),
          hoursPosition(at, normalWeeklyHours),
        ),
      readout: (at) => words.hoursReadout(inHours(at)),
      readoutNote: (at) => positionWords(words.positionWords, hoursPosition(at, normalWeeklyHours)),
    };
  });
}

/** One setting: its date, the desk with six faders, the days worked, and what each position means here. */
export function SettingDesk(props: SettingProps & { lowered: readonly MixerSlider[] }) {
  const { id, lowered } = props;
  const state = useFormState();
  const words = useText("mixer");
  const language = useLanguage();
  const faders = useFaders(props);
  const path = (field: string) => `mixerSettings.${id}.${field}`;
  const fields = words.fields.mixerSettings;
  const fromDay = storedValue(state, path("fromDay"));
  const legend = fromDay ? words.legend(longDay(fromDay, language)) : words.legendNoDay;
  const turnedDown = lowered.map((slider) => words.sliders[slider].toLowerCase()).join(", ");
  return (
    <>
      <div className="field-row" id={`mixerSettings.${id}`}>
        <DocumentField path={path("fromDay")} words={fields.fromDay} />
        <DocumentField path={path("state")} words={fields.state} inline />
      </div>
      <MixerDesk
        legend={legend}
        hint={words.hint}
        top={words.top}
        bottom={words.bottom}
        faders={faders}
        undo={words.undo}
      >
        <Weekdays id={id} />
      </MixerDesk>
      {lowered.length > 0 ? (
        <>
          <Callout title={words.settings.lowered(turnedDown)} />
          <DocumentField path={path("reason")} words={fields.reason} />
        </>
      ) : null}
      <CommentLink about={`mixerSettings.${id}`} of={legend} />
      <fieldset className="notes">
        <legend>{words.settings.noteTitle}</legend>
        <HealthGroup name={path("notes")} className="note-grid">
          {MIXER_SLIDERS.map((slider) => (
            <DocumentField
              key={slider}
              path={path(`${slider}Note`)}
              words={fields[`${slider}Note`]}
              rows={2}
            />
          ))}
        </HealthGroup>
      </fieldset>
    </>
  );
}

/** The days worked. A hidden empty value before each box lets a plain form say "not this day". */
function Weekdays({ id }: { id: string }) {
  const state = useFormState();
  const { settings, fields } = useText("mixer");
  const path = (day: string) => `mixerSettings.${id}.${day}`;
  return (
    <>
      {WEEKDAYS.map((day) => (
        <input key={day} type="hidden" name={path(day)} value="" />
      ))}
      <CheckboxGroup
        name={path("weekdays")}
        label={settings.weekdays}
        hint={settings.weekdaysHint}
        boxes={WEEKDAYS.map((day) => ({
          name: path(day),
          label: fields.mixerSettings[day].label,
          defaultChecked: storedValue(state, path(day)) === "yes",
        }))}
      />
    </>
  );
}
