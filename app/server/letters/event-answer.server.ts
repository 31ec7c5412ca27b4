import type { IsoDate } from "#app/domain/fields";
import type { SharedContent } from "#app/domain/shared-document";
import { logRead } from "#db/access-log.server";
import { getContent } from "#db/documents.server";
import { notFound, requireCase } from "../case/require-case.server";
import type { CaseArgs } from "../case/require-case.server";
import { talkCalendar } from "../case/talk-calendar.server";
import type { Talk } from "../case/talk-calendar.server";

type Planned = { day: IsoDate | null; time: string; place: string };

/** A planned event of a case as a calendar file; 404 until it has a day. The title names neither absence nor case. */
export async function eventAnswer(
  args: CaseArgs,
  event: NonNullable<Talk["event"]>,
  title: string,
  plannedIn: (content: SharedContent) => Planned,
): Promise<Response> {
  const { store, caseId, by } = await requireCase(args, "read:shared");
  const { revision, content } = await getContent(store, caseId, "shared");
  const { day, time, place } = plannedIn(content);
  if (!day) throw notFound();
  await logRead(store, caseId, "downloadCalendar", by);
  const body = talkCalendar({ caseId, event, revision, day, time, place, title, writtenAt: by.at });
  return new Response(body, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="aftale.ics"`,
      "Cache-Control": "no-store",
    },
  });
}
