const STORED = "document-stored";

/** Tells the page that the server holds something new of a form's document: saved from here, or by somebody else. */
export const tellStored = (form: HTMLFormElement): unknown =>
  form.dispatchEvent(new Event(STORED, { bubbles: true }));

/** Hears of it from any form of the page; gives how to stop. */
export function hearStored(hear: () => void): () => void {
  document.addEventListener(STORED, hear);
  return () => document.removeEventListener(STORED, hear);
}
