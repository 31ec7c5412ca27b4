import { useEffect, useState } from "react";
import { useText } from "#app/text/provider";
import { followLive } from "#app/ui/autosave/live-stream";
import { togetherHref } from "./together-link";

/** Says on an open page that the two settings have been shown, agreed on or taken away since, with the way to see it. */
export function TogetherNews({ caseId, revision }: { caseId: string; revision: number }) {
  const { news } = useText("beforeTalk");
  const [isNew, setNew] = useState(false);
  useEffect(
    () =>
      followLive({
        url: `/cases/${caseId}/live?document=shared`,
        revision,
        onNews: ({ fields, lists }) => {
          const told = [...fields.map(({ path }) => path), ...lists.map(({ list }) => `${list}.`)];
          if (told.some((path) => path.startsWith("openings."))) setNew(true);
        },
      }),
    [caseId, revision],
  );
  return (
    <p className="comment-news" role="status">
      {isNew ? (
        <>
          {news.text} <a href={togetherHref(caseId)}>{news.show}</a>
        </>
      ) : null}
    </p>
  );
}
