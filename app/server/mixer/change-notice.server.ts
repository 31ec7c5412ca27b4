import type { MovedDeadline } from "#app/domain/deadlines/moved-deadlines";
import type { AppliedChange } from "#app/domain/merge";
import { longDay } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { movedSince } from "../case/moved-deadlines.server";
import type { CaseEntry } from "../case/require-case.server";
import { languageOf } from "../language.server";
import { MIXER_DEEDS, newCommitId } from "./mixer-change.server";
import { ownMixerCommit } from "./undo.server";

/** What was just done to the mixer, in words, and what takes it back. */
export type ChangeNoticeText = {
  title: string;
  lines: string[];
  undo: { action: string; revision: number; commitId: string; label: string } | null;
};

/** The ways from the mixer page to the pages that change it over time, besides turning down. */
export function mixerWays(caseId: string, language: Language): { href: string; label: string }[] {
  const { draft, leave } = textsOf(language, "mixerChange");
  const { link } = textsOf(language, "beforeTalk");
  return [
    { href: `/cases/${caseId}/mixer/together`, label: link.toTogether },
    { href: `/cases/${caseId}/mixer/draft`, label: draft.title },
    { href: `/cases/${caseId}/mixer/leave`, label: leave.title },
  ];
}

function movedLine({ id, from, to }: MovedDeadline, language: Language): string {
  const { title } = textsOf(language, "deadlines").ids[id];
  const words = textsOf(language, "dates").moved;
  if (from && to) return words.from(title, longDay(from, language), longDay(to, language));
  return from
    ? words.gone(title, longDay(from, language))
    : words.appeared(title, longDay(to ?? "", language));
}

const MOVED_SETTING = /^mixerSettings\..+\.fromDay$/;
const MOVED_SUB_GOAL = /^subGoals\..+\.targetDay$/;

const countSet = (changes: readonly AppliedChange[], path: RegExp): number =>
  changes.filter((change) => change.op === "set" && path.test(change.path)).length;

function planLines(changes: readonly AppliedChange[], language: Language): string[] {
  const words = textsOf(language, "mixerChange").notice;
  const moved = countSet(changes, MOVED_SETTING);
  const subGoals = countSet(changes, MOVED_SUB_GOAL);
  const goal = changes.find((change) => change.op === "set" && change.path === "plan.goalDay");
  return [
    ...(moved > 0 ? [words.shifted(moved)] : []),
    ...(subGoals > 0 ? [words.subGoals(subGoals)] : []),
    ...(goal?.op === "set" && goal.after ? [words.goal(longDay(goal.after, language))] : []),
  ];
}

/** What the mixer page tells of what its reader just did on another page; null when its address names nothing of theirs. */
export async function changeNotice(
  entry: CaseEntry,
  request: Request,
): Promise<ChangeNoticeText | null> {
  const query = new URL(request.url).searchParams;
  const deed = MIXER_DEEDS.find((each) => each === query.get("did"));
  const commit = deed && (await ownMixerCommit(entry, query.get("revision")));
  if (!deed || !commit) return null;
  const language = languageOf(request);
  const words = textsOf(language, "mixerChange").notice;
  if (deed === "undone") return { title: words.done[deed], lines: [], undo: null };
  const { revision, changes } = commit;
  const moved = (await movedSince(entry, String(revision - 1))) ?? [];
  return {
    title: words.done[deed],
    lines: [...planLines(changes, language), ...moved.map((each) => movedLine(each, language))],
    undo: {
      action: `/cases/${entry.caseId}/mixer/undo`,
      revision,
      commitId: newCommitId(),
      label: words.undo,
    },
  };
}
