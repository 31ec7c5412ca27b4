import { isControl, isTick, setFieldValue, type Control } from "./form-controls";

/** What was typed before React took over, by field name. */
let early: Map<string, string> | null = null;

/**
 * Starts remembering what is typed. Called first thing in the browser: on a slow phone people write before the page
 * is awake, and hydration would put the server's text back into text areas and ranges.
 */
export function rememberEarlyInput(): void {
  early = new Map();
  document.querySelectorAll<Control>("input, textarea").forEach(note);
  document.addEventListener("input", noteEvent, true);
}

/**
 * Takes what was remembered for a form, once. Called when the form has come alive, and stops the remembering: React
 * wakes a whole page in one go, so by then every form of the page is alive.
 */
export function takeEarlyInput(form: HTMLFormElement): ReadonlyMap<string, string> {
  document.removeEventListener("input", noteEvent, true);
  const taken = new Map<string, string>();
  for (const [name, value] of early ?? []) {
    if (!form.elements.namedItem(name)) continue;
    taken.set(name, value);
    early?.delete(name);
  }
  return taken;
}

/** Puts early input back into its form and tells the form, so that it is checked and saved like any other. */
export function restoreEarlyInput(form: HTMLFormElement): void {
  for (const [name, value] of takeEarlyInput(form)) setFieldValue(form, name, value);
}

function noteEvent(event: Event): void {
  note(event.target);
}

function note(control: EventTarget | null): void {
  if (!early || !isControl(control) || !control.name) return;
  if (isTick(control)) {
    if (control.checked === control.defaultChecked) return;
    early.set(control.name, control.checked ? control.value : "");
  } else if (!("defaultValue" in control) || control.value !== control.defaultValue) {
    early.set(control.name, control.value);
  }
}
