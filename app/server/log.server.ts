import { pino } from "pino";
import { env } from "./env.server";

/** The one log: JSON lines on standard output. Never bodies, queries, names or ids. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});

/** The parts of an error that may be logged: its class, our own sentence, and where it was thrown. */
function faultOf(error: unknown): { name: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { name: "NotAnError", message: typeof error };
  // A failed query's message ends with its values: addresses, names.
  const [message = ""] = error.message.split("\nparams:", 1);
  // The stack's first lines repeat the message; the frames alone say where.
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return {
    name: error.name,
    message: message.slice(0, 300),
    stack: frames.slice(0, 8).join("\n"),
  };
}

/** Logs a fault of ours under the reference number its reader was shown. */
export function logFault(error: unknown, reference: string): void {
  log.error({ reference, fault: faultOf(error) }, "fault");
}
