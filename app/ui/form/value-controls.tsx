import { Field } from "./field";
import { controlIdentity, type FieldProps } from "./field-parts";

type ValueProps = FieldProps & { defaultValue?: string };

export type DayInputProps = ValueProps & { min?: string; max?: string };

/** A date, by the browser's own date field: it speaks the reader's language and its calendar can be reached by keyboard. */
export function DayInput({ min, max, ...props }: DayInputProps) {
  return (
    <Field {...props}>
      {(a11y) => (
        <input
          {...a11y}
          {...controlIdentity(props)}
          className="form-input control-day"
          type="date"
          min={min}
          max={max}
          defaultValue={props.defaultValue ?? ""}
        />
      )}
    </Field>
  );
}

/** A time of day. */
export function TimeInput(props: ValueProps) {
  return (
    <Field {...props}>
      {(a11y) => (
        <input
          {...a11y}
          {...controlIdentity(props)}
          className="form-input control-time"
          type="time"
          defaultValue={props.defaultValue ?? ""}
        />
      )}
    </Field>
  );
}

export type NumberInputProps = ValueProps & { unit?: string };

/**
 * A number with its unit behind it. A text field on purpose: `type="number"` drops a decimal comma in some browsers
 * and changes the value when the page is scrolled.
 */
export function NumberInput({ unit, ...props }: NumberInputProps) {
  return (
    <Field {...props}>
      {(a11y) => {
        const input = (
          <input
            {...a11y}
            {...controlIdentity(props)}
            className="form-input control-number"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={props.defaultValue ?? ""}
          />
        );
        if (!unit) return input;
        return (
          <div className="form-input-wrapper form-input-wrapper--suffix">
            {input}
            <span className="form-input-suffix">{unit}</span>
          </div>
        );
      }}
    </Field>
  );
}
