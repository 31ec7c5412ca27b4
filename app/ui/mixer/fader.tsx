import {
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import { classNames } from "#app/ui/class-names";
import { isUnset, setUnset } from "#app/ui/form/form-controls";
import { controlId, hereId } from "#app/ui/form/field-parts";
import { HereMark, useHere } from "#app/ui/form/here-mark";
import { tellMoved } from "./move-fader";
import { NudgeButton, type NudgeLabels } from "./nudge-button";

export type FaderProps = {
  name: string;
  label: string;
  /** `null` where nothing has been answered yet. A range always has a place, so then `unset` is said instead. */
  defaultValue: number | null;
  unset?: string;
  min?: number;
  max?: number;
  step?: number;
  /** The whole meaning of a position, for screen readers: "7 of 10, close to ordinary terms". */
  valueText: (value: number) => string;
  /** What the display shows large; the number itself when not given. */
  readout?: (value: number) => string;
  /** A few words under it. */
  readoutNote?: (value: number) => string;
  /** Names of the small buttons that move one step, for fingers and for those who cannot drag. */
  nudge?: NudgeLabels;
  disabled?: boolean;
  /** Told while the fader moves, for what is calculated beside it. */
  onMove?: (value: number) => void;
};

/** One channel of the desk: a native range standing upright, its display and its name. */
export function Fader({ min = 0, max = 10, step = 1, ...props }: FaderProps) {
  const [value, setValue] = useState(props.defaultValue);
  const range = useRef<HTMLInputElement>(null);
  const id = controlId(props.name);
  const isSet = value !== null;
  const here = useHere(props.name);
  useLeaveOut(range, props.name, isSet);
  const move = ({ currentTarget, nativeEvent }: FormEvent<HTMLInputElement>) => {
    if (nativeEvent.isTrusted) setUnset(currentTarget, false);
    setValue(isUnset(currentTarget) ? null : currentTarget.valueAsNumber);
    props.onMove?.(currentTarget.valueAsNumber);
  };
  return (
    <div className={classNames("fader", !isSet && "fader-unset", props.nudge && "fader-nudged")}>
      <HereMark name={props.name} here={here} />
      <label className="fader-label" htmlFor={id}>
        <span>{props.label}</span>
      </label>
      <div className="fader-slot">
        {props.nudge ? <NudgeButton target={id} direction="up" {...props.nudge} /> : null}
        <input
          ref={range}
          className="fader-range"
          type="range"
          id={id}
          name={props.name}
          min={min}
          max={max}
          step={step}
          disabled={props.disabled}
          data-unset={isSet ? undefined : ""}
          aria-describedby={here && hereId(id)}
          defaultValue={props.defaultValue ?? min}
          aria-valuetext={isSet ? props.valueText(value) : props.unset}
          onInput={move}
          onClick={isSet ? undefined : confirmPlace}
        />
        {props.nudge ? <NudgeButton target={id} direction="down" {...props.nudge} /> : null}
      </div>
      <Readout value={value} {...props} />
    </div>
  );
}

/**
 * Keeps a fader nobody has set out of the posted form: a range cannot be empty, and its resting place is no answer. One
 * that was taken off again is posted as empty. Without JavaScript the place that is seen is posted.
 */
function useLeaveOut(range: RefObject<HTMLInputElement>, name: string, isSet: boolean): void {
  const wasSet = useRef(isSet);
  useEffect(() => {
    const form = range.current?.form;
    wasSet.current ||= isSet;
    if (!form || isSet) return;
    const leaveOut = ({ formData }: FormDataEvent) => {
      if (wasSet.current) formData.set(name, "");
      else formData.delete(name);
    };
    form.addEventListener("formdata", leaveOut);
    return () => form.removeEventListener("formdata", leaveOut);
  }, [range, name, isSet]);
}

/** A click on a fader that was never set answers the question even where it does not move. */
function confirmPlace(event: MouseEvent<HTMLInputElement>): void {
  tellMoved(event.currentTarget);
}

type ReadoutProps = Pick<FaderProps, "name" | "readout" | "readoutNote" | "unset"> & {
  value: number | null;
};

/** The small display. Screen readers have the same from `aria-valuetext`, so it is hidden from them. */
function Readout({ name, value, readout, readoutNote, unset }: ReadoutProps) {
  const main = value === null ? "–" : (readout?.(value) ?? String(value));
  const note = value === null ? unset : readoutNote?.(value);
  return (
    <output className="fader-readout" htmlFor={controlId(name)} aria-hidden="true">
      <span className="fader-value">{main}</span>
      {note ? <span className="fader-note">{note}</span> : null}
    </output>
  );
}
