import { aboutOf } from "#app/domain/comments/about";
import { controlId } from "#app/ui/form/field-parts";
import { answerHref } from "../plan-check/answer-links";

/** Where what is talked about is written: the page, and the place on it. */
export function placeHref(caseId: string, path: string): string {
  const about = aboutOf(path);
  return about && "section" in about && about.section === "course"
    ? `/cases/${caseId}/deadlines#${controlId(path)}`
    : answerHref(caseId, path);
}
