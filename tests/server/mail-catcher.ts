import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export type Caught = Email & { mailFrom: string; receivers: string[]; raw: string };

/** What the server says at a step of a mail instead of taking it, or when it goes on. */
type Steps = {
  connect: () => string | void;
  sender: () => string | void;
  receiver: (address: string) => string | void;
  data: () => Promise<string | void> | string | void;
};

const refusal = (answer: string) =>
  Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });
const said = (answer: string | void) => (answer ? refusal(answer) : null);

async function read(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * A mail server on this machine that keeps what it gets. It offers TLS with a certificate nobody vouches for, unless it
 * is `plain`. `steps` may be changed at any time.
 */
export async function catchMails({ port = 0, host = "127.0.0.1", plain = false } = {}) {
  const mails: Caught[] = [];
  const steps: Partial<Steps> = {};
  const waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    disabledCommands: plain ? ["STARTTLS"] : [],
    onAuth: ({ username = "" }, _session, done) =>
      username === "right" ? done(null, { user: username }) : done(refusal("535 no")),
    onConnect: (_session, done) => done(said(steps.connect?.())),
    onMailFrom: (_address, _session, done) => done(said(steps.sender?.())),
    onRcptTo: ({ address }, _session, done) => done(said(steps.receiver?.(address))),
    onData: (stream, { envelope }, done) => {
      void read(stream).then(async (bytes) => {
        mails.push({
          ...(await PostalMime.parse(bytes)),
          mailFrom: envelope.mailFrom ? envelope.mailFrom.address : "",
          receivers: envelope.rcptTo.map(({ address }) => address),
          raw: bytes.toString(),
        });
        for (const told of waiting.splice(0)) told();
        done(said(await steps.data?.()));
      });
    },
  });
  // Clients that hang up are no fault of the tests.
  server.on("error", () => undefined);
  server.listen(port, host);
  await once(server.server, "listening");
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(close);
  const { port: taken } = server.server.address() as AddressInfo;
  /** Waits until this many mails have come in. */
  const until = async (count: number) => {
    while (mails.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return { url: `smtp://${host}:${taken}`, port: taken, mails, steps, until, close };
}

export type Catcher = Awaited<ReturnType<typeof catchMails>>;
