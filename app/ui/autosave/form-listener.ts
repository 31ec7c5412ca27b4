import { fieldValue, isControl, type Control } from "#app/ui/form/form-controls";

const PAUSE_MS = 1200;
const AT_ONCE = new Set(["checkbox", "radio", "range", "select-one"]);

/**
 * Listens to a form for fields that changed: after a pause in the writing, at once where a choice was made, and always
 * when a field is left. Listens on the form, so that fields which come and go need no word.
 */
export class FormListener {
  readonly #form: HTMLFormElement;
  readonly #takesPart: (name: string) => boolean;
  readonly #onChange: (name: string, value: string) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    form: HTMLFormElement,
    takesPart: (name: string) => boolean,
    onChange: (name: string, value: string) => void,
  ) {
    this.#form = form;
    this.#takesPart = takesPart;
    this.#onChange = onChange;
    form.addEventListener("input", this.#onInput);
    form.addEventListener("change", this.#onChosen);
    form.addEventListener("focusout", this.#onLeft);
  }

  /** Hands over every change still waiting for its pause to end. */
  flush(): void {
    for (const name of [...this.#timers.keys()]) this.#handOver(name);
  }

  /** Whether a field has changed and its pause is not over. */
  isWaiting(name: string): boolean {
    return this.#timers.has(name);
  }

  /** Lets go of a change that was not written here. */
  forget(name: string): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }

  stop(): void {
    this.#form.removeEventListener("input", this.#onInput);
    this.#form.removeEventListener("change", this.#onChosen);
    this.#form.removeEventListener("focusout", this.#onLeft);
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #onInput = (event: Event): void => {
    const control = this.#fieldOf(event);
    if (!control) return;
    clearTimeout(this.#timers.get(control.name));
    const { name } = control;
    this.#timers.set(
      name,
      setTimeout(() => this.#handOver(name), PAUSE_MS),
    );
  };

  /** A date also says "change" while its year is being typed, so only choices are taken at once. */
  #onChosen = (event: Event): void => {
    const control = this.#fieldOf(event);
    if (control && AT_ONCE.has(control.type)) this.#handOver(control.name);
  };

  #onLeft = (event: Event): void => {
    const control = this.#fieldOf(event);
    if (control && this.#timers.has(control.name)) this.#handOver(control.name);
  };

  #fieldOf({ target }: Event): Control | null {
    return isControl(target) && this.#takesPart(target.name) ? target : null;
  }

  #handOver(name: string): void {
    this.forget(name);
    this.#onChange(name, fieldValue(this.#form, name));
  }
}
