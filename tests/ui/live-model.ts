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

/** A server that merges as ours does, takes a commit once, and tells every page what has changed. */
class Server {
  readonly pages: Page[] = [];
  readonly #landed = new Set<string>();
  #draft: Draft = { sections: { plan: { goalText: FIRST, stepBack: FIRST } }, lists: {} };
  #revision = 1;

  stored = (path: string): string => valueAt(this.#draft, findField(sharedShape, path)!) ?? "";

  take({ path, base, value, commitId }: Edit): SaveReply {
    if (this.#landed.has(commitId)) return this.#saved(path, value);
    this.#landed.add(commitId);
    const { draft, outcomes, applied } = applyChanges(sharedShape, this.#draft, [
      { op: "set", path, base, value },
    ]);
    this.#draft = draft;
    if (applied.length > 0) this.#revision += 1;
    const event = { revision: this.#revision, path, value: this.stored(path) };
    if (applied.length > 0) for (const page of this.pages) page.events.push(event);
    const [outcome] = outcomes;
    return outcome?.status === "conflict"
      ? { kind: "conflict", theirs: outcome.theirs, revision: this.#revision }
      : this.#saved(path, value);
  }

  #saved(path: string, sent: string): SaveReply {
    const value = this.stored(path);
    const revision = this.#revision;
    return { kind: "saved", value, revision, savedAt: "14.02", merged: value !== sent };
  }
}

/**
 * One of two people at their page, and the line to the server: requests, answers and events each take their own time, and
 * any may be lost. One puts words before what stands, the other behind it, so that all words find room.
 */
class Page {
  readonly fields = new Map<string, string>(PATHS.map((path) => [path, FIRST]));
  readonly conflicts: string[] = [];
  readonly events: Event[] = [];
  readonly #name: "first" | "second";
  readonly #server: Server;
  readonly #rested = new Map<string, string>(this.fields);
  readonly #written = new Set<string>();
  readonly #words = new Map<string, string[]>();
  readonly #asked: Asked[] = [];
  readonly #delivered: Event[] = [];
  readonly #queue: SaveQueue;
  #count = 0;
  #alarm: (() => void) | null = null;

  constructor(name: "first" | "second", server: Server) {
    this.#name = name;
    this.#server = server;
    this.#queue = new SaveQueue({
      post: (edit) =>
        new Promise((answer) => this.#asked.push({ edit: { ...edit }, reply: null, answer })),
      baseOf: () => FIRST,
      isShown: () => true,
      newId: () => `${name}-commit-${(this.#count += 1)}`,
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

  /** The own words whose saving was confirmed and that were not taken back. */
  acknowledged = (path: string): string[] => this.#words.get(path) ?? [];

  get isBusy(): boolean {
    return this.#asked.length > 0 || this.#alarm !== null;
  }

  async step(what: string, path: string): Promise<void> {
    if (what === "type") this.#type(path);
    else if (what === "undo") this.#write(path, this.#rested.get(path) ?? "");
    else if (what === "handOver") this.#handOver(path);
    else if (what === "land") this.#land();
    else if (what === "event") this.#deliver(this.events.shift());
    else if (what === "late") this.#deliver(this.#delivered.at(-2));
    else await this.#answer(what === "fail");
  }

  /** Lets everything of one's own arrive and be answered. */
  async settle(): Promise<void> {
    for (const path of PATHS) this.#handOver(path);
    while (this.isBusy) {
      this.#land();
      await this.#answer(false);
    }
    while (this.events.length > 0) this.#deliver(this.events.shift());
  }

  #type(path: string): void {
    const shown = this.fields.get(path) ?? "";
    const word = `${this.#name}${(this.#count += 1)}`;
    this.#write(path, this.#name === "first" ? `${word} ${shown}` : `${shown} ${word}`);
  }

  #write(path: string, value: string): void {
    this.fields.set(path, value);
    this.#written.add(path);
  }

  #handOver(path: string): void {
    if (!this.#written.delete(path)) return;
    this.#queue.put(path, this.fields.get(path) ?? "");
  }

  #land(): void {
    const waiting = this.#asked.find(({ reply }) => reply === null);
    if (waiting) waiting.reply = this.#server.take(waiting.edit);
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

  #acknowledge({ path, value }: Edit): void {
    const own = value.split(" ").filter((word) => word.startsWith(this.#name));
    this.#words.set(path, own);
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

/** Two pages of one document on one server. */
export class LiveModel {
  readonly #server = new Server();
  readonly pages = [new Page("first", this.#server), new Page("second", this.#server)] as const;

  constructor() {
    this.#server.pages.push(...this.pages);
  }

  stored = (path: string): string => this.#server.stored(path);

  step = (who: 0 | 1, what: string, path: string): Promise<void> =>
    this.pages[who].step(what, path);

  /** Lets everything under way arrive, at both: what one saves is news to the other. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 2; turn += 1) for (const page of this.pages) await page.settle();
  }
}
