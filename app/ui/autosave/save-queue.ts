import type { Edit, SaveReply } from "./save-reply";
import type { SaveState } from "./save-status";

export type QueueListener = {
  onState: (state: SaveState) => void;
  /** Answers whether the field still shows what was sent, so that a merged text can be put there. */
  onSaved: (path: string, saved: { value: string; sent: string; merged: boolean }) => boolean;
  /** Puts another's text into a field nobody is writing in; false where it stays as it is. */
  onReceived: (path: string, value: string) => boolean;
  /** `null` when the conflict is over. */
  onConflict: (path: string, theirs: string | null) => void;
  /** `null` when the field was changed again. */
  onProblem: (path: string, message: string | null) => void;
};

export type QueueTools = {
  post: (edit: Edit) => Promise<SaveReply>;
  /** What the server holds at a path, as the page was told. */
  baseOf: (path: string) => string;
  /** Whether the page shows a field for this path; an edit left over from another page may not have one. */
  isShown: (path: string) => boolean;
  newId: () => string;
  /** Runs something later; what it returns calls that off. */
  later: (run: () => void, ms: number) => () => void;
  /** Keeps everything unanswered, in case the page is reloaded. */
  keep: (edits: readonly Edit[]) => void;
  listener: QueueListener;
};

type Held = Edit & { theirs?: string };

const RETRY_MS = [2000, 5000, 10_000, 30_000, 60_000] as const;

/** Saves edits one at a time until the server has answered each. Nothing counts as saved before that. */
export class SaveQueue {
  readonly #tools: QueueTools;
  /** What the field at a path was built on: what its next edit says it changed. */
  readonly #bases = new Map<string, string>();
  /** The newest that is known to stand at a path, which a field being written in does not show yet. */
  readonly #heads = new Map<string, { value: string; revision: number }>();
  /** Answered with a conflict or a problem: it is the person's turn. */
  readonly #held = new Map<string, Held>();
  #waiting: Edit[] = [];
  #sending: Edit | null = null;
  #failures = 0;
  /** The last answer said that there is no such field for this person. */
  #isRefused = false;
  #savedAt: string | null = null;
  #stopRetry: (() => void) | null = null;
  #onQuiet: (() => void)[] = [];

  constructor(tools: QueueTools) {
    this.#tools = tools;
  }

