import type { Landed } from "#db/live/landed.server";
import { logFault } from "../log.server";

type Told = (listener: (landed: Landed) => void) => () => void;

/** How long what another instance did may go unseen. What this one did is looked for at once. */
const EVERY_MS = 250;

/**
 * Looks at a database for all who watch together, however many they are. Asks nothing while nobody watches, and
 * remembers nothing another instance would miss: all it holds are the streams open here.
 */
export class Lookout<Watcher extends Landed> {
  readonly #lookOnce: (watchers: ReadonlySet<Watcher>) => Promise<void>;
  readonly #whenTold: Told;
  readonly #watchers = new Set<Watcher>();
  #timer: ReturnType<typeof setInterval> | null = null;
  #stopHearing = () => {};
  #looking: Promise<void> | null = null;
  #again = false;

  /** `lookOnce` looks and tells; it leaves out who has gone from the set meanwhile. `whenTold` gives this process's word. */
  constructor(lookOnce: (watchers: ReadonlySet<Watcher>) => Promise<void>, whenTold: Told) {
    this.#lookOnce = lookOnce;
    this.#whenTold = whenTold;
  }

  /** Begins to watch, with a look at once: something may have come meanwhile. Gives a way to stop. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    if (!this.#timer) {
      this.#timer = setInterval(() => this.look(), EVERY_MS);
      this.#timer.unref();
      this.#stopHearing = this.#whenTold((landed) => this.#hear(landed));
    }
    this.look();
    return () => this.#leave(watcher);
  }

  /** Looks now; a look asked for while one is under way follows it, since that one may have read too early. */
  look(): void {
    this.#again = this.#looking !== null;
    this.#looking ??= this.#lookOnce(this.#watchers)
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
}
