import { caseProgress, nextStep } from "#app/domain/case-progress";
import {
  dayOfAbsence,
  eightWeekLimit,
  interviewDeadline,
  notificationDeadline,
} from "#app/domain/deadlines/case-days";
import type { IsoDate } from "#app/domain/fields";
import { daysBetween, weekdayOf } from "#app/domain/law/days";
import type { SharedContent } from "#app/domain/shared-document";
import { listCaseMembers } from "#db/case-people.server";
import { UNDO_MS, findAnnulReason } from "#db/cases.server";
import { getContent } from "#db/documents.server";
import { listVersions } from "#db/versions.server";
import { clockTime, today } from "../clock.server";
import { managerChoices } from "./line-managers.server";
import type { CaseEntry } from "./require-case.server";

export type TimelineId =
  "firstDay" | "interview" | "interviewHeld" | "notification" | "eightWeeks" | "nextTalk" | "goal";

export type CasePoint = {
  id: TimelineId;
  day: IsoDate;
  /** Days from today; negative when past. */
  inDays: number;
  isWeekend: boolean;
  isMissed: boolean;
};

/** The dated points of a case, from its shared document. */
export function casePoints({ facts, interview, plan }: SharedContent, now: IsoDate): CasePoint[] {
  const start = facts.firstAbsenceDay;
  if (!start) return [];
  const held = interview.outcome === "held" ? interview.heldOn : null;
  const days: [TimelineId, IsoDate | null][] = [
    ["firstDay", start],
    held ? ["interviewHeld", held] : ["interview", interviewDeadline(start)],
    ["notification", notificationDeadline(start)],
    ["eightWeeks", eightWeekLimit(start)],
    ["nextTalk", interview.nextTalkDay],
    ["goal", plan.goalDay],
  ];
  return days.flatMap(([id, day]) => {
    if (!day) return [];
    const inDays = daysBetween(now, day);
    const isMissed = id === "interview" && interview.outcome === null && inDays < 0;
    return [{ id, day, inDays, isWeekend: weekdayOf(day) > 5, isMissed }];
  });
}

/** Everything the case page shows, for the rings this person may read. */
export async function caseOverview({ account, store, caseId, head, mayAlso, by }: CaseEntry) {
  const { content } = await getContent(store, caseId, "shared");
  const [employer, costs, versions, members] = await Promise.all([
    mayAlso("read:employer") ? getContent(store, caseId, "employer") : null,
    mayAlso("read:costs") ? getContent(store, caseId, "costs") : null,
    listVersions(store, caseId),
    listCaseMembers(store, caseId),
  ]);
  const steps = caseProgress({
    shared: content,
    employer: employer?.content ?? null,
    costs: costs?.content ?? null,
    versions: versions.length,
  });
  const now = today(by.at);
  const { firstAbsenceDay } = content.facts;
  const mayUndo =
    head.state === "open" && head.openedBy === by.userId && by.at - head.openedAt < UNDO_MS;
  return {
    name: content.facts.employeeName,
    jobTitle: content.facts.jobTitle,
    today: now,
    absenceDay: firstAbsenceDay ? dayOfAbsence(firstAbsenceDay, now) : null,
    steps,
    next: nextStep(steps, content),
    points: casePoints(content, now),
    versions: versions.map(({ version, frozenAt, frozenByName }) => ({
      version,
      frozenByName,
      frozenOn: today(frozenAt),
    })),
    members: members.map(({ name, role }) => ({ name, role })),
    /** Who can still be made line manager here; null for those who may not do so. */
    managerChoices:
      head.state === "open" && mayAlso("addManager")
        ? await managerChoices(
            store,
            account.organisationId,
            members.map(({ userId }) => userId),
          )
        : null,
    undoUntil: mayUndo ? clockTime(head.openedAt + UNDO_MS) : null,
    mayAnnul: head.state === "open" && mayAlso("annulCase"),
    annulReason: head.state === "annulled" ? ((await findAnnulReason(store, caseId)) ?? "") : null,
    isDeclined: content.plan.decision === "declined",
  };
}

export type CaseOverview = Awaited<ReturnType<typeof caseOverview>>;
