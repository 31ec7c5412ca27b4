/** The answers the front gives instead of the application. */
export type RefusalStatus = 400 | 403 | 404 | 405 | 413 | 415 | 421;

/** A request the front does not pass on, and why (for the log, never for the reader). */
export type Refusal = { status: RefusalStatus; reason: string };

export const refuse = (status: RefusalStatus, reason: string): Refusal => ({ status, reason });

/** Thrown while a body is read, when the answer can no longer be decided from the head alone. */
export class RefusedBody extends Error {
  override name = "RefusedBody";
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}
