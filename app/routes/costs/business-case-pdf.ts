import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCosts } from "#app/server/costs/read-costs.server";
import { costsJob } from "#app/server/paper/costs-paper.server";
import { pdfAnswer } from "#app/server/paper/pdf-answer.server";
import { textsOf } from "#app/text/texts";
import { stepHref } from "../case/step-links";

/** The business case as a paper for the employer; back to its page while there are no figures. */
export async function loader(args: LoaderFunctionArgs) {
  const read = await readCosts(args);
  const { entry } = read;
  const occasion = { organisation: entry.account.organisation, at: entry.by.at };
  const job = costsJob(read, occasion);
  if (!job) return redirect(stepHref(entry.caseId, "businessCase"));
  const { fileName } = textsOf(read.language, "businessCase").csv;
  return pdfAnswer(args, entry, { job, fileName: `${fileName}.pdf`, action: "downloadCosts" });
}
