import { paperLanguageIn } from "#app/domain/plan/paper-language";
import type { PlanJob } from "#pdf/render-job";
import { notFound } from "../case/require-case.server";

/**
 * A version's paper in the language its address asks for. Versions from before they kept English are printed in Danish.
 * Throws 404 for a language there is not.
 */
export function inAskedLanguage(request: Request, job: PlanJob): PlanJob {
  const language = paperLanguageIn(new URL(request.url).searchParams);
  if (!language) throw notFound();
  return { ...job, isBilingual: language === "da-en" && job.snapshot.english !== undefined };
}
