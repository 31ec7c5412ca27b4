/** Adds a field nobody sees to a form that is about to be posted. */
function addHidden(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  form.append(field);
}

/**
 * Posts a form without asking its listeners again. `form.submit()` forgets which button was pressed, so its name and
 * value go along as a hidden field, as do any further ones.
 */
export function submitNatively(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  further: Iterable<readonly [string, string]> = [],
): void {
  if (submitter instanceof HTMLButtonElement) {
    if (submitter.name) addHidden(form, submitter.name, submitter.value);
    if (submitter.hasAttribute("formaction")) form.action = submitter.formAction;
  }
  for (const [name, value] of further) addHidden(form, name, value);
  form.submit();
}
