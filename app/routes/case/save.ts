import { json } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { isDocumentKind } from "#app/domain/documents";
import { saveField } from "#app/server/case/document-form.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { clockTime } from "#app/server/clock.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { problemText } from "#app/text/problem-text";
import { textsOf } from "#app/text/texts";

export const loader = () => {
  throw notFound();
};

const COMMIT_ID = /^[\w-]{8,64}$/;

/** Saves one field as it is written: its path, the value it was changed from, the new value, and a commit id. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const { document, path, base, value, commitId } = pick(form, [
    "document",
    "path",
    "base",
    "value",
    "commitId",
  ]);
  if (!isDocumentKind(document)) throw notFound();
  const { store, caseId, role, by } = await requireCase(args, `edit:${document}`);
  const { problems } = textsOf(languageOf(args.request), "shell");
  if (!COMMIT_ID.test(commitId)) return json({ ok: false, problem: problems.missing }, 400);
  const outcome = await saveField(
    { store, caseId, document, role, by },
    { path, base, value },
    commitId,
  );
  const { revision } = outcome;
  switch (outcome.status) {
    case "saved":
      return json({
        ok: true,
        value: outcome.value,
        revision,
        savedAt: clockTime(by.at),
        ...(outcome.merged ? { merged: true } : {}),
      });
    case "unchanged":
      return json({ ok: true, value: outcome.value, revision, savedAt: clockTime(by.at) });
    case "conflict":
      return json({ ok: false, conflict: { theirs: outcome.theirs, revision } }, 409);
    case "problem":
      return json({ ok: false, problem: problemText(outcome.problem, problems) }, 400);
    default:
      throw notFound();
  }
}
