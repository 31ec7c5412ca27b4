import { useEffect, useState, type RefObject } from "react";
import { followLive } from "#app/ui/autosave/live-stream";
import type { LiveItem, LiveNews, LiveOther } from "#app/ui/autosave/live-stream";
import { tellPlace } from "#app/ui/autosave/tell-place";
import { controlsNamed } from "#app/ui/form/form-controls";
import { Sayings, type Said } from "./sayings";

/** What is said about others: what they did last, and that the page lacks or still shows items of a list. */
export type LiveNotice = Said & { lists: { by: string; op: LiveItem["op"] } | null };

/** Somebody else who is here; `at` is the name of their field where this page shows it. */
export type Other = LiveOther & { at: string };

type LiveParts = {
  /** The addresses of the document's events and of one's own place in it. */
  urls: { live: string; here: string };
  document: string;
  revision: number;
  formRef: RefObject<HTMLFormElement>;
  isField: (path: string) => boolean;
  /** Takes what stands at a path; true where the page now shows it. */
  receive: (path: string, value: string, revision: number) => boolean;
};

const NONE: LiveNotice = { changed: null, lists: null, came: [], left: [] };

/** The name of a field as it stands on the page: of its group where it is one of several choices. */
function labelOf(form: HTMLFormElement, path: string): string {
  const [control] = controlsNamed(form, path);
  const label =
    control?.type === "radio"
      ? control.closest("fieldset")?.querySelector("legend")
      : control?.labels?.[0];
  return label?.firstChild?.textContent?.trim() ?? "";
}

/** The name of the first field somebody stands in that the page shows; "" for none. */
const placeOf = (form: HTMLFormElement, { fields }: LiveOther): string =>
  fields.map((path) => labelOf(form, path)).find(Boolean) ?? "";

/** Whether the page shows the list an item came to or left. */
const showsList = (form: HTMLFormElement, { list }: LiveItem): boolean =>
  form.querySelector(`[name^="${list}."], [value^="add:${list}"]`) !== null;

/** Shows what others save in place and where they stand, and gives what is to be said about it. */
export function useLive(parts: LiveParts): { notice: LiveNotice; others: readonly Other[] } {
  const { urls, document: documentKind, revision, formRef, isField, receive } = parts;
  const [notice, setNotice] = useState(NONE);
  const [others, setOthers] = useState<readonly Other[]>([]);
  const { live, here } = urls;
  useEffect(() => {
    const form = formRef.current;
    if (!form) return;
    const sayings = new Sayings((said) => setNotice((now) => ({ ...now, ...said })));
    const onNews = (news: LiveNews) => {
      const shown = news.fields.filter(({ path, value }) => receive(path, value, news.revision));
      const last = shown.at(-1);
      if (last) sayings.change({ by: last.by, field: labelOf(form, last.path) });
      const item = news.lists.findLast((each) => showsList(form, each));
      if (item) setNotice((now) => ({ ...now, lists: { by: item.by, op: item.op } }));
    };
    const onHere = (now: LiveOther[]) => {
      setOthers(now.map((other) => ({ ...other, at: placeOf(form, other) })));
      sayings.people(now.map(({ name }) => name));
    };
    const place = tellPlace(form, { url: here, documentKind, isField });
    const stop = followLive({ url: live, revision, onNews, onHere, onPage: place.as });
    return () => {
      sayings.stop();
      place.stop();
      stop();
    };
  }, [live, here, documentKind, revision, formRef, isField, receive]);
  return { notice, others };
}
