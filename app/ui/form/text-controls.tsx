import type { HTMLInputAutoCompleteAttribute } from "react";
import { classNames } from "#app/ui/class-names";
import { Field } from "./field";
import { controlIdentity, type FieldProps } from "./field-parts";
import { HealthAdvice, useHealthWords, type FindHealthWords, type Health } from "./health-advice";

/** How wide a one-line control is: as wide as what is expected in it. */
export type ControlWidth = "short" | "medium" | "full";

type TextProps = FieldProps & {
  defaultValue?: string;
  maxLength?: number;
  /** Free text about work: says what belongs in it, and warns when a word sounds like illness. */
  health?: Health;
  findHealthWords?: FindHealthWords;
};

export type TextInputProps = TextProps & {
  type?: "text" | "email" | "tel" | "password" | "search" | "url";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  width?: ControlWidth;
  /** Shown and posted, but not to be changed. */
  readOnly?: boolean;
};

/** One line of text. */
export function TextInput({ type = "text", width = "full", ...props }: TextInputProps) {
  const health = useHealthWords(props);
  return (
    <Field
      {...props}
      health={health.hasLine}
      after={<HealthAdvice name={props.name} advice={health} />}
    >
      {(a11y) => (
        <input
          {...a11y}
          {...controlIdentity(props)}
          className={`form-input control-${width}`}
          type={type}
          defaultValue={props.defaultValue ?? ""}
          maxLength={props.maxLength}
          autoComplete={props.autoComplete}
          readOnly={props.readOnly}
          onInput={health.onInput}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = TextProps & { rows?: number };

/** Several lines of text. Grows with what is written where the browser can. */
export function TextArea({ rows = 4, ...props }: TextAreaProps) {
  const health = useHealthWords(props);
  return (
    <Field
      {...props}
      health={health.hasLine}
      after={<HealthAdvice name={props.name} advice={health} />}
    >
      {(a11y) => (
        <textarea
          {...a11y}
          {...controlIdentity(props)}
          className={classNames("form-input control-area", rows < 4 && "control-area-low")}
          rows={rows}
          defaultValue={props.defaultValue ?? ""}
          maxLength={props.maxLength}
          onInput={health.onInput}
        />
      )}
    </Field>
  );
}
