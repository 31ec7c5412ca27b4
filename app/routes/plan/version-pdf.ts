import type { LoaderFunctionArgs } from "@remix-run/node";
import { findVersion } from "#db/versions.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { pdfAnswer } from "#app/server/paper/pdf-answer.server";
import { textsOf } from "#app/text/texts";
import type { PlanSnapshot } from "#pdf/plan-snapshot";

const VERSION = /^[1-9]\d{0,5}$/;

/** A frozen version as a PDF: its own content and its own wording, whatever has changed since. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "readPlan");
  const named = args.params.version ?? "";
  const found = VERSION.test(named)
    ? await findVersion(entry.store, entry.caseId, Number(named))
    : null;
  if (!found) throw notFound();
  return pdfAnswer(args, entry, {
    job: { kind: "plan", snapshot: found.snapshot as PlanSnapshot, hash: found.contentHash },
    fileName: textsOf(languageOf(args.request), "plan").files.version(found.version),
    action: "downloadVersion",
  });
}
