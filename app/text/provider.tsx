import { createContext, useContext } from "react";
import { textsOf } from "./texts";
import type { Language, Subject, Texts } from "./texts";

const LanguageContext = createContext<Language>("da");

/** Says which language the page is in. */
export const LanguageProvider = LanguageContext.Provider;

/** The page's language. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of a subject in the page's language; the page names the subject in `handle.texts`. */
export function useText<S extends Subject>(subject: S): Texts[S] {
  return textsOf(useLanguage(), subject);
}
