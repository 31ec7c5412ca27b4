import { createContext, useContext } from "react";

/**
 * What one answer carries besides its data: the nonce its inline scripts need under the content
 * security policy, and the reference number a reader can quote when something went wrong.
 *
 * No `.server` suffix: root.tsx reads it in both bundles.
 */
export type Answer = { nonce: string; reference: string };

const AnswerContext = createContext<Answer | null>(null);

/** Puts the answer's nonce and reference around the tree while the server renders. */
export const AnswerProvider = AnswerContext.Provider;

/** The nonce for inline scripts. Empty in the browser, where React compares no nonces. */
export function useNonce(): string {
  return useContext(AnswerContext)?.nonce ?? "";
}

/**
 * The answer's reference number, for error pages. The root writes it to `<html data-reference>`;
 * the browser reads it back from there, so both sides render the same number.
 */
export function useReference(): string {
  const answer = useContext(AnswerContext);
  if (answer) return answer.reference;
  return typeof document === "undefined" ? "" : (document.documentElement.dataset.reference ?? "");
}
