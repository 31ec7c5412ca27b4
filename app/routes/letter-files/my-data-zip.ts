import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { mayTakeCopy, ownCopyZip } from "#app/server/own-copy/own-copy-zip.server";
import { busyAnswer } from "#app/server/paper/pdf-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";
import { logRead } from "#db/access-log.server";
import { PdfBusy } from "#pdf/pool.server";

/** Nothing is made by looking. */
export function loader() {
  throw notFound();
}

/** Makes the employee's own copy, for the employee alone. The log tells that one was made, not what is in it. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "read:preparation");
  const { store, caseId, by } = entry;
  if (!entry.mayAlso("read:shared")) throw notFound();
  if (!(await mayTakeCopy(entry))) return redirect(`/cases/${caseId}/room/my-data?wait`);
  try {
    const zip = await ownCopyZip(entry);
    await logRead(store, caseId, "takeOwnCopy", by);
    return new Response(Buffer.from(zip), {
      headers: {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${letterPapers.ownCopy.files.zip}"`,
        "content-length": String(zip.byteLength),
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof PdfBusy) return busyAnswer(args.request);
    throw error;
  }
}