  /** Takes a field's new value. A value that is already stored or on its way is not sent again. */
  put(path: string, value: string): void {
    if (this.#putIntoHeld(path, value)) return;
    const last = this.#waiting.findLast((edit) => edit.path === path);
    if (last?.attempts === 0) {
      last.value = value;
      if (value === last.base) this.#remove(last);
      this.catchUp(path);
    } else {
      const base = last ? last.value : this.#baseOf(path);
      if (value === base) {
        this.catchUp(path);
        return;
      }
      this.#waiting.push({ path, base, value, commitId: this.#tools.newId(), attempts: 0 });
    }
    this.#proceed();
  }

  /** Takes up what an earlier page could not save, with the commit ids it was sent under. */
  restore(edits: readonly Edit[]): void {
    this.#waiting.push(...edits.map((edit) => ({ ...edit })));
    this.#proceed();
  }

  /** Ends a conflict: one's own text on top of the other's, or the other's text. */
  settleConflict(path: string, choice: "mine" | "theirs"): string | null {
    const held = this.#held.get(path);
    if (held?.theirs === undefined) return null;
    this.#held.delete(path);
    this.#bases.set(path, held.theirs);
    this.#tools.listener.onConflict(path, null);
    if (choice === "mine") this.put(path, held.value);
    else this.#proceed();
    return choice === "mine" ? held.value : held.theirs;
  }

  /** Takes what stands at a path since a revision. What is older than what is known comes late and counts no more. */
  receive(path: string, value: string, revision: number): boolean {
    this.#learn(path, value, revision);
    return this.catchUp(path);
  }

  /** Shows the newest at a path, unless something of one's own is under way there: that is merged when it is saved. */
  catchUp(path: string): boolean {
    const head = this.#heads.get(path);
    if (!head || head.value === this.#baseOf(path)) return false;
    if (this.#held.has(path) || this.#waiting.some((edit) => edit.path === path)) return false;
    if (!this.#tools.listener.onReceived(path, head.value)) return false;
    this.#bases.set(path, head.value);
    return true;
  }

  /** Tries again at once, for instance when the line is back. */
  retryNow(): void {
    this.#stopRetry?.();
    this.#stopRetry = null;
    this.#proceed();
  }

  stop(): void {
    this.#stopRetry?.();
  }

  /** What the server is known to hold at the paths saved from this page. */
  get bases(): ReadonlyMap<string, string> {
    return this.#bases;
  }

  /** Resolves when everything handed over has been answered, or at once when the line is down. */
  whenQuiet(): Promise<void> {
    if (this.#waiting.length === 0 || this.#failures > 0) return Promise.resolve();
    return new Promise((resolve) => this.#onQuiet.push(resolve));
  }

  /** Whether leaving the page now would leave something behind that has not arrived. */
  get isAtRisk(): boolean {
    return this.#failures > 0 || this.#waiting.length > 1 || this.#held.size > 0;
  }

  #putIntoHeld(path: string, value: string): boolean {
    const held = this.#held.get(path);
    if (!held) return false;
    if (held.theirs === undefined) {
      this.#held.delete(path);
      this.#tools.listener.onProblem(path, null);
      return false;
    }
    held.value = value;
    this.#keep();
    return true;
  }

  #baseOf(path: string): string {
    return this.#bases.get(path) ?? this.#tools.baseOf(path);
  }

  #proceed(): void {
    if (!this.#sending && !this.#stopRetry) void this.#sendNext();
    this.#keep();
    this.#tools.listener.onState(this.#state());
    if (this.#waiting.length > 0 && this.#failures === 0) return;
    for (const resolve of this.#onQuiet.splice(0)) resolve();
  }

  async #sendNext(): Promise<void> {
    const edit = this.#next();
    if (!edit) return;
    edit.attempts += 1;
    this.#sending = edit;
    const reply = await this.#tools.post(edit);
    this.#sending = null;
    this.#isRefused = reply.kind === "gone";
    if (reply.kind === "gone" && !this.#tools.isShown(edit.path)) this.#remove(edit);
    else if (reply.kind === "gone" || reply.kind === "failed") this.#waitAndRetry();
    else this.#settle(edit, reply);
    this.#proceed();
  }

  /** The least tried first, so that one field nobody can save does not hold up the others; a field keeps its order. */
  #next(): Edit | undefined {
    const first = this.#waiting.filter(
      (edit, index) => this.#waiting.findIndex(({ path }) => path === edit.path) === index,
    );
    return first.sort((a, b) => a.attempts - b.attempts)[0];
  }

  #waitAndRetry(): void {
    const ms = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 60_000;
    this.#failures += 1;
    this.#stopRetry = this.#tools.later(() => this.retryNow(), ms);
  }

  #settle(edit: Edit, reply: Exclude<SaveReply, { kind: "failed" | "gone" }>): void {
    this.#failures = 0;
    this.#remove(edit);
    const newer = this.#waiting.find(({ path }) => path === edit.path);
    if (reply.kind === "saved") this.#settleSaved(edit, newer, reply);
    else if (reply.kind === "problem" && newer) newer.base = edit.base;
    else this.#hold(edit, newer, reply.kind === "conflict" ? reply.theirs : undefined, reply);
  }

  #settleSaved(edit: Edit, newer: Edit | undefined, reply: SaveReply & { kind: "saved" }): void {
    const { value, merged, revision } = reply;
    this.#learn(edit.path, value, revision);
    const shown = this.#tools.listener.onSaved(edit.path, { value, sent: edit.value, merged });
    // Somebody typing on has not seen the merged text: their next edit still builds on what they sent.
    const base = merged && (newer || !shown) ? edit.value : value;
    this.#bases.set(edit.path, base);
    if (newer) newer.base = base;
    this.#savedAt = reply.savedAt;
    this.catchUp(edit.path);
  }

  #learn(path: string, value: string, revision: number): void {
    if (revision >= (this.#heads.get(path)?.revision ?? 1))
      this.#heads.set(path, { value, revision });
  }

  #hold(edit: Edit, newer: Edit | undefined, theirs: string | undefined, reply: SaveReply): void {
    if (newer) this.#remove(newer);
    this.#held.set(edit.path, { ...edit, value: newer?.value ?? edit.value, theirs });
    if (reply.kind === "conflict") this.#learn(edit.path, reply.theirs, reply.revision);
    if (reply.kind === "conflict") this.#tools.listener.onConflict(edit.path, reply.theirs);
    if (reply.kind === "problem") this.#tools.listener.onProblem(edit.path, reply.message);
  }

  #remove(edit: Edit): void {
    this.#waiting = this.#waiting.filter((other) => other !== edit);
  }

  #keep(): void {
    const held = [...this.#held.values()].map(({ theirs: _theirs, ...edit }) => edit);
    this.#tools.keep([...this.#waiting, ...held]);
  }

  #state(): SaveState {
    if (this.#waiting.length > 0 && this.#failures > 0)
      return { kind: this.#isRefused ? "refused" : "unsaved" };
    if (this.#waiting.length > 0) return { kind: "saving" };
    if (this.#held.size > 0 || this.#savedAt === null) return { kind: "idle" };
    return { kind: "saved", savedAt: this.#savedAt };
  }
}
