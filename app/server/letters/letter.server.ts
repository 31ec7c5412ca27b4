import type { IsoDate } from "#app/domain/fields";
import { longDay, weekdayDay } from "#app/text/format";
import { letterPapers } from "#app/text/paper-letters/papers";
import { paper } from "#app/text/paper/da-paper";
import { contentHash } from "#pdf/content-hash.server";
import type { LetterBlock, LetterPart, LetterSnapshot } from "#pdf/letters/letter-snapshot";
import type { PdfJob } from "#pdf/render-job";
import { paperFrame } from "#pdf/snapshot/frame";
import type { Fact } from "#pdf/snapshot/paper-shapes";
import { today } from "../clock.server";
import type { Occasion } from "../paper/papers.server";

// Papers are Danish whoever asks for them.
export const DANISH = "da";

type LetterInput = {
  title: string;
  subject: string;
  kind: string;
  /** The day the paper carries; the day it is made unless given. */
  day?: IsoDate | null;
  about: Fact[];
  parts: LetterPart[];
};

/** A paper with its frame. It carries its day and is no draft of anything. Facts without a value are left out. */
export function letterSnapshot(input: LetterInput, { organisation, at }: Occasion): LetterSnapshot {
  const { title, subject, kind, about, parts } = input;
  const day = input.day ?? today(at);
  const draft = { words: paper, organisation, version: null, frozenAt: null, today: day };
  return {
    kind: "letter",
    frame: {
      ...paperFrame({ ...draft, title, subject, kind }),
      stamp: longDay(day, DANISH),
      draftMark: null,
    },
    heading: title,
    about: about.filter(({ value }) => value !== ""),
    parts: parts.filter(({ blocks }) => blocks.length > 0),
  };
}

/** The paper as something to print. */
export const letterJob = (snapshot: LetterSnapshot): PdfJob => ({
  kind: "letter",
  snapshot,
  hash: contentHash(snapshot),
});

export const paragraph = (text: string): LetterBlock => ({ kind: "text", text });
export const note = (text: string): LetterBlock => ({ kind: "text", text, muted: true });

/** A part that holds what somebody wrote, and says so when nobody did. */
export const written = (title: string, text: string): LetterPart => ({
  title,
  blocks: [text ? paragraph(text) : note(letterPapers.notWritten)],
});

/** The same, left out where nothing was written. */
export const ifWritten = (title: string, text: string): LetterPart[] =>
  text ? [written(title, text)] : [];

/** The lines of a text as points. */
export const points = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/^[-–•*]\s*/, "").trim())
    .filter(Boolean);

/** A day of the week with its clock time, in Danish; "" without a day. */
export const dayAndTime = (day: IsoDate | null, time = ""): string =>
  day ? letterPapers.when(weekdayDay(day, DANISH), time) : "";

type Agreed = { what: string; who: string; dueDay: IsoDate | null };

const AGREEMENT_WIDTHS = [56, 24, 20];

/** What was agreed, who does it and by when. */
export function agreementsPart(agreed: readonly Agreed[]): LetterPart {
  const { title, head, none } = letterPapers.agreements;
  const rows = agreed
    .filter(({ what, who, dueDay }) => what || who || dueDay)
    .map(({ what, who, dueDay }) => [what, who, longDay(dueDay ?? "", DANISH)]);
  const grid = { head: [head.what, head.who, head.when], rows };
  return {
    title,
    blocks: rows.length > 0 ? [{ kind: "grid", grid, widths: AGREEMENT_WIDTHS }] : [note(none)],
  };
}

/** Room for both to sign. */
export function signaturesPart(): LetterPart {
  const { title, note: text, employee, employer } = letterPapers.signatures;
  return {
    title,
    layout: "together",
    blocks: [note(text), { kind: "signatures", labels: [employee, employer] }],
  };
}
