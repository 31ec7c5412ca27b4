import { letterPapers } from "#app/text/paper-letters/papers";
import type { LetterBlock, LetterPart, LetterSnapshot } from "#pdf/letters/letter-snapshot";
import type { Occasion } from "../paper/papers.server";
import type { WordedPart } from "./document-in-words.server";
import { letterSnapshot, note, paragraph } from "../letters/letter.server";
import type { LogLine } from "./own-log.server";
import type { OwnCopy } from "./read-own-copy.server";

const say = letterPapers.ownCopy;
const LOG_WIDTHS = [30, 25, 45];

const wordedParts = (over: string, parts: readonly WordedPart[]): LetterPart[] =>
  parts.map(({ title, answers, items }) => ({
    title: `${over}: ${title}`,
    blocks: [
      ...(answers.length > 0 ? [{ kind: "facts" as const, facts: answers }] : []),
      ...items.flatMap((item): LetterBlock[] =>
        item.answers.length > 0
          ? [
              { kind: "heading", text: item.name },
              { kind: "facts", facts: item.answers },
            ]
          : [],
      ),
    ],
  }));

const orNothing = (title: string, blocks: LetterBlock[]): LetterPart => ({
  title,
  blocks: blocks.length > 0 ? blocks : [note(say.nothing)],
});

const commentBlocks = ({ comments }: OwnCopy): LetterBlock[] =>
  comments.flatMap((thread) => [
    { kind: "heading" as const, text: thread.about },
    ...thread.comments.flatMap(({ by, on, words }) => [
      note(say.comment(by, on)),
      paragraph(words ?? say.withdrawn),
    ]),
  ]);

/** The newest lines of the log, in words; not whole where there are more than were asked for. */
export type PrintedLog = { lines: readonly LogLine[]; isWhole: boolean };

function logBlocks({ lines, isWhole }: PrintedLog): LetterBlock[] {
  if (lines.length === 0) return [];
  const { when, who, what } = say.logHead;
  const grid = {
    head: [when, who, what],
    rows: lines.map((line) => [line.when, line.who, line.what]),
  };
  const table: LetterBlock = { kind: "grid", grid, widths: LOG_WIDTHS };
  return isWhole ? [table] : [note(say.newestLines(lines.length)), table];
}

/** The employee's copy of everything, to read. The room stands last, so that the rest can be handed on without it. */
export const ownCopyLetter = (copy: OwnCopy, log: PrintedLog, occasion: Occasion): LetterSnapshot =>
  letterSnapshot(
    {
      ...say,
      about: [{ label: letterPapers.about.organisation, value: copy.organisation }],
      parts: [
        { title: null, blocks: [paragraph(say.lead)] },
        ...wordedParts(say.shared, copy.shared),
        orNothing(say.comments, commentBlocks(copy)),
        orNothing(say.log, logBlocks(log)),
        ...(copy.room.length > 0 ? wordedParts(say.room, copy.room) : [orNothing(say.room, [])]),
      ],
    },
    occasion,
  );
