import { isControl } from "#app/ui/form/form-controls";

export type PlaceOptions = {
  /** Where the place is posted to. */
  url: string;
  documentKind: string;
  isField: (name: string) => boolean;
};

const PAUSE_MS = 1000;

/**
 * Says which field of a form the person stands in, or that it is none: at most once a second, the last one wins.
 * `as` gives the name this page is known by; given again, it is told again. A word that is lost is told at the next beat.
 */
export function tellPlace(form: HTMLFormElement, { url, documentKind, isField }: PlaceOptions) {
  let page = "";
  let told: string | null = "";
  let pause: ReturnType<typeof setTimeout> | undefined;
  const place = () => {
    const at = document.activeElement;
    const isHere = document.hasFocus() && isControl(at) && at.form === form && isField(at.name);
    return isHere ? at.name : "";
  };
  const tell = () => {
    pause = undefined;
    const path = place();
    if (path === told || !page) return;
    told = path;
    pause = setTimeout(tell, PAUSE_MS);
    const body = new URLSearchParams({ document: documentKind, page, path });
    void fetch(url, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
  };
  // A moment later: one field is left before the next one is entered.
  const onMove = () => {
    pause ??= setTimeout(tell);
  };
  const gone = new AbortController();
  for (const type of ["focusin", "focusout"])
    form.addEventListener(type, onMove, { signal: gone.signal });
  return {
    as: (name: string) => {
      told = name === page ? null : "";
      page = name;
      if (!pause) tell();
    },
    stop: () => {
      clearTimeout(pause);
      gone.abort();
    },
  };
}
