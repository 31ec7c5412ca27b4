import type { HandoverView } from "#app/server/handover/handover-page.server";
import { useText } from "#app/text/provider";
import { versionHref } from "../plan/version-href";

type LastCheckProps = { caseId: string; toShare: NonNullable<HandoverView["toShare"]> };

/** What goes along with a version and what never does, right over the button. */
export function LastCheck({ caseId, toShare: { version, parts } }: LastCheckProps) {
  const { check: words } = useText("handover");
  const { paper, agreement } = useText("check");
  return (
    <section aria-labelledby="last-check" className="item">
      <h3 id="last-check" className="item-title">
        {words.title}
      </h3>
      <p>{words.in}:</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>{agreement.parts[part]}</li>
        ))}
        <li>{words.answers}</li>
      </ul>
      <p>{words.ways}</p>
      <p>{words.never}:</p>
      <ul>
        {paper.neverList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={versionHref(caseId, version)}>{words.look(version)}</a>
      </p>
      <p>
        <a href={versionHref(caseId, version, "da-en")}>{words.lookBilingual(version)}</a>
      </p>
      <p className="form-hint">{words.counted}</p>
    </section>
  );
}
