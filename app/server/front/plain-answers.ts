import { randomInt } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { shell } from "#app/text/da/shell";
import type { Refusal } from "./refusal";

// Without 0/o, 1/l and vowels: read over the phone it stays itself, and it never spells a word.
const ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

/** A reference number for one answer: what the reader quotes is what the log says. */
export const newReference = (): string =>
  Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

/** The sentences for a fault of ours, when not even the error page could be rendered. */
export const faultText = (reference: string): string =>
  `${shell.errors.brokenTitle}.\n${shell.errors.broken}\n${shell.errors.reference(reference)}\n`;

/** The answer to a refused request. The connection closes, since a body we did not read may still come. */
export function refusalAnswer({ status }: Refusal) {
  const body = status === 404 ? shell.errors.notFoundTitle : shell.errors.badRequestTitle;
  const headers: Record<string, string> = {
    "content-type": "text/plain; charset=utf-8",
    connection: "close",
    ...(status === 405 && { allow: "GET, HEAD, POST" }),
  };
  return { status, headers, body: `${body}.\n` };
}

/** The bytes for a connection that never became a request. */
export const rawAnswer = (status: number): string =>
  `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`;
