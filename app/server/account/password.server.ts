import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 32;

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, COST, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );

/** A salted scrypt hash. Runs on Node's thread pool: the JavaScript one would hold every other request up. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt1:${salt.toString("base64url")}:${(await derive(password, salt)).toString("base64url")}`;
}

/** Yes when the password made the hash; compared in constant time. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }) {
  const [kind, salt, key] = hash.split(":");
  if (kind !== "scrypt1" || !salt || !key) return false;
  const expected = Buffer.from(key, "base64url");
  return timingSafeEqual(expected, await derive(password, Buffer.from(salt, "base64url")));
}
