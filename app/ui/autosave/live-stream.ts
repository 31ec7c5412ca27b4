/** One field or list item of a document that somebody changed. */
export type LiveField = { path: string; value: string; by: string };
export type LiveItem = { list: string; id: string; op: "add" | "remove"; by: string };
export type LiveNews = { revision: number; fields: LiveField[]; lists: LiveItem[] };
/** Somebody else who has a page of the document open, and the fields they stand in. */
export type LiveOther = { name: string; fields: string[] };

export type LiveOptions = {
  /** The stream's address, to which `&since=` and a revision are added. */
  url: string;
  /** What the page was made of. */
  revision: number;
  onNews: (news: LiveNews) => void;
  /** Told who else is here, each time somebody comes, goes or moves. */
  onHere?: (others: LiveOther[]) => void;
  /** Told at the beginning and at each beat the name the stream knows this page by. */
  onPage?: (page: string) => void;
};

const HIDDEN_MS = 30_000;
/** The stream beats every ten seconds. */
const SILENCE_MS = 25_000;

/**
 * Follows a document while its page is in sight, from the last revision seen. A page hidden for a while lets go and
 * catches up when it is looked at again. Gives a way to stop.
 */
export function followLive({ url, revision, onNews, onHere, onPage }: LiveOptions): () => void {
  let last = revision;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    clearTimeout(silence);
    source?.close();
    source = null;
  };
  // A line that has died without a word, or an answer that was refused: nothing else would open it again.
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      onHere?.([]);
      open();
    }, SILENCE_MS);
  };
  const open = () => {
    close();
    listen();
    const opened = new EventSource(`${url}&since=${last}`);
    source = opened;
    opened.onmessage = ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as LiveNews;
      last = news.revision;
      onNews(news);
    };
    opened.addEventListener("here", ({ data }: MessageEvent<string>) => {
      onHere?.(JSON.parse(data) as LiveOther[]);
    });
    opened.addEventListener("page", ({ data }: MessageEvent<string>) => {
      listen();
      onPage?.(data);
    });
    // The server has said not to come back: the right has ended, or a newer page has taken this one's place.
    opened.addEventListener("ended", () => {
      close();
      onHere?.([]);
    });
  };
  const onSight = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(close, HIDDEN_MS);
    else if (source?.readyState !== EventSource.OPEN) open();
  };
  const gone = new AbortController();
  const { signal } = gone;
  // From the document it bubbles to the window.
  for (const type of ["visibilitychange", "online", "pageshow"])
    window.addEventListener(type, onSight, { signal });
  window.addEventListener("pagehide", close, { signal });
  onSight();
  return () => {
    gone.abort();
    close();
  };
}
