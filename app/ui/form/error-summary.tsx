import { useEffect, useRef, type MouseEvent } from "react";
import { useWords } from "#app/ui/words";
import { controlId } from "./field-parts";

/** What is wrong, by field name; the same texts stand at the fields. */
export type FieldErrors = Readonly<Record<string, string | undefined>>;

export type ErrorSummaryProps = {
  errors: FieldErrors;
  /** Field names in the order of the page. Without it, the order of `errors`. */
  order?: readonly string[];
  /** Counts failed submits: each one moves focus here again. */
  submitCount?: number;
};

/** All problems of a form in one place. Takes focus after a failed submit and links to each field. */
export function ErrorSummary({ errors, order, submitCount = 0 }: ErrorSummaryProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const names = (order ?? Object.keys(errors)).filter((name) => errors[name]);
  const hasErrors = names.length > 0;
  useEffect(() => {
    if (hasErrors) box.current?.focus();
  }, [hasErrors, submitCount]);
  if (!hasErrors) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="alert alert-error error-summary"
      aria-labelledby="error-summary-title"
    >
      <h2 className="alert-heading" id="error-summary-title">
        {words.errorSummary}
      </h2>
      <ul className="alert-text">
        {names.map((name) => (
          <li key={name}>
            <a href={`#${controlId(name)}`} onClick={(event) => goToField(event, name)}>
              {errors[name]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Shows label and message too, not only the control: a bare fragment link scrolls past the label. */
function goToField(event: MouseEvent, name: string): void {
  const control = document.getElementById(controlId(name));
  if (!control) return;
  event.preventDefault();
  control.closest(".form-group")?.scrollIntoView({ block: "start" });
  control.focus({ preventScroll: true });
}
