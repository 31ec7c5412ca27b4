import { join, resolve } from "node:path";
import { z } from "zod";

const LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]", "::1"];

/** Yes for a host that only this machine can reach. */
export const isLoopback = (host: string): boolean => LOOPBACK_HOSTS.includes(host);

const flag = z
  .enum(["0", "1"], { error: "must be 0 or 1" })
  .default("0")
  .transform((value) => value === "1");

const isOrigin = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.origin === value;
};

const secret = z
  .string()
  .refine(
    (value) => /^[\w+/-]{43}=?$/.test(value),
    "must be 32 bytes as base64: openssl rand -base64 32",
  );

/** Every setting of the product. What is not here is not read. */
const settingsSchema = z.object({
  NODE_ENV: z
    .enum(["production", "development", "test"], {
      error: "must be production, development or test",
    })
    .default("production"),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be a host name or address")
    .default("127.0.0.1"),
  PORT: z.coerce
    .number({ error: "must be a number" })
    .int("must be a whole number")
    .min(1, "must be 1 to 65535")
    .max(65535, "must be 1 to 65535")
    .default(3000),
  ORIGIN: z
    .string()
    .refine(isOrigin, "must be a scheme and host such as https://plan.example.dk, without a path")
    .optional(),
  INSECURE_HTTP: flag,
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|:memory:)$/, "must be file:<path> or :memory:")
    .optional(),
  MASTER_KEY: secret.optional(),
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  SETUP_CODE: z.string().min(12, "must be at least 12 characters").optional(),
  LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"], {
      error: "must be silent, fatal, error, warn, info, debug or trace",
    })
    .default("info"),
  TRUST_PROXY: flag,
  SMTP_URL: z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol),
      "must be smtp://user:password@host:port, or smtps://",
    )
    .optional(),
  MAIL_FROM: z
    .email({
      error: "must be an address such as tilbage@example.dk",
    })
    .optional(),
  OIDC_ISSUER: z.url({ error: "must be the issuer's address" }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(40, "must be at most 40 characters").default("Microsoft"),
  OIDC_SECOND_FACTOR: flag,
});

type Settings = z.infer<typeof settingsSchema>;

/** The settings as the code reads them: the defaults that depend on others are filled in. */
export type Env = Readonly<
  Settings & {
    /** Scheme, host and port under which people reach the product. */
    ORIGIN: string;
    /** `file:<path>` or `:memory:`. */
    DATABASE_URL: string;
    /** The path inside DATABASE_URL, absolute; ":memory:" stays itself. */
    databaseFile: string;
    /** Yes when people reach the product by https, directly or behind a proxy. */
    isHttps: boolean;
    /** Yes when the product can send mail itself. */
    canMail: boolean;
  }
>;

export type EnvReading = { ok: true; env: Env } | { ok: false; problems: string[] };

/** Settings that mean nothing without each other. */
function lonely(settings: Settings): string[] {
  const { SMTP_URL, MAIL_FROM, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = settings;
  const problems = [];
  if (SMTP_URL && !MAIL_FROM) problems.push("MAIL_FROM: is needed when SMTP_URL is set");
  if (OIDC_ISSUER && !(OIDC_CLIENT_ID && OIDC_CLIENT_SECRET))
    problems.push("OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: are needed when OIDC_ISSUER is set");
  if (OIDC_ISSUER && !isSafe(OIDC_ISSUER)) problems.push("OIDC_ISSUER: must be https");
  return problems;
}

/** Yes for https, and for this machine. */
const isSafe = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || isLoopback(hostname);
};

/** What two settings say together that neither says alone. */
function contradictions({ HOST, ORIGIN, INSECURE_HTTP }: Settings): string[] {
  if (!ORIGIN && !isLoopback(HOST))
    return [
      `ORIGIN: is needed when HOST is ${HOST}: the address people type, e.g. https://plan.example.dk`,
    ];
  if (!ORIGIN || INSECURE_HTTP) return [];
  return isSafe(ORIGIN)
    ? []
    : [
        "ORIGIN: must be https, since health data travels; INSECURE_HTTP=1 allows http on a closed network",
      ];
}

function complete(settings: Settings): Env {
  const ORIGIN = settings.ORIGIN ?? `http://localhost:${settings.PORT}`;
  const DATABASE_URL = settings.DATABASE_URL ?? `file:${join(settings.DATA_DIR, "tilbage.db")}`;
  const path = DATABASE_URL.replace(/^file:(\/\/)?/, "");
  return Object.freeze({
    ...settings,
    ORIGIN,
    DATABASE_URL,
    databaseFile: path === ":memory:" ? path : resolve(path),
    isHttps: ORIGIN.startsWith("https:"),
    canMail: settings.SMTP_URL !== undefined,
  });
}

/** Reads settings from an environment; an empty value counts as absent. Problems never quote a value given. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): EnvReading {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape).map((name) => [name, source[name] || undefined]),
  );
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    );
    return { ok: false, problems };
  }
  const problems = [...contradictions(parsed.data), ...lonely(parsed.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, env: complete(parsed.data) };
}

let current: Env | undefined;

/** The settings of this process, read once. A wrong setting ends the process with a list of what is wrong. */
export function env(): Env {
  if (current) return current;
  const reading = readEnv(process.env);
  if (!reading.ok) {
    process.stderr.write(
      `Settings that need a change:\n${reading.problems.map((line) => `  ${line}\n`).join("")}`,
    );
    process.exit(1);
  }
  current = reading.env;
  return current;
}

/** Replaces the settings of this process; for tests, which bring their own. */
export function useEnv(replacement: Env): void {
  current = replacement;
}
