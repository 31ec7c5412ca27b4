import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { limits } from "./limits";
import { rawAnswer } from "./plain-answers";

export type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** A server that can stop without cutting off an answer under way. */
export type DrainableServer = {
  server: Server;
  /** Takes no more connections, lets answers finish within a limit, then closes what is left. */
  drain: () => Promise<void>;
};

const RAW_STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function answerBrokenClient(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  // What breaks after an answer went out gets none: it would read as the answer to the next request.
  const answer = socket.bytesWritten > 0 ? "" : rawAnswer(RAW_STATUS[error.code ?? ""] ?? 400);
  socket.end(answer, () => socket.destroy());
}

/** An HTTP server with a limit on everything a client could hold on to. */
export function makeHttpServer(listener: Listener): DrainableServer {
  const open = new Set<ServerResponse>();
  const options = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    connectionsCheckingInterval: 1000,
    // The guard answers a missing Host itself, with the full set of headers.
    requireHostHeader: false,
  };
  const server = createServer(options, (incoming, outgoing) => {
    open.add(outgoing);
    outgoing.once("close", () => open.delete(outgoing));
    if (!server.listening) outgoing.setHeader("connection", "close");
    listener(incoming, outgoing);
  });
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleTimeoutMs);
  server.on("clientError", answerBrokenClient);
  // Neither tunnels nor other protocols: both would leave the guard behind.
  server.on("connect", (_, socket) => socket.destroy());
  server.on("upgrade", (_, socket) => socket.destroy());
  return { server, drain: () => drain(server, open) };
}

function drain(server: Server, open: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), limits.drainMs);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
    for (const outgoing of open) {
      // An event stream never ends by itself; its browser comes back on its own.
      if (String(outgoing.getHeader("content-type")).startsWith("text/event-stream"))
        outgoing.destroy();
      else if (!outgoing.headersSent) outgoing.setHeader("connection", "close");
    }
  });
}
