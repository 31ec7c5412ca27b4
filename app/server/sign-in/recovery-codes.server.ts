import { randomInt } from "node:crypto";
import { RECOVERY_CODES } from "#app/domain/sign-in";
import { hashOfToken } from "../account/link-token.server";

// Without 0/o, 1/l and vowels: written down by hand it stays itself.
const ALPHABET = "23456789bcdfghjkmnpqrstvwxz";
const GROUPS = 3;
const GROUP_LENGTH = 5;

const group = () =>
  Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

/** Fresh recovery codes of 71 bits each, as they are shown and written down: `bcdfg-hjkmn-pqrst`. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => Array.from({ length: GROUPS }, group).join("-"));

const plain = (typed: string) => typed.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Yes for text as long as a recovery code, however it is spaced. */
export const isRecoveryCode = (typed: string): boolean =>
  plain(typed).length === GROUPS * GROUP_LENGTH;

/** What the database keeps of a recovery code. */
export const hashOfRecoveryCode = (userId: string, typed: string): string =>
  hashOfToken(`recovery:${userId}:${plain(typed)}`);
