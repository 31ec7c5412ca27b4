import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarAnswer, deadlineCalendar } from "#app/server/case/deadline-calendar.server";
import { calendarEntries, deadlinesOf, hrTerms } from "#app/server/case/deadlines.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { languageOf } from "#app/server/language.server";
import { textsOf } from "#app/text/texts";
import { logRead } from "#db/access-log.server";
import { getContent } from "#db/documents.server";

/** A case's deadlines as a calendar file; with `?only=<key>` just the one. */
export async function loader(args: LoaderFunctionArgs) {
  const { store, caseId, mayAlso, by } = await requireCase(args, "read:shared");
  const { revision, content } = await getContent(store, caseId, "shared");
  const deadlines = deadlinesOf(
    content,
    await hrTerms(store, caseId, mayAlso("hrTerms")),
    today(by.at),
  );
  const only = new URL(args.request.url).searchParams.get("only");
  const language = languageOf(args.request);
  const entries = calendarEntries(
    deadlines.filter(({ key }) => only === null || key === only),
    { caseId, revision, language },
  );
  if (entries.length === 0) throw notFound();
  await logRead(store, caseId, "downloadCalendar", by);
  const { name, fileName } = textsOf(language, "dates").calendar;
  return calendarAnswer(deadlineCalendar(name, entries, by.at), `${fileName}.ics`);
}
