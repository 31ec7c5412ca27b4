import { json } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireCase } from "#app/server/case/require-case.server";
import { commentsPage } from "#app/server/comments/comments-page.server";
import { languageOf } from "#app/server/language.server";

/** The threads as they stand, for a page that was told that somebody wrote. Lying open, it does not prolong the session. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const entry = await requireCase({ request, params, prolongs: false }, "readComments");
  const { threads } = await commentsPage(entry, request, languageOf(request));
  return json({ threads });
}
