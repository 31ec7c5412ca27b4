import type { DocumentKind } from "#app/domain/documents";
import type { ShownSitting } from "#app/server/history/read-history.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { Section } from "#app/ui/frame/page";
import { Changes } from "./changes";
import { compareHref } from "./history-links";

/** Differences of one sitting that stand open; the rest are folded away, so that the next sitting is not far off. */
const MAX_SHOWN = 8;

type SittingProps = { sitting: ShownSitting; caseId: string; document: DocumentKind };

/** What one person changed in one go, and the way to see what is different from before it. */
export function SittingEntry({ sitting, caseId, document }: SittingProps) {
  const words = useText("history");
  const language = useLanguage();
  const { firstRevision, lastRevision, differences, isFirst, from, to } = sitting;
  const name = sitting.name ?? words.someone;
  const number = words.number(firstRevision, lastRevision);
  const clock = from === to ? words.at(from) : words.between(from, to);
  const shown = differences.length > MAX_SHOWN + 1 ? MAX_SHOWN : differences.length;
  return (
    <Section title={words.sitting(name, longDay(sitting.day, language))} sheet>
      <p className="form-hint">
        {clock} · {number}
      </p>
      {isFirst ? <p>{words.first}</p> : null}
      {differences.length > 0 ? (
        <>
          <Changes differences={differences.slice(0, shown)} />
          {shown < differences.length ? (
            <Disclosure summary={words.more(differences.length - shown)} about={number}>
              <Changes differences={differences.slice(shown)} />
            </Disclosure>
          ) : null}
        </>
      ) : isFirst ? null : (
        <p>{words.undone}</p>
      )}
      {firstRevision > 1 ? (
        <p>
          <a href={compareHref(caseId, document, { from: firstRevision - 1 })}>
            {words.since}
            <span className="sr-only">{words.sinceOf(number)}</span>
          </a>
        </p>
      ) : null}
    </Section>
  );
}
