/** What one request may cost, in one place. */
export const limits = {
  /** A form of ours is some kilobytes; the longest document with every field full is below this. */
  bodyBytes: 256 * 1024,
  formPairs: 1000,
  urlLength: 4096,
  headerBytes: 16 * 1024,
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 15_000,
  keepAliveTimeoutMs: 5_000,
  /** A connection nobody writes to or reads from; event streams send a comment more often. */
  idleTimeoutMs: 60_000,
  /** After SIGTERM, how long answers under way may take. */
  drainMs: 8_000,
  connections: 2000,
} as const;
