/** An event stream as a test reads it: what came, event by event, and whether it has ended. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #text = "";

  constructor(answer: Response) {
    this.#reader = answer.body!.getReader();
  }

  /** The next event about the document or the stream's end; null when the stream has ended. */
  async next() {
    for (;;) {
      const event = await this.#any();
      if (!event || !["page", "here"].includes(event.event)) return event;
    }
  }

  /** What the next event of a name says; null when the stream has ended. */
  async named(name: "page" | "here"): Promise<string | null> {
    for (;;) {
      const event = await this.#any();
      if (!event || event.event === name) return event && event.data;
    }
  }

  /** Who else is here, at the next word about it. */
  async here(): Promise<unknown> {
    return JSON.parse((await this.named("here")) ?? "null");
  }

  async #any(): Promise<{ id: string; event: string; data: string } | null> {
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
