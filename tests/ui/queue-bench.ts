import { SaveQueue } from "#app/ui/autosave/save-queue";
import type { Edit, SaveReply } from "#app/ui/autosave/save-reply";
import type { SaveState } from "#app/ui/autosave/save-status";

type Sent = Omit<Edit, "attempts">;

/** A save queue on the bench: its server answers when told, its clock moves when told. */
export class QueueBench {
  readonly sent: Sent[] = [];
  readonly states: SaveState[] = [];
  readonly conflicts = new Map<string, string | null>();
  readonly problems = new Map<string, string | null>();
  readonly merged: string[] = [];
  readonly received: [path: string, value: string][] = [];
  /** Fields somebody has changed that were not handed over yet. */
  readonly isWriting = new Set<string>();
  readonly delays: number[] = [];
  readonly shown = new Set<string>();
  kept: readonly Edit[] = [];
  /** Whether a field still shows what was sent when the answer comes. */
  stillShown = true;
  readonly #answers: ((reply: SaveReply) => void)[] = [];
  #ids = 0;
  #alarm: (() => void) | null = null;
  readonly queue: SaveQueue;

  constructor(bases: Readonly<Record<string, string>> = {}) {
    this.queue = new SaveQueue({
      post: ({ attempts: _attempts, ...edit }) => {
        this.sent.push(edit);
        return new Promise((resolve) => this.#answers.push(resolve));
      },
      baseOf: (path) => bases[path] ?? "",
      isShown: (path) => this.shown.has(path),
      newId: () => `commit-${(this.#ids += 1)}`,
      later: (run, ms) => {
        this.delays.push(ms);
        this.#alarm = run;
        return () => (this.#alarm = null);
      },
      keep: (edits) => (this.kept = edits.map((edit) => ({ ...edit }))),
      listener: {
        onState: (state) => this.states.push(state),
        onSaved: (_path, { value, merged }) => {
          if (merged && this.stillShown) this.merged.push(value);
          return this.stillShown;
        },
        onReceived: (path, value) => {
          if (this.isWriting.has(path) || !this.stillShown) return false;
          this.received.push([path, value]);
          return true;
        },
        onConflict: (path, theirs) => this.conflicts.set(path, theirs),
        onProblem: (path, message) => this.problems.set(path, message),
      },
    });
  }

  get state(): SaveState | undefined {
    return this.states.at(-1);
  }

  /** Answers the oldest unanswered request and lets the queue go on. */
  async answer(reply: SaveReply): Promise<void> {
    this.#answers.shift()?.(reply);
    await settled();
  }

  async save(value: string, savedAt = "14.02", revision = 2): Promise<void> {
    await this.answer({ kind: "saved", value, revision, savedAt, merged: false });
  }

  async fail(): Promise<void> {
    await this.answer({ kind: "failed" });
  }

  /** Lets the waiting time before the next try pass. */
  async ring(): Promise<void> {
    this.#alarm?.();
    await settled();
  }
}

/** Lets everything that is only waiting for a promise happen. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}
