import { may } from "#app/domain/permissions";
import type { Actor } from "#app/domain/permissions";
import type { Deadline } from "#app/domain/deadlines/deadline";
import { deadlineFacts } from "#app/domain/deadlines/deadline-facts";
import type { HrTerms } from "#app/domain/deadlines/deadline-facts";
import { deadlinesFor } from "#app/domain/deadlines/deadlines-for";
import type { IsoDate } from "#app/domain/fields";
import type { SharedContent } from "#app/domain/shared-document";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { getContent } from "#db/documents.server";
import { listOwnCases } from "#db/organisation/calendar-feeds.server";
import type { Store } from "#db/store.server";
import { env } from "../env.server";
import type { CalendarEntry } from "./deadline-calendar.server";

/** The terms HR alone sees; null for somebody without the right `hrTerms` on the case. */
export async function hrTerms(store: Store, caseId: string, isAllowed: boolean): Promise<HrTerms> {
  return isAllowed ? (await getContent(store, caseId, "costs")).content.hr : null;
}

/** The deadlines of a shared document for somebody with these terms; none until the first day of absence is known. */
export function deadlinesOf(content: SharedContent, hr: HrTerms, today: IsoDate): Deadline[] {
  const facts = deadlineFacts(content, hr);
  return facts ? deadlinesFor(facts, today) : [];
}

/** Days a calendar needs: what is still to come or should have been done. */
const BELONGS_IN_CALENDAR: readonly Deadline["state"][] = ["ahead", "today", "missed"];

/** A case's deadlines as calendar entries. */
export const calendarEntries = (
  deadlines: readonly Deadline[],
  { caseId, revision, language }: { caseId: string; revision: number; language: Language },
): CalendarEntry[] =>
  deadlines
    .filter(({ state }) => BELONGS_IN_CALENDAR.includes(state))
    .map(({ key, id, day }) => ({
      caseId,
      key,
      day,
      revision,
      title: textsOf(language, "deadlines").ids[id].calendarTitle,
      url: `${env().ORIGIN}/cases/${caseId}/deadlines`,
    }));

/** The open cases a person is on whose deadlines they may read now. */
export const ownCalendarCases = async (store: Store, actor: Actor) =>
  (await listOwnCases(store, actor.userId)).filter((access) => may(actor, "read:shared", access));

export type OwnCases = Awaited<ReturnType<typeof ownCalendarCases>>;

/** The deadlines of a person's cases as calendar entries, by the rights they have now. */
export async function ownCalendarEntries(
  store: Store,
  actor: Actor,
  mine: OwnCases,
  { today, language }: { today: IsoDate; language: Language },
): Promise<CalendarEntry[]> {
  const entries = await Promise.all(
    mine.map(async (access) => {
      const { caseId } = access;
      const [shared, hr] = await Promise.all([
        getContent(store, caseId, "shared"),
        hrTerms(store, caseId, may(actor, "hrTerms", access)),
      ]);
      const deadlines = deadlinesOf(shared.content, hr, today);
      return calendarEntries(deadlines, { caseId, revision: shared.revision, language });
    }),
  );
  return entries.flat();
}
