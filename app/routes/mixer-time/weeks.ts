import { json } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireCase } from "#app/server/case/require-case.server";
import { mixerWeeks } from "#app/server/mixer/desk-page.server";
import { getContent } from "#db/documents.server";

/** The weeks as they are stored, for a page whose faders were just saved. Lying open, it does not prolong the session. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { store, caseId } = await requireCase({ request, params, prolongs: false }, "read:shared");
  const { content } = await getContent(store, caseId, "shared");
  return json({ weeks: mixerWeeks(content) });
}
