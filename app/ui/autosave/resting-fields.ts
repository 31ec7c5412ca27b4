import { controlsNamed, fieldValue, setFieldValue, type Control } from "#app/ui/form/form-controls";

const comma = (text: string): string => text.replace(",", ".");

/** Whether a field that has not been touched shows what is stored, and not something typed that was refused. */
const showsStored = (shown: string, stored: string): boolean => comma(shown) === comma(stored);

/** Whether a control can show a value: a list lacks an item added meanwhile. */
const canShow = (control: Control, value: string): boolean =>
  !(control instanceof HTMLSelectElement) ||
  [...control.options].some((option) => option.value === value);

/** Where a caret stands in a text after the other words in it were changed. */
export function movedCaret(caret: number, before: string, after: string): number {
  let start = 0;
  while (start < caret && before[start] === after[start]) start += 1;
  if (start === caret) return caret;
  const fromEnd = before.length - caret;
  let end = 0;
  while (end < fromEnd && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return end === fromEnd ? Math.max(start, after.length - fromEnd) : start;
}

/** The fields of a form nobody is writing in: only those may change by themselves. */
export class RestingFields {
  readonly #form: HTMLFormElement;
  readonly #storedAt: (path: string) => string;
  readonly #rested = new Map<string, string>();

  constructor(form: HTMLFormElement, storedAt: (path: string) => string) {
    this.#form = form;
    this.#storedAt = storedAt;
  }

  /** Remembers what a field shows at rest: what it shows now, unless it was written in since `text`. */
  note(path: string, text = fieldValue(this.#form, path)): void {
    this.#rested.set(path, text);
  }

  /** Puts a value into a field at rest, caret and view left where they are; false where that cannot be. */
  show(path: string, value: string): boolean {
    const controls = controlsNamed(this.#form, path);
    const [first] = controls;
    if (!first || !this.#isAtRest(path, first) || !canShow(first, value)) return false;
    const caret = caretOf(controls);
    setFieldValue(this.#form, path, value);
    caret?.();
    this.note(path);
    return true;
  }

  #isAtRest(path: string, control: Control): boolean {
    // Half a date has no value yet.
    if (control.validity.badInput) return false;
    const shown = fieldValue(this.#form, path);
    const rested = this.#rested.get(path);
    return rested === undefined ? showsStored(shown, this.#storedAt(path)) : shown === rested;
  }
}

/** Takes down where the caret is in the focused text among some controls; gives how to put it back. */
function caretOf(controls: readonly Control[]): (() => void) | null {
  const field = controls.find((control) => control === document.activeElement);
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  const { selectionStart, selectionEnd, value, scrollTop } = field;
  if (selectionStart === null || selectionEnd === null) return null;
  return () => {
    field.setSelectionRange(
      movedCaret(selectionStart, value, field.value),
      movedCaret(selectionEnd, value, field.value),
    );
    field.scrollTop = scrollTop;
  };
}
