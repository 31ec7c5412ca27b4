import ical from "ical-generator";
import { danishMoment } from "#app/domain/conversation";
import type { IsoDate } from "#app/domain/fields";

const TALK_MINUTES = 60;

export type Talk = {
  caseId: string;
  /** Which event of the case it is: each has one place in a calendar. */
  event?: "talk" | "next-talk" | "fit-for-work" | "joint-meeting" | "next-joint-meeting";
  /** Revision of the shared document: a calendar takes a changed time only under a higher number. */
  revision: number;
  day: IsoDate;
  /** `HH:MM` in Denmark; "" makes it an entry of the whole day. */
  time: string;
  place: string;
  title: string;
  /** UTC milliseconds. */
  writtenAt: number;
};

/**
 * The conversation as an iCalendar file. Calendars are read by colleagues and by phones on a table: it says when and
 * where, and nothing about absence or the case.
 */
export function talkCalendar(talk: Talk): string {
  const allDay = talk.time === "";
  const start = allDay ? Date.parse(`${talk.day}T00:00:00Z`) : danishMoment(talk.day, talk.time);
  const calendar = ical({ prodId: { company: "Tilbage", product: "Tilbage", language: "DA" } });
  calendar.createEvent({
    id: `${talk.event ?? "talk"}-${talk.caseId}@tilbage`,
    sequence: talk.revision,
    start: new Date(start),
    end: allDay ? null : new Date(start + TALK_MINUTES * 60_000),
    allDay,
    stamp: new Date(talk.writtenAt),
    summary: talk.title,
    location: talk.place || null,
  });
  return calendar.toString();
}
