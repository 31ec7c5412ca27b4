import { useLocation } from "@remix-run/react";
import { listed } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import type { LiveNotice as Notice } from "./use-live";

/** Says quietly what others have just done; where items came or went, with a link that loads the page anew. */
export function LiveNotice({ notice }: { notice: Notice }) {
  const words = useText("shell").live;
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { changed, lists, came, left } = notice;
  return (
    <div className="live-notice" role="status" aria-label={words.title}>
      {came.length > 0 ? (
        <span className="sr-only">{words.came(listed(came, language))} </span>
      ) : null}
      {left.length > 0 ? (
        <span className="sr-only">{words.left(listed(left, language))} </span>
      ) : null}
      {changed ? <p>{words.changed(changed.by, changed.field)}</p> : null}
      {lists ? (
        <p>
          {words[lists.op](lists.by)} <a href={pathname + search}>{words.reload}</a>
        </p>
      ) : null}
    </div>
  );
}
