import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const PREFIX = "s1.";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** A sealed value that does not open: wrong key, moved to another place, or damaged. */
export class SealBroken extends Error {
  override name = "SealBroken";
}

/** Seals bytes with AES-256-GCM. `place` (for example case:document:revision) must be given again to open them. */
export function sealBytes(key: Buffer, place: string, plain: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return PREFIX + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** Opens what `sealBytes` sealed for the same place; throws SealBroken otherwise. */
export function openBytes(key: Buffer, place: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed.slice(PREFIX.length), "base64url");
  if (!sealed.startsWith(PREFIX) || bytes.length < NONCE_BYTES + TAG_BYTES)
    throw new SealBroken("not a sealed value");
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch (error) {
    throw new SealBroken("sealed value does not open here", { cause: error });
  }
}

/** Seals a JSON value for a place. */
export const sealJson = (key: Buffer, place: string, value: unknown): string =>
  sealBytes(key, place, Buffer.from(JSON.stringify(value), "utf8"));

/** Opens a JSON value sealed for a place. The caller knows what it put there. */
export const openJson = (key: Buffer, place: string, sealed: string): unknown =>
  JSON.parse(openBytes(key, place, sealed).toString("utf8"));

/** A new random key for one case. */
export const newCaseKey = (): Buffer => randomBytes(KEY_BYTES);

/** A case key wrapped by the master key, for the case_keys table. */
export const wrapKey = (masterKey: Buffer, caseId: string, caseKey: Buffer): string =>
  sealBytes(masterKey, `case-key:${caseId}`, caseKey);

/** The case key back from its wrapping. */
export const unwrapKey = (masterKey: Buffer, caseId: string, wrapped: string): Buffer =>
  openBytes(masterKey, `case-key:${caseId}`, wrapped);
