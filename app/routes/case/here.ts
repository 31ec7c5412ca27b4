import type { ActionFunctionArgs } from "@remix-run/node";
import { isDocumentKind, shapes } from "#app/domain/documents";
import { findField } from "#app/domain/draft";
import { mayReadField } from "#app/domain/permissions";
import { standIn } from "#db/live/presence.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { pick, readForm } from "#app/server/form.server";

export const loader = () => {
  throw notFound();
};

/** Takes which field of a document an open page stands in ("" for none): the page is named by its event stream. */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { document, page, path } = pick(form, ["document", "page", "path"]);
  if (!isDocumentKind(document)) throw notFound();
  // Standing somewhere is no work, as little as lying open is: it does not prolong the session.
  const quietly = { request, params, prolongs: false };
  const { store, caseId, role, by } = await requireCase(quietly, `read:${document}`);
  const isField = findField(shapes[document], path) !== null && mayReadField(role, path);
  if (path !== "" && !isField) return new Response(null, { status: 400 });
  const open = { caseId, document, userId: by.userId, streamId: page };
  if (!(await standIn(store, open, path || null, by.at))) throw notFound();
  return new Response(null, { status: 204 });
}
