import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { talkCalendar } from "#app/server/case/talk-calendar.server";
import { languageOf } from "#app/server/language.server";
import { textsOf } from "#app/text/texts";
import { logRead } from "#db/access-log.server";
import { getContent } from "#db/documents.server";

/** The planned conversation as a calendar file. Nothing to fetch until a day is set. */
export async function loader(args: LoaderFunctionArgs) {
  const { store, caseId, by } = await requireCase(args, "read:shared");
  const { revision, content } = await getContent(store, caseId, "shared");
  const { day, time, place } = content.interview;
  if (!day) throw notFound();
  await logRead(store, caseId, "downloadCalendar", by);
  const title = textsOf(languageOf(args.request), "interview").invite.subject;
  const body = talkCalendar({ caseId, revision, day, time, place, title, writtenAt: by.at });
  return new Response(body, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${title.toLowerCase()}.ics"`,
      "Cache-Control": "no-store",
    },
  });
}
