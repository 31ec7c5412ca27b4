import type { CaseRole } from "#app/domain/permissions";
import type { Followed } from "#db/live/landed.server";
import { arrive, depart } from "#db/live/presence.server";
import type { OpenPage } from "#db/live/presence.server";
import { newId } from "#db/store.server";
import type { Store } from "#db/store.server";
import { now } from "../clock.server";
import { logFault } from "../log.server";
import { watchOver } from "./head-watch.server";
import { hereWatch } from "./here-watch.server";
import type { Other } from "./here-watch.server";
import { newsFor } from "./news.server";
import type { News } from "./news.server";

/** Who reads which document from which revision on. */
export type LiveReader = {
  store: Store;
  userId: string;
  caseId: string;
  document: Followed;
  since: number;
  role: CaseRole;
  /** Asks for session and right anew; false ends the stream. */
  mayStay: () => Promise<boolean>;
  /** Aborts when the reader has gone. */
  signal: AbortSignal;
};

export const MOST_STREAMS = 5;
/** Each beat is answered by the browser: that is how a lost line is noticed, since what is sent into one is not. */
const HEARTBEAT_MS = 10_000;
const RETRY_MS = 1000;
/** Events a reader may leave unread before the stream ends; the browser comes back and resumes. */
const MOST_UNREAD = 64;

const HEADERS = {
  "content-type": "text/event-stream",
  "cache-control": "no-store",
  // Proxies that gather an answer before passing it on would make it anything but live.
  "x-accel-buffering": "no",
};

const encoder = new TextEncoder();
const openStreams = new Map<string, Set<LiveStream>>();

/** One open answer that grows by an event whenever its document has moved on, or somebody in it has. */
class LiveStream {
  readonly #reader: LiveReader;
  readonly #controller: ReadableStreamDefaultController<Uint8Array>;
  readonly #streamId = newId();
  /** Null where only news is followed, and nobody is told who reads. */
  readonly #page: OpenPage | null;
  readonly #arrival: Promise<void>;
  readonly #stopWatching: (() => void)[];
  readonly #heartbeat: ReturnType<typeof setInterval>;
  /** News and heartbeats go out one after the other, each once the right has been asked anew. */
  #turn: Promise<void> = Promise.resolve();
  #isOpen = true;
  #lastHere = "";

  constructor(reader: LiveReader, controller: ReadableStreamDefaultController<Uint8Array>) {
    this.#reader = reader;
    this.#controller = controller;
    const { store, userId, caseId, document, since } = reader;
    const { signal } = reader;
    this.#page =
      document === "comments" ? null : { caseId, document, userId, streamId: this.#streamId };
    this.#write(`retry: ${RETRY_MS}\n\n`);
    this.#tellPage();
    this.#arrival = this.#page
      ? arrive(store, this.#page, now()).catch(noPresence)
      : Promise.resolve();
    const onNews = (news: News) =>
      // Not told when nobody can be asked, and not lost either: the browser comes back from where it was.
      this.#afterAsking(
        () => this.#tell(news),
        () => this.end(),
      );
    const onHere = (others: Other[]) => this.#tellHere(others);
    this.#stopWatching = [
      watchOver(store).watch({ caseId, document, revision: since, onNews }),
      ...(this.#page ? [hereWatch(store).watch({ ...this.#page, onHere })] : []),
    ];
    const beat = () => this.#tellPage();
    // A database that cannot be asked says nothing about a right: asked again at the next beat.
    this.#heartbeat = setInterval(() => this.#afterAsking(beat, beat), HEARTBEAT_MS);
    this.#heartbeat.unref();
    signal.addEventListener("abort", () => this.end(), { once: true });
    makeRoom(reader.userId, this);
  }

  /** Ends the answer. With `forGood` the browser is told not to come back by itself. */
  end(forGood = false): void {
    if (!this.#isOpen) return;
    if (forGood) this.#write("event: ended\ndata:\n\n");
    this.#isOpen = false;
    for (const stop of this.#stopWatching) stop();
    clearInterval(this.#heartbeat);
    const page = this.#page;
    if (page) void this.#arrival.then(() => depart(this.#reader.store, page)).catch(noPresence);
    leaveRoom(this.#reader.userId, this);
    try {
      this.#controller.close();
    } catch {
      // Cancelled by the reader: it is closed already.
    }
  }

  #tell(news: News): void {
    const { revision, fields, lists } = newsFor(news, this.#reader.role);
    // Of comments only the number is told; the page asks for them itself.
    if (this.#reader.document !== "comments" && fields.length + lists.length === 0) return;
    const data = JSON.stringify({ revision, fields, lists });
    this.#write(`id: ${revision}\ndata: ${data}\n\n`);
  }

  /** The page's own name, which it says where it stands under. */
  #tellPage(): void {
    this.#write(`event: page\ndata: ${this.#streamId}\n\n`);
  }

  #tellHere(others: Other[]): void {
    const data = JSON.stringify(others);
    if (data === this.#lastHere) return;
    this.#lastHere = data;
    this.#write(`event: here\ndata: ${data}\n\n`);
  }

  /** Somebody taken off a case is told nothing more, not even what landed before the next heartbeat. */
  #afterAsking(write: () => void, whenUnknown: () => void): void {
    this.#turn = this.#turn.then(async () => {
      if (!this.#isOpen) return;
      const mayStay = await this.#reader.mayStay().catch(() => null);
      if (!this.#isOpen) return;
      if (mayStay === false) this.end(true);
      else if (mayStay === null) whenUnknown();
      else write();
    });
  }

  #write(text: string): void {
    this.#controller.enqueue(encoder.encode(text));
    if ((this.#controller.desiredSize ?? 0) < -MOST_UNREAD) this.end();
  }
}

/** Without its row a page is not seen by others, and saves and news go on. */
const noPresence = (error: unknown): void => logFault(error, "");

/** Counts a stream in; the oldest one of the same person gives way, as it is a page left behind. */
function makeRoom(userId: string, stream: LiveStream): void {
  const streams = openStreams.get(userId) ?? new Set();
  openStreams.set(userId, streams.add(stream));
  const [oldest] = streams;
  if (streams.size > MOST_STREAMS) oldest?.end(true);
}

function leaveRoom(userId: string, stream: LiveStream): void {
  const streams = openStreams.get(userId);
  streams?.delete(stream);
  if (streams?.size === 0) openStreams.delete(userId);
}

/** Answers with a stream of everything that changes in one document from `since` on. The right was asked before. */
export function answerLive(reader: LiveReader): Response {
  let stream: LiveStream | null = null;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      stream = new LiveStream(reader, controller);
    },
    cancel: () => stream?.end(),
  });
  return new Response(body, { headers: HEADERS });
}
