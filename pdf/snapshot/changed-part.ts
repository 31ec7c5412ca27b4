import type { IsoDate } from "#app/domain/fields";
import type { PaperPart } from "#app/domain/plan/agreement";
import type { PaperText } from "#app/text/paper/da-paper";
import type { PrintFormat } from "./print-format";

/** The version the kommune may know already, and the parts in which this one differs from it. */
export type ChangedSince = { version: number; approvedOn: IsoDate; parts: readonly PaperPart[] };

/** What is new for somebody who has the version before. */
export type ChangedPart = { title: string; text: string; parts: string[] };

/** Builds it; nothing where no version was let go before, or nothing differs. */
export function changedPart(
  changed: ChangedSince | undefined,
  words: PaperText,
  format: PrintFormat,
  authority: string,
): ChangedPart | null {
  if (!changed || changed.parts.length === 0) return null;
  const { title, text, parts } = words.changed;
  return {
    title: title(changed.version),
    text: text(changed.version, authority, format.longDay(changed.approvedOn)),
    parts: changed.parts.map((part) => parts[part]),
  };
}
