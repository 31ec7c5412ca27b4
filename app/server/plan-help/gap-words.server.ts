import { hintsByItem } from "#app/domain/plan/quality-items";
import type { SharedContent } from "#app/domain/shared-document";
import { listed } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

/** What each sub-goal and measure lacks, in one line for the page it is written on; by item, `list.id`. */
export function gapLines(content: SharedContent, language: Language): Record<string, string> {
  const words = textsOf(language, "planHelp").gaps;
  return Object.fromEntries(
    [...hintsByItem(content)].map(([item, hints]) => [
      item,
      words.line(
        listed(
          hints.map(({ kind }) => words.kinds[kind]),
          language,
        ),
      ),
    ]),
  );
}
