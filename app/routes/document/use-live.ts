import { useEffect, useRef, useState, type RefObject } from "react";
import { followLive } from "#app/ui/autosave/live-stream";
import type { LiveItem, LiveNews } from "#app/ui/autosave/live-stream";
import { controlsNamed } from "#app/ui/form/form-controls";

/** What is said about others' changes: the last one, and that the page lacks or still shows items of a list. */
export type LiveNotice = {
  changed: { by: string; field: string } | null;
  lists: { by: string; op: LiveItem["op"] } | null;
};

type LiveParts = {
  url: string;
  revision: number;
  formRef: RefObject<HTMLFormElement>;
  /** Takes what stands at a path; true where the page now shows it. */
  receive: (path: string, value: string, revision: number) => boolean;
};

/** At most one sentence in this time, so that a screen reader is not talked over. */
const NOTICE_MS = 6000;
const NONE: LiveNotice = { changed: null, lists: null };

/** The name of a field as it stands on the page: of its group where it is one of several choices. */
function labelOf(form: HTMLFormElement, path: string): string {
  const [control] = controlsNamed(form, path);
  const label =
    control?.type === "radio"
      ? control.closest("fieldset")?.querySelector("legend")
      : control?.labels?.[0];
  return label?.firstChild?.textContent?.trim() ?? "";
}

/** Whether the page shows the list an item came to or left. */
const showsList = (form: HTMLFormElement, { list }: LiveItem): boolean =>
  form.querySelector(`[name^="${list}."], [value^="add:${list}"]`) !== null;

/** Shows what others save in place, and gives what is to be said about it. */
export function useLive({ url, revision, formRef, receive }: LiveParts): LiveNotice {
  const [notice, setNotice] = useState(NONE);
  const waiting = useRef<LiveNotice["changed"]>(null);
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      const changed = waiting.current;
      waiting.current = null;
      pause = changed ? setTimeout(say, NOTICE_MS) : undefined;
      setNotice((now) => ({ ...now, changed }));
    };
    const onNews = (news: LiveNews) => {
      const form = formRef.current;
      if (!form) return;
      const shown = news.fields.filter(({ path, value }) => receive(path, value, news.revision));
      const last = shown.at(-1);
      if (last) waiting.current = { by: last.by, field: labelOf(form, last.path) };
      if (last && !pause) say();
      const item = news.lists.findLast((each) => showsList(form, each));
      if (item) setNotice((now) => ({ ...now, lists: { by: item.by, op: item.op } }));
    };
    const stop = followLive({ url, revision, onNews });
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, [url, revision, formRef, receive]);
  return notice;
}
