import type { ReactNode } from "react";
import { classNames } from "#app/ui/class-names";
import { useWords } from "#app/ui/words";
import { controlA11y, controlId, errorId, hintId, type ControlA11y } from "./field-parts";
import { HereMark, useHere } from "./here-mark";

export type FieldFrameProps = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  health?: boolean;
  /** Stands under the control: counters, warnings, what somebody else wrote. */
  after?: ReactNode;
  children: (a11y: ControlA11y) => ReactNode;
};

/** Label above, hint under the label, error above the control: the frame of every single control. */
export function Field({ after, children, ...props }: FieldFrameProps) {
  const id = controlId(props.name);
  const here = useHere(props.name);
  return (
    <div className={classNames("form-group", props.error && "form-error")}>
      <HereMark name={props.name} here={here} />
      <label className="form-label" htmlFor={id}>
        {props.label}
        <OptionalMark optional={props.optional} />
      </label>
      <Hint id={id} hint={props.hint} />
      <FieldError id={id} error={props.error} />
      {children(controlA11y({ ...props, here }))}
      {after}
    </div>
  );
}

/** "(optional)" in the page's words, after the label of what may be left empty. */
export function OptionalMark({ optional }: { optional?: boolean }) {
  const words = useWords();
  return optional ? <span className="form-optional">{words.optional}</span> : null;
}

/** The help for one question, read together with its label. */
export function Hint({ id, hint }: { id: string; hint?: string }) {
  return hint ? (
    <span className="form-hint" id={hintId(id)}>
      {hint}
    </span>
  ) : null;
}

/** What is wrong with one field, word for word as in the error summary. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  const words = useWords();
  return error ? (
    <span className="form-error-message" id={errorId(id)}>
      <span className="sr-only">{words.errorPrefix}</span>
      {error}
    </span>
  ) : null;
}
