import type { LoaderFunctionArgs } from "@remix-run/node";
import { hashOfToken, isLinkToken } from "#app/server/account/link-token.server";
import { theStore } from "#app/server/app.server";
import { calendarAnswer, deadlineCalendar } from "#app/server/case/deadline-calendar.server";
import { ownCalendarCases, ownCalendarEntries } from "#app/server/case/deadlines.server";
import { notFound } from "#app/server/case/require-case.server";
import { now, today } from "#app/server/clock.server";
import { languageOf } from "#app/server/language.server";
import { textsOf } from "#app/text/texts";
import { logDailyRead } from "#db/people/daily-reads.server";
import { findFeedOwner } from "#db/organisation/calendar-feeds.server";

/**
 * The calendar behind a person's private address: every open case they are on at this moment. The address is the only
 * key, so unknown, closed and replaced ones are answered alike.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const store = await theStore();
  const owner = isLinkToken(token) ? await findFeedOwner(store, hashOfToken(token)) : null;
  if (!owner) throw notFound();
  const language = languageOf(request);
  const { name, fileName } = textsOf(language, "dates").calendar;
  const mine = await ownCalendarCases(store, owner);
  const by = { userId: owner.userId, at: now() };
  const day = today(by.at);
  for (const { caseId } of mine)
    await logDailyRead(store, { caseId, action: "readCalendar", day }, by);
  const entries = await ownCalendarEntries(store, owner, mine, { today: day, language });
  return calendarAnswer(deadlineCalendar(name, entries, now()), `${fileName}.ics`);
}
