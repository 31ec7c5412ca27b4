import { headsOf } from "#db/live/heads.server";
import type { Head } from "#db/live/heads.server";
import { whenLanded } from "#db/live/landed.server";
import type { Followed } from "#db/live/landed.server";
import type { Store } from "#db/store.server";
import { Lookout } from "./lookout.server";
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

/** Looks after every watched document with one query, and reads once for all who have seen the same. */
export class HeadWatch extends Lookout<Watcher> {
  constructor(read: Reader) {
    super((watchers) => tellNews(read, watchers), whenLanded);
  }
}

async function tellNews(read: Reader, watchers: ReadonlySet<Watcher>): Promise<void> {
  const caseIds = new Set([...watchers].map(({ caseId }) => caseId));
  const heads = await read.heads([...caseIds]);
  const headOf = new Map(
    heads.map(({ caseId, document, head }) => [`${caseId}:${document}`, head]),
  );
  const asked = new Map<string, Promise<News>>();
  for (const watcher of watchers) {
    const { caseId, document, revision } = watcher;
    if ((headOf.get(`${caseId}:${document}`) ?? 0) <= revision) continue;
    const key = `${caseId}:${document}:${revision}`;
    const reading = asked.get(key) ?? read.news(caseId, document, revision);
    asked.set(key, reading);
    const news = await reading;
    watcher.revision = news.revision;
    if (watchers.has(watcher)) watcher.onNews(news);
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
