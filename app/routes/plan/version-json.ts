import type { LoaderFunctionArgs } from "@remix-run/node";
import { readDraft } from "#app/domain/draft";
import { planFileOf, planFileText } from "#app/domain/plan/plan-file";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { withoutBlankItems } from "#app/domain/plan/retention-plan";
import { sharedShape } from "#app/domain/shared-document";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import type { CaseEntry } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { textsOf } from "#app/text/texts";
import { logRead } from "#db/access-log.server";
import { findFrozenDraft, findVersion } from "#db/versions.server";
import type { PlanSnapshot } from "#pdf/plan-snapshot";

const VERSION = /^[1-9]\d{0,5}$/;

/** The file a version froze; for versions from before there was one, made of the document as it stood. */
async function fileOf(entry: CaseEntry, named: string): Promise<PlanFile | null> {
  const { store, caseId, account } = entry;
  const found = VERSION.test(named) ? await findVersion(store, caseId, Number(named)) : null;
  if (!found) return null;
  const { data } = found.snapshot as PlanSnapshot;
  if (data) return data.content;
  const draft = await findFrozenDraft(store, caseId, found.version);
  if (!draft) return null;
  return planFileOf(withoutBlankItems(readDraft(sharedShape, draft)), {
    organisation: account.organisation,
    version: found.version,
    frozenAt: new Date(found.frozenAt).toISOString(),
  });
}

/** A frozen version as data, after the published schema: the same file its PDF carries. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "readPlan");
  const file = await fileOf(entry, args.params.version ?? "");
  if (!file) throw notFound();
  await logRead(entry.store, entry.caseId, "downloadData", entry.by);
  const name = textsOf(languageOf(args.request), "plan").files.data(file.origin.version);
  return new Response(planFileText(file), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
