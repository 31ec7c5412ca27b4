import type { SharedContent } from "#app/domain/shared-document";

const RTL = "שלום \u202Eevil\u202C مرحبا";

/** Texts that have broken PDF writers before; all may be stored or arrive from an import. */
export const HOSTILE_TEXTS: Record<string, string> = {
  controls: `a${Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join("")}b\u007f\u0085\u009f`,
  loneSurrogates: "før \uD83D efter \uDE00 og \uDFFF\uD800",
  emoji: "godt 👍🏽 👩‍👩‍👧 🇩🇰 ✅ videre",
  rightToLeft: RTL,
  otherScripts: "Ωμέγα Привет 日本語 กขค Łódź İstanbul ǅ ﬁ ﷽",
  combining: `z${"\u0301\u0327".repeat(80)}algo`,
  markup: `<script>alert(1)</script> {page} {pages} \\ ( ) (() >> endobj stream %PDF-1.7 /JS`,
  newlines: "linje\n\n\nlinje\r\nlinje\u2028linje\u2029slut",
  endlessWord: "x".repeat(20_000),
  longText: "Et helt almindeligt ord ad gangen. ".repeat(572),
};

/** A copy of a document in which every free text of the given items is replaced. */
export function withText(content: SharedContent, text: string): SharedContent {
  const replace = <T extends object>(item: T, names: (keyof T)[]): T => ({
    ...item,
    ...Object.fromEntries(names.map((name) => [name, text])),
  });
  return {
    ...content,
    facts: replace(content.facts, ["employeeName", "jobTitle", "department", "managerName"]),
    interview: replace(content.interview, ["participants", "considerations", "colleaguesTold"]),
    plan: replace(content.plan, ["goalText", "triedAlready", "stepBack", "declinedNote"]),
    tasks: content.tasks.map((item) => replace(item, ["task", "note"])),
    agreements: content.agreements.map((item) => replace(item, ["what", "who"])),
    subGoals: content.subGoals.map((item) => replace(item, ["title", "evidence", "responsible"])),
    measures: content.measures.map((item) => replace(item, ["title", "responsible", "frequency"])),
    adjustments: content.adjustments.map((item) => replace(item, ["what", "provider"])),
    helpWanted: content.helpWanted.map((item) => replace(item, ["what"])),
    followUps: content.followUps.map((item) => replace(item, ["who", "about"])),
    mixerSettings: content.mixerSettings.map((item) => replace(item, ["tasksNote", "reason"])),
  };
}
