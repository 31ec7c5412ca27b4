import type { IncomingMessage } from "node:http";
import { limits } from "./limits";
import { RefusedBody, refuse } from "./refusal";
import type { Refusal } from "./refusal";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What is wrong with the bytes of a form, or null: they must be UTF-8, percent-encoded UTF-8, and few. */
export function formRefusal(body: Uint8Array): Refusal | null {
  try {
    const text = utf8.decode(body);
    if (text.split("&", limits.formPairs + 1).length > limits.formPairs)
      return refuse(413, "too many fields");
    if (text.includes("%00") || text.includes("\0")) return refuse(400, "NUL in a field");
    decodeURIComponent(text.replaceAll("+", " "));
    return null;
  } catch {
    return refuse(400, "form is not UTF-8");
  }
}

/** Reads a form's bytes. Throws RefusedBody as soon as they are too many, whatever content-length said. */
export function readFormBody(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on("data", (chunk: Buffer) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= limits.bodyBytes) return;
      incoming.pause();
      reject(new RefusedBody(refuse(413, "body too long")));
    });
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      const refusal = formRefusal(body);
      if (refusal) reject(new RefusedBody(refusal));
      else resolve(body);
    });
    const gone = () => reject(new RefusedBody(refuse(400, "body cut off")));
    incoming.on("aborted", gone);
    incoming.on("error", gone);
  });
}
