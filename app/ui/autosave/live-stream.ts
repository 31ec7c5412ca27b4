/** One field or list item of a document that somebody changed. */
export type LiveField = { path: string; value: string; by: string };
export type LiveItem = { list: string; id: string; op: "add" | "remove"; by: string };
export type LiveNews = { revision: number; fields: LiveField[]; lists: LiveItem[] };

export type LiveOptions = {
  /** The stream's address, to which `&since=` and a revision are added. */
  url: string;
  /** What the page was made of. */
  revision: number;
  onNews: (news: LiveNews) => void;
};

const HIDDEN_MS = 30_000;
const RETRY_MS = 30_000;

/**
 * Follows a document while its page is in sight, from the last revision seen. A page hidden for a while lets go and
 * catches up when it is looked at again. Gives a way to stop.
 */
export function followLive({ url, revision, onNews }: LiveOptions): () => void {
  let last = revision;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    const opened = new EventSource(`${url}&since=${last}`);
    source = opened;
    opened.onmessage = ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as LiveNews;
      last = news.revision;
      onNews(news);
    };
    // The server has said not to come back: the right has ended, or a newer page has taken this one's place.
    opened.addEventListener("ended", close);
    opened.onerror = () => {
      // A line that breaks the browser mends itself; an answer that refuses it takes for the last word.
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, RETRY_MS);
    };
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
