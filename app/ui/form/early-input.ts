type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was typed before React took over, by control name: the text, or whether a box was ticked. */
export type EarlyInput = Readonly<Record<string, string | boolean>>;

let early: Map<string, string | boolean> | null = null;

/**
 * Starts remembering what is typed. Called first thing in the browser: on a slow phone people write before the page
 * is awake, and hydration would put the server's text back into text areas and ranges.
 */
export function rememberEarlyInput(): void {
  early = new Map();
  document.querySelectorAll<Control>("input:not([type=hidden]), textarea").forEach(note);
  document.addEventListener("input", noteEvent, true);
}

/** Gives what was remembered, once, and stops remembering. */
export function takeEarlyInput(): EarlyInput {
  document.removeEventListener("input", noteEvent, true);
  const taken = Object.fromEntries(early ?? []);
  early = null;
  return taken;
}

/** Puts early input back into the controls of a form and tells the form, so that it is saved like any other. */
export function restoreEarlyInput(form: HTMLFormElement, input: EarlyInput): void {
  for (const [name, value] of Object.entries(input)) {
    for (const control of controlsNamed(form, name)) restore(control, value);
  }
}

function controlsNamed(form: HTMLFormElement, name: string): Control[] {
  return [...form.elements].filter(
    (element): element is Control => isControl(element) && element.name === name,
  );
}

function restore(control: Control, value: string | boolean): void {
  if (isTick(control)) {
    const checked = typeof value === "boolean" ? value : control.value === value;
    if (control.checked === checked) return;
    control.checked = checked;
  } else {
    if (typeof value === "boolean" || control.value === value) return;
    control.value = value;
  }
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

function noteEvent(event: Event): void {
  if (isControl(event.target)) note(event.target);
}

function note(control: Control): void {
  if (!early || !control.name) return;
  if (isTick(control)) {
    if (control.checked === control.defaultChecked) return;
    early.set(control.name, control.type === "checkbox" ? control.checked : control.value);
  } else if (!("defaultValue" in control) || control.value !== control.defaultValue) {
    early.set(control.name, control.value);
  }
}

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

const isControl = (target: unknown): target is Control =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;
