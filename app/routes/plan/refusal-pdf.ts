import type { LoaderFunctionArgs } from "@remix-run/node";
import { getContent } from "#db/documents.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { letterJob } from "#app/server/letters/letter.server";
import { refusalLetter } from "#app/server/letters/refusal-letter.server";
import { pdfAnswer } from "#app/server/paper/pdf-answer.server";
import { textsOf } from "#app/text/texts";

/** The letter that no plan is made, while the employer's answer stands. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "readPlan");
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const occasion = { organisation: entry.account.organisation, at: entry.by.at };
  const letter = refusalLetter(content, occasion);
  if (!letter) throw notFound();
  return pdfAnswer(args, entry, {
    job: letterJob(letter),
    fileName: textsOf(languageOf(args.request), "plan").files.refusal,
    action: "downloadRefusal",
  });
}
