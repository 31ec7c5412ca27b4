import { useLocation } from "@remix-run/react";
import { useText } from "#app/text/provider";
import type { LiveNotice as Notice } from "./use-live";

/** Says quietly what others have just changed; where items came or went, with a link that loads the page anew. */
export function LiveNotice({ notice }: { notice: Notice }) {
  const words = useText("shell").live;
  const { pathname, search } = useLocation();
  const { changed, lists } = notice;
  return (
    <div className="live-notice" role="status">
      {changed ? <p>{words.changed(changed.by, changed.field)}</p> : null}
      {lists ? (
        <p>
          {words[lists.op](lists.by)} <a href={pathname + search}>{words.reload}</a>
        </p>
      ) : null}
    </div>
  );
}
