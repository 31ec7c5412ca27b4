import type { IsoDate } from "#app/domain/fields";
import type { PaperText } from "#app/text/paper/da-paper";
import type { Frame } from "./paper-shapes";
import { printFormat } from "./print-format";

type FrameInput = {
  words: PaperText;
  organisation: string;
  version: number | null;
  frozenAt: string | null;
  today: IsoDate;
  title: string;
  subject: string;
  kind: string;
};

/** Title, stamp and footer words of a paper. A paper without a version number is a draft and says so everywhere. */
export function paperFrame(input: FrameInput): Frame {
  const { words, version, frozenAt, today } = input;
  const format = printFormat(words);
  const day = frozenAt ? format.longDayOfInstant(frozenAt) : format.longDay(today);
  return {
    title: input.title,
    subject: input.subject,
    language: words.locale,
    organisation: input.organisation,
    kind: input.kind,
    stamp: version === null ? words.draftStamp(day) : words.versionStamp(version, day),
    draftMark: version === null ? words.draft : null,
    createdAt: frozenAt ?? `${today}T12:00:00.000Z`,
    pageOf: words.page("{page}", "{pages}"),
    fingerprintLabel: words.fingerprint,
  };
}
