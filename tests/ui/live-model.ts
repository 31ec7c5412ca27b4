import { findField, valueAt } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { applyChanges } from "#app/domain/merge";
import { sharedShape } from "#app/domain/shared-document";
import { SaveQueue } from "#app/ui/autosave/save-queue";
import type { Edit, SaveReply } from "#app/ui/autosave/save-reply";

export const PATHS = ["plan.goalText", "plan.stepBack"] as const;
const FIRST = "middle";

type Event = { revision: number; path: string; value: string };
type Asked = { edit: Edit; reply: SaveReply | null; answer: (reply: SaveReply) => void };

/**
 * A page, a server that merges as ours does, and a line on which requests, answers and events each take their own time.
 * The person puts words before what stands, somebody else behind it, so that all words find room.
 */
export class LiveModel {
  readonly fields = new Map<string, string>(PATHS.map((path) => [path, FIRST]));
  readonly conflicts: string[] = [];
  readonly #rested = new Map<string, string>(this.fields);
  readonly #written = new Set<string>();
  readonly #words = new Map<string, string[]>(PATHS.map((path) => [path, []]));
  readonly #landed = new Map<string, number>();
  readonly #asked: Asked[] = [];
  readonly #events: Event[] = [];
  readonly #delivered: Event[] = [];
  readonly #queue: SaveQueue;
  #draft: Draft = { sections: { plan: { goalText: FIRST, stepBack: FIRST } }, lists: {} };
  #revision = 1;
  #count = 0;
  #alarm: (() => void) | null = null;

  constructor() {
    this.#queue = new SaveQueue({
      post: (edit) =>
        new Promise((answer) => this.#asked.push({ edit: { ...edit }, reply: null, answer })),
      baseOf: () => FIRST,
      isShown: () => true,
      newId: () => `commit-${(this.#count += 1)}`,
      later: (run) => {
        this.#alarm = run;
        return () => (this.#alarm = null);
      },
      keep: () => undefined,
      listener: {
        onState: () => undefined,
        onSaved: (path, { value, sent, merged }) => this.#showSaved(path, value, sent, merged),
        onReceived: (path, value) => this.#showReceived(path, value),
        onConflict: (path) => this.conflicts.push(path),
        onProblem: (path) => this.conflicts.push(path),
      },
    });
  }

  stored = (path: string): string => valueAt(this.#draft, findField(sharedShape, path)!) ?? "";

  /** The words whose saving was confirmed to whoever wrote them. */
  acknowledged = (path: string): string[] => this.#words.get(path) ?? [];

  async step(what: string, path: string): Promise<void> {
    const shown = this.fields.get(path) ?? "";
    if (what === "type") this.#write(path, `mine${(this.#count += 1)} ${shown}`);
    else if (what === "undo") this.#write(path, this.#rested.get(path) ?? "");
    else if (what === "handOver") this.#handOver(path);
    else if (what === "other") this.#otherSaves(path);
    else if (what === "land") this.#land();
    else if (what === "event") this.#deliver(this.#events.shift());
    else if (what === "late") this.#deliver(this.#delivered.at(-2));
    else await this.#answer(what === "fail");
  }

  /** Lets everything under way arrive. */
  async settle(): Promise<void> {
    for (const path of PATHS) this.#handOver(path);
    while (this.#asked.length > 0 || this.#alarm) {
      this.#land();
      await this.#answer(false);
    }
    while (this.#events.length > 0) this.#deliver(this.#events.shift());
  }

  #write(path: string, value: string): void {
    this.fields.set(path, value);
    this.#written.add(path);
  }

  #handOver(path: string): void {
    if (!this.#written.delete(path)) return;
    this.#queue.put(path, this.fields.get(path) ?? "");
  }

  #save(path: string, base: string, value: string): SaveReply {
    const { draft, outcomes, applied } = applyChanges(sharedShape, this.#draft, [
      { op: "set", path, base, value },
    ]);
    this.#draft = draft;
    if (applied.length > 0)
      this.#events.push({ revision: (this.#revision += 1), path, value: this.stored(path) });
    const [outcome] = outcomes;
    const revision = this.#revision;
    if (outcome?.status === "conflict")
      return { kind: "conflict", theirs: outcome.theirs, revision };
    const merged = this.stored(path) !== value;
    return { kind: "saved", value: this.stored(path), revision, savedAt: "14.02", merged };
  }

  #otherSaves(path: string): void {
    const word = `theirs${(this.#count += 1)}`;
    this.#save(path, this.stored(path), `${this.stored(path)} ${word}`);
    this.#words.get(path)?.push(word);
  }

  #land(): void {
    const waiting = this.#asked.find(({ reply }) => reply === null);
    if (!waiting) return;
    const { path, base, value, commitId } = waiting.edit;
    if (this.#landed.has(commitId)) {
      const now = this.stored(path);
      const merged = now !== value;
      const revision = this.#revision;
      waiting.reply = { kind: "saved", value: now, revision, savedAt: "14.02", merged };
    } else {
      waiting.reply = this.#save(path, base, value);
      this.#landed.set(commitId, this.#revision);
    }
  }

  /** Answers what has landed; what has not, or whose answer is lost, is tried again. */
  async #answer(isLost: boolean): Promise<void> {
    this.#alarm?.();
    const [first] = this.#asked;
    if (first && (isLost || first.reply)) {
      this.#asked.shift();
      const reply: SaveReply = isLost ? { kind: "failed" } : (first.reply ?? { kind: "failed" });
      if (reply.kind === "saved") this.#acknowledge(first.edit);
      first.answer(reply);
    }
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  }

  /** Own words that were not taken back again by the person. */
  #acknowledge({ path, value }: Edit): void {
    const own = value.split(" ").filter((word) => word.startsWith("mine"));
    const theirs = this.acknowledged(path).filter((word) => word.startsWith("theirs"));
    this.#words.set(path, [...theirs, ...own]);
  }

  #deliver(event: Event | undefined): void {
    if (!event) return;
    this.#delivered.push(event);
    this.#queue.receive(event.path, event.value, event.revision);
  }

  #showSaved(path: string, value: string, sent: string, merged: boolean): boolean {
    this.#rested.set(path, sent);
    if (this.fields.get(path) !== sent) return false;
    if (merged) this.fields.set(path, value);
    this.#rested.set(path, merged ? value : sent);
    return true;
  }

  #showReceived(path: string, value: string): boolean {
    if (this.#written.has(path) || this.fields.get(path) !== this.#rested.get(path)) return false;
    this.fields.set(path, value);
    this.#rested.set(path, value);
    return true;
  }
}
