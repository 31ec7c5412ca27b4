import type { PaperLanguage } from "#app/domain/plan/paper-language";

/** Where the paper of a frozen version is fetched: in Danish, or with the English beside it. */
export const versionHref = (
  caseId: string,
  version: number,
  language: PaperLanguage = "da",
): string =>
  `/cases/${caseId}/plan/versions/${version}${language === "da" ? "" : `?language=${language}`}`;
