export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether an event came from something one can write, choose or move. */
export const isControl = (target: unknown): target is Control =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== "hidden");

/** Boxes and radios, whose value is whether they are ticked. */
export const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

/** A range always has a place; a mark says that nobody has chosen it, and that its field is empty while it rests there. */
export const isUnset = (control: Control): boolean =>
  control.dataset.unset !== undefined && control.value === (control as HTMLInputElement).min;

/** Marks a range as empty, resting at its lower end, or as having a place. */
export function setUnset(range: HTMLInputElement, isEmpty: boolean): void {
  if (!isEmpty) delete range.dataset.unset;
  else {
    range.dataset.unset = "";
    range.value = range.min;
  }
}

/** All controls of a form with a name; hidden ones, which only carry values for plain posts, are left out. */
export function controlsNamed(form: HTMLFormElement, name: string): Control[] {
  return [...form.elements].filter(
    (element): element is Control => isControl(element) && element.name === name,
  );
}

/** What a field holds now: "yes" or "" for a box, the chosen value or "" for radios. */
export function fieldValue(form: HTMLFormElement, name: string): string {
  const controls = controlsNamed(form, name);
  const first = controls[0];
  if (!first) return "";
  if (isUnset(first)) return "";
  if (!isTick(first)) return first.value;
  return controls.find((control) => isTick(control) && control.checked)?.value ?? "";
}

/** Puts a value into a field and tells whoever listens, as if it had been written. */
export function setFieldValue(form: HTMLFormElement, name: string, value: string): void {
  for (const control of controlsNamed(form, name)) {
    if (isTick(control)) control.checked = control.value === value;
    // Numbers are stored with a point and written with a comma.
    else if (control.inputMode === "decimal") control.value = value.replace(".", ",");
    else control.value = value;
    if (control.type === "range") setUnset(control as HTMLInputElement, value === "");
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
