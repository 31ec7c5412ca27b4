import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { costsCsv } from "#app/server/costs/costs-csv.server";
import { readCosts } from "#app/server/costs/read-costs.server";
import { logRead } from "#db/access-log.server";
import { stepHref } from "../case/step-links";

/** The business case as a file for a spreadsheet; back to its page while there are no figures. */
export async function loader(args: LoaderFunctionArgs) {
  const read = await readCosts(args);
  const file = costsCsv(read);
  if (!file) return redirect(stepHref(read.base.caseId, "businessCase"));
  const { store, caseId, by } = read.entry;
  await logRead(store, caseId, "downloadCsv", by);
  return new Response(file.body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${file.fileName}"`,
      "Cache-Control": "no-store",
    },
  });
}
