/** What is said at one time: somebody's change, and who came and left. */
export type Said = {
  changed: { by: string; field: string } | null;
  came: readonly string[];
  left: readonly string[];
};

/** At most one word in this time, so that a screen reader is not talked over. */
const PAUSE_MS = 6000;

/** Says what others do, each word for a while. What happens meanwhile waits, and is told as it then is. */
export class Sayings {
  readonly #say: (said: Said) => void;
  #changed: Said["changed"] = null;
  #names: readonly string[] = [];
  #told: readonly string[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (said: Said) => void) {
    this.#say = say;
  }

  /** Somebody has changed a field. */
  change(changed: Said["changed"]): void {
    this.#changed = changed;
    if (!this.#pause) this.#sayNow();
  }

  /** These are here now. Whoever left and is back before it was said was never gone. */
  people(names: readonly string[]): void {
    this.#names = names;
    if (!this.#pause) this.#sayNow();
  }

  stop(): void {
    clearTimeout(this.#pause);
  }

  #sayNow = (): void => {
    const changed = this.#changed;
    const came = this.#names.filter((name) => !this.#told.includes(name));
    const left = this.#told.filter((name) => !this.#names.includes(name));
    this.#changed = null;
    this.#told = this.#names;
    const isNews = changed !== null || came.length + left.length > 0;
    this.#pause = isNews ? setTimeout(this.#sayNow, PAUSE_MS) : undefined;
    this.#say({ changed, came, left });
  };
}
