/** An event stream as a test reads it: what came, event by event, and whether it has ended. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #text = "";

  constructor(answer: Response) {
    this.#reader = answer.body!.getReader();
  }

  /** The next block that says something; null when the stream has ended. */
  async next(): Promise<{ id: string; event: string; data: string } | null> {
    for (;;) {
      const end = this.#text.indexOf("\n\n");
      if (end >= 0) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(block)?.[1] ?? "";
        if (/^(data|event)/m.test(block))
          return { id: field("id"), event: field("event"), data: field("data") };
        continue;
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#text += new TextDecoder().decode(value);
    }
  }

  /** What the next event says, as an object. */
  async news(): Promise<unknown> {
    return JSON.parse((await this.next())?.data ?? "null");
  }

  leave(): Promise<void> {
    return this.#reader.cancel();
  }
}
