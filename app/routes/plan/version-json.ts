import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { fileOfVersion, planFileAnswer } from "#app/server/paper/version-file.server";
import { textsOf } from "#app/text/texts";
import { logRead } from "#db/access-log.server";

const VERSION = /^[1-9]\d{0,5}$/;

/** A frozen version as data, after the published schema: the same file its PDF carries. */
export async function loader(args: LoaderFunctionArgs) {
  const { store, caseId, account, by } = await requireCase(args, "readPlan");
  const { organisation } = account;
  const named = args.params.version ?? "";
  const file = VERSION.test(named)
    ? await fileOfVersion(store, { caseId, version: Number(named), organisation })
    : null;
  if (!file) throw notFound();
  await logRead(store, caseId, "downloadData", by);
  const { files } = textsOf(languageOf(args.request), "plan");
  return planFileAnswer(file, files.data(file.origin.version));
}
