import { caseProgress } from "#app/domain/case-progress";
import { interviewDeadline } from "#app/domain/deadlines/case-days";
import type { DocumentKind } from "#app/domain/documents";
import { loadDocumentPage } from "#app/server/case/document-page.server";
import type { CaseArgs } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { textsOf } from "#app/text/texts";
import { getContent } from "#db/documents.server";
import { isInterviewStep } from "./interview-steps";
import type { InterviewStep } from "./interview-steps";

/** What every page of the conversation shows: its part of a document, its title, and how far the steps are. */
export async function loadInterviewPage(
  args: CaseArgs,
  step: InterviewStep,
  document: DocumentKind,
  names: readonly string[],
) {
  const { entry, content, base } = await loadDocumentPage(args, document, names);
  const { store, caseId, mayAlso } = entry;
  // Whoever may not read the ring does not have its step either.
  const employer = mayAlso("read:employer") ? await getContent(store, caseId, "employer") : null;
  const steps = caseProgress({
    shared: content,
    employer: employer?.content ?? null,
    costs: null,
    versions: 0,
  });
  const { firstAbsenceDay } = content.facts;
  return {
    entry,
    content,
    base: {
      ...base,
      title: textsOf(languageOf(args.request), "caseWords").steps[step].title,
      steps: steps.filter((each) => isInterviewStep(each.step)),
      deadline: firstAbsenceDay && interviewDeadline(firstAbsenceDay),
    },
  };
}
