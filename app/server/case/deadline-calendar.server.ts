import ical from "ical-generator";
import type { IsoDate } from "#app/domain/fields";

export type CalendarEntry = {
  caseId: string;
  /** The deadline's key within its case: with the case's id it makes an id that stays when the day moves. */
  key: string;
  day: IsoDate;
  /** Read by colleagues over a shoulder: no person, no illness, no absence. */
  title: string;
  /** The page that says more, behind sign-in. */
  url: string;
  /** Revision of the shared document: a calendar takes a moved day only under a higher number. */
  revision: number;
};

const PRODUCT = { company: "Tilbage", product: "Tilbage", language: "DA" };
/** Calendars that subscribe ask again this often. */
const REFRESH_SECONDS = 6 * 60 * 60;

/** Deadlines as an iCalendar file: whole days, so that no time zone moves them; stamped in UTC. `writtenAt` in UTC ms. */
export function deadlineCalendar(
  name: string,
  entries: readonly CalendarEntry[],
  writtenAt: number,
): string {
  const calendar = ical({ name, prodId: PRODUCT, ttl: REFRESH_SECONDS });
  for (const { caseId, key, day, title, url, revision } of entries)
    calendar.createEvent({
      id: `${key}-${caseId}@tilbage`,
      sequence: revision,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: new Date(writtenAt),
      summary: title,
      url,
    });
  return calendar.toString();
}

/** The answer that carries a calendar file; nothing on the way may keep it. */
export const calendarAnswer = (body: string, fileName: string): Response =>
  new Response(body, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
