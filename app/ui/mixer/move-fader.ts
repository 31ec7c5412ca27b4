/** What `detail` an input event carries that stands for a person's step on a fader. */
const BY_HAND = 1;

/** Tells whoever listens that a fader was moved by a person, though not by dragging it. */
export function tellMoved(range: HTMLInputElement): void {
  range.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: BY_HAND }));
  range.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Whether a person moved the fader; no where a value came from elsewhere, such as another's page. */
export const isByHand = (event: Event): boolean =>
  event.isTrusted || (event instanceof CustomEvent && event.detail === BY_HAND);
