import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const PACKABLE = /^(text\/(?!event-stream)|application\/(json|manifest\+json)|image\/svg)/;
/** Below this, packing costs more than the bytes it saves. */
const WORTH_PACKING = 1024;

/**
 * Packs a page for the wire, off the main thread. Forms carry no secret tokens that a reader's own
 * input could be compressed against (the session is a cookie), so BREACH finds nothing to measure.
 */
export async function packed(response: Response, acceptEncoding: string): Promise<Response> {
  const type = response.headers.get("content-type") ?? "";
  if (!response.body || !PACKABLE.test(type) || response.headers.has("content-encoding"))
    return response;
  const method = /\bbr\b/.test(acceptEncoding)
    ? "br"
    : /\bgzip\b/.test(acceptEncoding)
      ? "gzip"
      : null;
  if (!method) return response;
  const plain = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.append("vary", "accept-encoding");
  const answer = (body: Uint8Array) =>
    new Response(new Uint8Array(body), { status: response.status, headers });
  if (plain.length < WORTH_PACKING) return answer(plain);
  headers.set("content-encoding", method);
  headers.delete("content-length");
  return answer(
    method === "br"
      ? await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : await zip(plain, { level: 5 }),
  );
}
