import { setUnset } from "#app/ui/form/form-controls";

/** What `detail` an input event carries that stands for a person's step on a fader. */
const BY_HAND = 1;

/** Tells whoever listens that a person put a fader where it stands, though not by dragging it; or took it off again. */
export function tellMoved(range: HTMLInputElement, isEmptied = false): void {
  setUnset(range, isEmptied);
  range.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: BY_HAND }));
  range.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Whether a person moved the fader; no where a value came from elsewhere, such as another's page. */
export const isByHand = (event: Event): boolean =>
  event.isTrusted || (event instanceof CustomEvent && event.detail === BY_HAND);
