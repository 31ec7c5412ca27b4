import type { LoaderFunctionArgs } from "@remix-run/node";
import { listAnswers, listApprovals } from "#db/plan/answers.server";
import { findVersion } from "#db/versions.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { inAskedLanguage } from "#app/server/paper/paper-language.server";
import { answersPaper } from "#app/server/paper/papers.server";
import { pdfAnswer } from "#app/server/paper/pdf-answer.server";
import { textsOf } from "#app/text/texts";
import type { PlanSnapshot } from "#pdf/plan-snapshot";

const VERSION = /^[1-9]\d{0,5}$/;

/**
 * A frozen version as a PDF: its own content and its own wording, whatever has changed since, and what is said to it.
 * With `?language=da-en` in Danish and English.
 */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "readPlan");
  const { store, caseId } = entry;
  const named = args.params.version ?? "";
  const [found, answers, approvals] = await Promise.all([
    VERSION.test(named) ? findVersion(store, caseId, Number(named)) : null,
    listAnswers(store, caseId),
    listApprovals(store, caseId),
  ]);
  if (!found) throw notFound();
  const { version, contentHash: hash } = found;
  const occasion = { organisation: entry.account.organisation, at: entry.by.at };
  const job = inAskedLanguage(args.request, {
    kind: "plan",
    snapshot: found.snapshot as PlanSnapshot,
    hash,
    answers: answersPaper(version, { answers, approvals }, occasion),
  });
  const { files } = textsOf(languageOf(args.request), "plan");
  return pdfAnswer(args, entry, {
    job,
    fileName: job.isBilingual ? files.bilingual(version) : files.version(version),
    action: "downloadVersion",
  });
}
