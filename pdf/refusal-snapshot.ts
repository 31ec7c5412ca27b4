import type { IsoDate } from "#app/domain/fields";
import type { SharedContent } from "#app/domain/shared-document";
import type { PaperText } from "#app/text/paper/da-paper";
import { paperFrame } from "./snapshot/frame";
import type { Fact, Frame } from "./snapshot/paper-shapes";
import { printFormat } from "./snapshot/print-format";

export type RefusalSnapshotInput = {
  /** The shared ring only. */
  content: SharedContent;
  words: PaperText;
  organisation: string;
  version: number | null;
  frozenAt: string | null;
  today: IsoDate;
  authority: string;
};

/** The letter when the employer chooses not to make a plan (sygedagpengeloven § 7 b), with its words. */
export type RefusalSnapshot = {
  kind: "refusal";
  frame: Frame;
  parties: Fact[];
  heading: string;
  greeting: string;
  paragraphs: string[];
  note: Fact | null;
  closing: string[];
  regards: string;
  signature: string[];
};

/** Builds the letter. It names the choice and the rights that remain, and judges nobody. */
export function refusalSnapshot(input: RefusalSnapshotInput): RefusalSnapshot {
  const { content, words, organisation, today, authority } = input;
  const { facts, plan, interview } = content;
  const say = words.refusal;
  const format = printFormat(words);
  const day = format.longDay(plan.declinedOn ?? today);
  const sender = [facts.managerName, organisation].filter(Boolean);
  return {
    kind: "refusal",
    frame: paperFrame({ ...input, title: say.title, subject: say.subject, kind: say.kind }),
    parties: [
      { label: say.to, value: [facts.employeeName, facts.jobTitle].filter(Boolean).join(", ") },
      { label: say.from, value: sender.join(", ") },
      { label: say.day, value: day },
    ],
    heading: say.title,
    greeting: facts.employeeName ? say.greeting(facts.employeeName) : say.greetingPlain,
    paragraphs: [
      ...(interview.planWish === "employeeAsks" ? [say.asked] : []),
      say.declined(organisation, day),
      say.notAnAssessment,
    ],
    note: plan.declinedNote ? { label: say.note, value: plan.declinedNote } : null,
    closing: [
      say.authority(authority),
      say.stillTalk,
      facts.managerName ? say.contact(facts.managerName) : say.contactPlain,
    ],
    regards: say.regards,
    signature: sender,
  };
}
