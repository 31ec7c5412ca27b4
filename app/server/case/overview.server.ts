import { caseProgress, nextStep } from "#app/domain/case-progress";
import { dayOfAbsence } from "#app/domain/deadlines/case-days";
import type { Deadline } from "#app/domain/deadlines/deadline";
import { nextDeadlines } from "#app/domain/deadlines/next-deadlines";
import type { IsoDate } from "#app/domain/fields";
import { addDays } from "#app/domain/law/days";
import { ROOM_STEPS, begunRoomSteps } from "#app/domain/room/preparation";
import type { SharedContent } from "#app/domain/shared-document";
import { findDeleteDay } from "#db/closing/closing.server";
import { UNDO_MS, findAnnulReason } from "#db/cases.server";
import { commentsWaiting } from "#db/comments/read-comments.server";
import { getContent } from "#db/documents.server";
import { listVersions } from "#db/versions.server";
import { clockTime, today } from "../clock.server";
import { checkInGlance } from "../follow-up/check-in-page.server";
import { ownReminders } from "../follow-up/reminders.server";
import { hasChangedSince } from "../paper/plan-changes.server";
import { casePeople } from "../people/case-people.server";
import { deadlinesOf } from "./deadlines.server";
import type { CaseEntry } from "./require-case.server";

/** The days the case page's time line begins and ends with: a year is 52 weeks. */
const YEAR_DAYS = 52 * 7;

export type YearPoint = { key: string; day: IsoDate } & (
  { mark: "firstDay" | "interviewHeld" | "yearEnd" } | { deadline: Deadline }
);

/** What lies on the time line from the first day of absence to 52 weeks on: marks of the case and its deadlines. */
export function yearPoints(
  { facts, interview }: SharedContent,
  deadlines: readonly Deadline[],
): YearPoint[] {
  const start = facts.firstAbsenceDay;
  if (!start) return [];
  const yearEnd = addDays(start, YEAR_DAYS - 1);
  const held = interview.outcome === "held" ? interview.heldOn : null;
  const marks: YearPoint[] = [
    { key: "firstDay", mark: "firstDay", day: start },
    ...(held ? [{ key: "interviewHeld", mark: "interviewHeld" as const, day: held }] : []),
    { key: "yearEnd", mark: "yearEnd", day: yearEnd },
  ];
  const dated = deadlines
    .filter(({ state, id }) => state !== "lapsed" && !(id === "interview" && held))
    .map((deadline) => ({ key: deadline.key, day: deadline.day, deadline }));
  return [...marks, ...dated].filter(({ day }) => day <= yearEnd);
}

/** How many of the coming deadlines the case page shows. */
const NEXT_SHOWN = 3;

/** How far the employee is with their own preparation; null for everybody else. */
async function ownProgress({ store, caseId, mayAlso }: CaseEntry) {
  if (!mayAlso("read:preparation")) return null;
  const { content } = await getContent(store, caseId, "preparation");
  return { begun: begunRoomSteps(content).length, total: ROOM_STEPS.length };
}

const shownVersion = (frozen: Awaited<ReturnType<typeof listVersions>>[number]) => ({
  version: frozen.version,
  frozenByName: frozen.frozenByName,
  frozenOn: today(frozen.frozenAt),
});

/** Everything the case page shows, for the rings this person may read. */
export async function caseOverview(entry: CaseEntry) {
  const { account, store, caseId, head, mayAlso, by } = entry;
  const shared = await getContent(store, caseId, "shared");
  const { content } = shared;
  const [employer, costs, versions, people, comments, checkIn] = await Promise.all([
    mayAlso("read:employer") ? getContent(store, caseId, "employer") : null,
    mayAlso("read:costs") ? getContent(store, caseId, "costs") : null,
    listVersions(store, caseId),
    casePeople(entry),
    commentsWaiting(store, caseId, account.userId),
    checkInGlance(entry, content),
  ]);
  const steps = caseProgress({
    shared: content,
    employer: employer?.content ?? null,
    costs: costs?.content ?? null,
    versions: versions.length,
  });
  const [newest] = versions;
  const hasChanged = newest ? await hasChangedSince(store, caseId, newest, shared) : false;
  const now = today(by.at);
  const { firstAbsenceDay } = content.facts;
  const hr = mayAlso("hrTerms") ? (costs?.content.hr ?? null) : null;
  const deadlines = deadlinesOf(content, hr, now);
  const mayUndo =
    head.state === "open" && head.openedBy === by.userId && by.at - head.openedAt < UNDO_MS;
  return {
    name: content.facts.employeeName,
    managerName: content.facts.managerName,
    jobTitle: content.facts.jobTitle,
    today: now,
    absenceDay: firstAbsenceDay ? dayOfAbsence(firstAbsenceDay, now) : null,
    steps,
    next: nextStep(steps, content),
    points: yearPoints(content, deadlines),
    deadlines: nextDeadlines(deadlines, NEXT_SHOWN),
    versions: versions.map(shownVersion),
    /** The latest version, when the plan says something else by now. */
    changedSince: newest && hasChanged ? newest.version : null,
    comments,
    checkIn,
    reminders: head.state === "open" ? await ownReminders(entry, content) : [],
    people,
    undoUntil: mayUndo ? clockTime(head.openedAt + UNDO_MS) : null,
    mayAnnul: head.state === "open" && mayAlso("annulCase"),
    annulReason: head.state === "annulled" ? ((await findAnnulReason(store, caseId)) ?? "") : null,
    isClosed: head.state === "closed",
    deleteOn: await findDeleteDay(store, caseId),
    mayClose: mayAlso("closeCase"),
    isDeclined: content.plan.decision === "declined",
    own: await ownProgress(entry),
  };
}

export type CaseOverview = Awaited<ReturnType<typeof caseOverview>>;
