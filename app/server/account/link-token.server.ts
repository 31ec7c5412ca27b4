import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** A 256-bit token for a link that opens something without sign-in; kept nowhere but in the link. */
export const newLinkToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");

/** Yes for text that looks like a token of ours. */
export const isLinkToken = (text: string): boolean => TOKEN.test(text);

/** What the database keeps of a token. */
export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");
