import { randomUUID } from "node:crypto";
import { findField, valueAt } from "#app/domain/draft";
import { agendaFor, lastTalkDay } from "#app/domain/follow-up/agenda";
import type { IsoDate } from "#app/domain/fields";
import { sharedShape } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";
import { agendaSentence } from "#app/text/follow-up/agenda-sentence";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { getDocument } from "#db/documents.server";
import type { CaseEntry } from "../case/require-case.server";
import { saveAsMember } from "../case/save-as-member.server";

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The proposed lines a text does not have yet. */
export const notYetIn = (text: string, proposed: readonly string[]): string[] => {
  const there = linesOf(text);
  return proposed.filter((line) => !there.includes(line));
};

/** The usual tasks that cannot be done as they are, as the conversation left them. */
export const proposedTasks = ({ tasks }: SharedContent): string[] =>
  tasks.flatMap(({ task, ability, note }) =>
    task && ability && ability !== "can" ? [note ? `${task}: ${note}` : task] : [],
  );

/** What has been agreed to make work possible, in the conversation and in the plan. */
export const proposedAdaptations = ({ interview, adjustments }: SharedContent): string[] => [
  ...linesOf(interview.considerations),
  ...adjustments.flatMap(({ what }) => (what ? linesOf(what) : [])),
];

/** Points for a meeting with the kommune: the help asked for, and what a talk on the day would be about. */
export function proposedAgenda(content: SharedContent, day: IsoDate, language: Language): string[] {
  const { joint } = textsOf(language, "paperLetters");
  const { scheme: names } = textsOf(language, "plan").fields.helpWanted;
  const help = content.helpWanted.flatMap(({ scheme, what }) => {
    const named = [scheme ? names.options[scheme] : "", ...linesOf(what)]
      .filter(Boolean)
      .join(": ");
    return named ? [joint.help(named)] : [];
  });
  const points = agendaFor(content, lastTalkDay(content, day) ?? "", day)
    // What the employee says in their check-ins is said to the workplace, not to the kommune.
    .filter(({ kind, path }) => path !== "checkIns" && kind !== "municipality")
    .map((point) => agendaSentence(point, language));
  return [...help, ...points];
}

/** Adds to a text of the shared ring the proposed lines it does not have yet, as far as there is room. */
export async function addLines(
  { store, caseId, role, by }: CaseEntry,
  path: string,
  proposed: readonly string[],
): Promise<void> {
  const at = findField(sharedShape, path);
  if (at?.definition.kind !== "text") throw new Error(`no text ${path}`);
  const { max } = at.definition;
  const { draft } = await getDocument(store, caseId, "shared");
  const base = valueAt(draft, at) ?? "";
  const value = notYetIn(base, proposed).reduce((text, line) => {
    const longer = [text, line].filter(Boolean).join("\n");
    return longer.length <= max ? longer : text;
  }, base);
  if (value === base) return;
  const changes = [{ op: "set" as const, path, base, value }];
  const request = { caseId, document: "shared" as const, changes, commitId: randomUUID(), by };
  await saveAsMember(store, { ...request, as: role });
}
