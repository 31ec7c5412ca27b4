import type { LoaderFunctionArgs } from "@remix-run/node";
import { getContent } from "#db/documents.server";
import { requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { draftJob } from "#app/server/paper/papers.server";
import { pdfAnswer } from "#app/server/paper/pdf-answer.server";
import { textsOf } from "#app/text/texts";

/** The plan as it stands now, as a PDF marked "Udkast" on every page. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "readPlan");
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const occasion = { organisation: entry.account.organisation, at: entry.by.at };
  return pdfAnswer(args, entry, {
    job: draftJob(content, occasion),
    fileName: textsOf(languageOf(args.request), "plan").files.draft,
    action: "downloadDraft",
  });
}
