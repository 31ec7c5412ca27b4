import { randomUUID } from "node:crypto";
import { agendaFor, lastTalkDay } from "#app/domain/follow-up/agenda";
import { nextTalkDay } from "#app/domain/follow-up/planned-talks";
import type { IsoDate } from "#app/domain/fields";
import type { Change } from "#app/domain/merge";
import { addDays, isIsoDate } from "#app/domain/law/days";
import { normaliseValue } from "#app/domain/normalise";
import { sharedShape } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import type { CaseEntry } from "../case/require-case.server";
import { saveAsMember } from "../case/save-as-member.server";
import { today } from "../clock.server";

const agreementsOf = ({ agreements }: SharedContent, day: IsoDate | null) =>
  agreements.filter(({ agreedOn }) => day !== null && agreedOn === day);

/** The agenda for a talk on a day, with the day it is gathered from. */
export function agendaOn(content: SharedContent, day: IsoDate) {
  const since = lastTalkDay(content, addDays(day, -1));
  return { since, points: agendaFor(content, since ?? "", day) };
}

/** What the page of the follow-up talks shows. The caller has asked for "read:shared". */
export async function talksPage({ store, caseId, head, by }: CaseEntry) {
  const { content } = await getContent(store, caseId, "shared");
  const now = today(by.at);
  return {
    caseId,
    employeeName: content.facts.employeeName,
    isOpen: head.state === "open",
    today: now,
    nextDay: nextTalkDay(content, now),
    agenda: agendaOn(content, now),
    held: content.talks.toReversed().map(({ id, day }) => ({
      id,
      day,
      agreements: agreementsOf(content, day).length,
    })),
  };
}

export type DayProblem = "dayMissing" | "dayAhead";

/** Reads the day a talk was held, or says what is wrong with it: it cannot lie ahead. */
export function readTalkDay(
  typed: string,
  now: IsoDate,
): { day: IsoDate } | { problem: DayProblem } {
  const read = normaliseValue(sharedShape.lists.talks.day, typed);
  if (!read.ok || !isIsoDate(read.value)) return { problem: "dayMissing" };
  return read.value > now ? { problem: "dayAhead" } : { day: read.value };
}

async function save({ store, caseId, role, by }: CaseEntry, changes: Change[]) {
  const request = { caseId, document: "shared", changes, commitId: randomUUID(), by } as const;
  await saveAsMember(store, { ...request, as: role });
}

/** Begins the minutes of a talk held on a day, and gives its id. One of that day is gone on with. */
export async function beginTalk(entry: CaseEntry, day: IsoDate): Promise<string> {
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const there = content.talks.find((talk) => talk.day === day);
  if (there) return there.id;
  const id = randomUUID();
  await save(entry, [{ op: "add", list: "talks", id, values: { day } }]);
  return id;
}

/** Moves a talk to another day, and the agreements made at it with it, in one change. */
export async function moveTalk(entry: CaseEntry, id: string, day: IsoDate): Promise<void> {
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const talk = content.talks.find((each) => each.id === id);
  if (!talk) return;
  const base = talk.day ?? "";
  await save(entry, [
    { op: "set", path: `talks.${id}.day`, base, value: day },
    ...agreementsOf(content, talk.day).map((agreement): Change => ({
      op: "set",
      path: `agreements.${agreement.id}.agreedOn`,
      base,
      value: day,
    })),
  ]);
}
