import { WEEKDAYS, dayHoursField } from "#app/domain/mixer/setting-shape";
import { sumOf } from "#app/domain/mixer/week-hours";
import { plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { CheckboxGroup } from "#app/ui/form/choice-controls";
import { DocumentField } from "../document/document-field";
import { storedValue, useFormState } from "../document/document-form";
import { useTypedSetting } from "./typed-setting";
import { typedHours, useDaySum } from "./use-day-sum";

/** The days worked. A hidden empty value before each box lets a plain form say "not this day". */
export function Weekdays({ id }: { id: string }) {
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

/** Hours of each day; their sum is the week's, and the fader follows. */
export function DayHours({ id }: { id: string }) {
  const words = useText("mixerDesk").days;
  const fields = useText("mixer").fields.mixerSettings;
  const language = useLanguage();
  const state = useFormState();
  const typed = useTypedSetting();
  useDaySum(id);
  const days = WEEKDAYS.map((day) => typed[dayHoursField(day)] ?? "");
  const isGiven = days.some((hours) => hours !== "");
  const isStored = WEEKDAYS.some(
    (day) => storedValue(state, `mixerSettings.${id}.${dayHoursField(day)}`) !== "",
  );
  return (
    <Disclosure summary={words.title} open={isStored}>
      <p className="form-hint">{words.hint}</p>
      <div className="day-hours">
        {WEEKDAYS.map((day) => (
          <DocumentField
            key={day}
            path={`mixerSettings.${id}.${dayHoursField(day)}`}
            words={fields[dayHoursField(day)]}
            unit={words.unit}
          />
        ))}
      </div>
      <p className="day-sum">
        {isGiven ? words.sum(plainNumber(sumOf(days.map(typedHours)), language)) : words.none}
      </p>
    </Disclosure>
  );
}

/** Weeks on and off, in numbers and in a sentence that says what they mean. */
export function WeekPattern({ id }: { id: string }) {
  const words = useText("mixerDesk").pattern;
  const fields = useText("mixer").fields.mixerSettings;
  const language = useLanguage();
  const state = useFormState();
  const { weeksOn = "", weeksOff = "", weeklyHours = "", offWeekHours = "" } = useTypedSetting();
  const [on, off] = [Number(weeksOn) || 0, Number(weeksOff) || 0];
  const hours = (text: string) => plainNumber(typedHours(text), language);
  const sentence = () => {
    if (on > 0 && off > 0)
      return words.says(words.weeks(on), hours(weeklyHours), words.weeks(off), hours(offWeekHours));
    return on > 0 || off > 0 ? words.half : words.none;
  };
  const path = (field: string) => `mixerSettings.${id}.${field}`;
  return (
    <Disclosure summary={words.title} open={storedValue(state, path("weeksOn")) !== ""}>
      <p className="form-hint">{words.hint}</p>
      <div className="field-row">
        {(["weeksOn", "weeksOff", "offWeekHours"] as const).map((field) => (
          <DocumentField key={field} path={path(field)} words={fields[field]} />
        ))}
      </div>
      <p className="day-sum">{sentence()}</p>
    </Disclosure>
  );
}
