import { headsOf } from "#db/live/heads.server";
import type { Head } from "#db/live/heads.server";
import { whenLanded } from "#db/live/landed.server";
import type { Followed, Landed } from "#db/live/landed.server";
import type { Store } from "#db/store.server";
import { logFault } from "../log.server";
import { newsOf } from "./news.server";
import type { News } from "./news.server";

/** Who waits for a document, or the comments of a case, to move on from `revision`. */
export type Watcher = {
  caseId: string;
  document: Followed;
  revision: number;
  onNews: (news: News) => void;
};

type Reader = {
  heads: (caseIds: readonly string[]) => Promise<Head[]>;
  news: (caseId: string, document: Followed, since: number) => Promise<News>;
};

/** How long what another instance saved may go unseen. What this one saved is looked for at once. */
const EVERY_MS = 250;

/**
 * Looks after every watched document with one query, however many watch. Asks nothing while nobody watches, and
 * remembers nothing another instance would miss: all it holds are the streams open here.
 */
export class HeadWatch {
  readonly #read: Reader;
  readonly #watchers = new Set<Watcher>();
  #timer: ReturnType<typeof setInterval> | null = null;
  #stopHearing = () => {};
  #looking: Promise<void> | null = null;
  #again = false;

  constructor(read: Reader) {
    this.#read = read;
  }

  /** Begins to watch, with a look at once: something may have come since `watcher.revision`. Gives a way to stop. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    if (!this.#timer) {
      this.#timer = setInterval(() => this.look(), EVERY_MS);
      this.#timer.unref();
      this.#stopHearing = whenLanded((landed) => this.#hear(landed));
    }
    this.look();
    return () => this.#leave(watcher);
  }

  /** Looks now; a look asked for while one is under way follows it, since that one may have read too early. */
  look(): void {
    this.#again = this.#looking !== null;
    this.#looking ??= this.#lookOnce()
      .catch((error: unknown) => logFault(error, ""))
      .finally(() => {
        this.#looking = null;
        if (this.#again && this.#watchers.size > 0) this.look();
      });
  }

  #hear({ caseId, document }: Landed): void {
    const isWatched = [...this.#watchers].some(
      (watcher) => watcher.caseId === caseId && watcher.document === document,
    );
    if (isWatched) this.look();
  }

  #leave(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    if (this.#watchers.size > 0 || !this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = null;
    this.#stopHearing();
  }

  async #lookOnce(): Promise<void> {
    const caseIds = new Set([...this.#watchers].map(({ caseId }) => caseId));
    const heads = await this.#read.heads([...caseIds]);
    const headOf = new Map(
      heads.map(({ caseId, document, head }) => [`${caseId}:${document}`, head]),
    );
    const read = new Map<string, Promise<News>>();
    for (const watcher of this.#watchers) {
      const { caseId, document, revision } = watcher;
      if ((headOf.get(`${caseId}:${document}`) ?? 0) <= revision) continue;
      const key = `${caseId}:${document}:${revision}`;
      const reading = read.get(key) ?? this.#read.news(caseId, document, revision);
      read.set(key, reading);
      const news = await reading;
      watcher.revision = news.revision;
      if (this.#watchers.has(watcher)) watcher.onNews(news);
    }
  }
}

const watches = new WeakMap<Store["db"], HeadWatch>();

/** The one watch over a database in this process. */
export function watchOver(store: Store): HeadWatch {
  const watch =
    watches.get(store.db) ??
    new HeadWatch({
      heads: (caseIds) => headsOf(store, caseIds),
      news: (caseId, document, since) => newsOf(store, caseId, document, since),
    });
  watches.set(store.db, watch);
  return watch;
}
