import { useEffect, useState } from "react";
import { followLive } from "#app/ui/autosave/live-stream";

export type ListNewsProps = {
  caseId: string;
  /** The revision of the shared document the page shows. */
  revision: number;
  /** The list of the shared document that is watched. */
  list: string;
  text: string;
  show: { href: string; label: string };
};

/** Says on an open page that something of a list has changed since, with the way to see it. What one writes stays. */
export function ListNews({ caseId, revision, list, text, show }: ListNewsProps) {
  const [isNew, setNew] = useState(false);
  useEffect(
    () =>
      followLive({
        url: `/cases/${caseId}/live?document=shared`,
        revision,
        onNews: ({ fields, lists }) => {
          const isOfList = ({ path }: { path: string }) => path.startsWith(`${list}.`);
          if (fields.some(isOfList) || lists.some((each) => each.list === list)) setNew(true);
        },
      }),
    [caseId, revision, list],
  );
  return (
    <p className="comment-news" role="status">
      {isNew ? (
        <>
          {text} <a href={show.href}>{show.label}</a>
        </>
      ) : null}
    </p>
  );
}
