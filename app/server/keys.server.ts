import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { env } from "./env.server";

const KEY_BYTES = 32;

/** A secret kept as base64 in the data folder, mode 0600; made at first start. */
function keptSecret(name: string): string {
  const folder = env().DATA_DIR;
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (!existsSync(file)) {
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, randomBytes(KEY_BYTES).toString("base64"), { mode: 0o600 });
    renameSync(fresh, file);
  }
  return readFileSync(file, "utf8").trim();
}

/** The key that wraps every case key, 32 bytes: from MASTER_KEY, or kept in the data folder. */
export const masterKey = (): Buffer =>
  Buffer.from(env().MASTER_KEY ?? keptSecret("master.key"), "base64");

/** The secret session cookies are signed with: from AUTH_SECRET, or kept in the data folder. */
export const authSecret = (): string => env().AUTH_SECRET ?? keptSecret("auth.secret");
