import type { DocumentKind } from "#app/domain/documents";
import type { CaseRole } from "#app/domain/permissions";
import type { Store } from "#db/store.server";
import { watchOver } from "./head-watch.server";
import { newsFor } from "./news.server";
import type { News } from "./news.server";

/** Who reads which document from which revision on. */
export type LiveReader = {
  store: Store;
  userId: string;
  caseId: string;
  document: DocumentKind;
  since: number;
  role: CaseRole;
  /** Asks for session and right anew; false ends the stream. */
  mayStay: () => Promise<boolean>;
  /** Aborts when the reader has gone. */
  signal: AbortSignal;
};

export const MOST_STREAMS = 5;
const HEARTBEAT_MS = 20_000;
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

/** One open answer that grows by an event whenever its document has moved on. */
class LiveStream {
  readonly #reader: LiveReader;
  readonly #controller: ReadableStreamDefaultController<Uint8Array>;
  readonly #stopWatching: () => void;
  readonly #heartbeat: ReturnType<typeof setInterval>;
  /** News and heartbeats go out one after the other, each once the right has been asked anew. */
  #turn: Promise<void> = Promise.resolve();
  #isOpen = true;

  constructor(reader: LiveReader, controller: ReadableStreamDefaultController<Uint8Array>) {
    this.#reader = reader;
    this.#controller = controller;
    this.#write(`retry: ${RETRY_MS}\n\n`);
    const { caseId, document, since } = reader;
    const onNews = (news: News) =>
      // Not told when nobody can be asked, and not lost either: the browser comes back from where it was.
      this.#afterAsking(
        () => this.#tell(news),
        () => this.end(),
      );
    this.#stopWatching = watchOver(reader.store).watch({
      caseId,
      document,
      revision: since,
      onNews,
    });
    const beat = () => this.#write(":\n\n");
    // A database that cannot be asked says nothing about a right: asked again at the next beat.
    this.#heartbeat = setInterval(() => this.#afterAsking(beat, beat), HEARTBEAT_MS);
    this.#heartbeat.unref();
    reader.signal.addEventListener("abort", () => this.end(), { once: true });
    makeRoom(reader.userId, this);
  }

  /** Ends the answer. With `forGood` the browser is told not to come back by itself. */
  end(forGood = false): void {
    if (!this.#isOpen) return;
    if (forGood) this.#write("event: ended\ndata:\n\n");
    this.#isOpen = false;
    this.#stopWatching();
    clearInterval(this.#heartbeat);
    leaveRoom(this.#reader.userId, this);
    try {
      this.#controller.close();
    } catch {
      // Cancelled by the reader: it is closed already.
    }
  }

  #tell(news: News): void {
    const { revision, fields, lists } = newsFor(news, this.#reader.role);
    if (fields.length + lists.length === 0) return;
    const data = JSON.stringify({ revision, fields, lists });
    this.#write(`id: ${revision}\ndata: ${data}\n\n`);
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
