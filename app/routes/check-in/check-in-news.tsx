import { useEffect, useState } from "react";
import { useText } from "#app/text/provider";
import { followLive } from "#app/ui/autosave/live-stream";

type NewsProps = { caseId: string; revision: number; here: string };

/** Says that something has come since the page was opened, with the way to see it. What one writes stays meanwhile. */
export function CheckInNews({ caseId, revision, here }: NewsProps) {
  const { list: words } = useText("checkIn");
  const [isNew, setNew] = useState(false);
  useEffect(
    () =>
      followLive({
        url: `/cases/${caseId}/live?document=shared`,
        revision,
        onNews: ({ fields, lists }) => {
          const told = [...fields.map(({ path }) => path), ...lists.map(({ list }) => `${list}.`)];
          if (told.some((path) => path.startsWith("checkIns."))) setNew(true);
        },
      }),
    [caseId, revision],
  );
  return (
    <p className="comment-news" role="status">
      {isNew ? (
        <>
          {words.news} <a href={here}>{words.showNews}</a>
        </>
      ) : null}
    </p>
  );
}
