import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const PACKINGS = ["br", "gz"] as const;
const ENCODING = { br: "br", gz: "gzip" } as const;
const IMMUTABLE = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=3600";

type StaticFile = { path: string; packed: ReadonlySet<string> };

/** Gives the answer to a path of the built client, or null when no file is there. */
export type StaticFiles = (url: string, acceptEncoding: string) => Promise<Response | null>;

/** The files by their address. A fixed list, so no spelling of a path can leave the folder. */
function listFiles(folder: string): Map<string, StaticFile> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const all = new Set(names);
  const files = names.filter((name) => TYPES[extname(name)] !== undefined);
  return new Map(
    files.map((name) => {
      const packed = new Set(PACKINGS.filter((ending) => all.has(`${name}.${ending}`)));
      return [`/${name}`, { path: join(folder, name), packed }];
    }),
  );
}

/** Serves a folder of built files, precompressed where the build made it so. Files are kept in memory once read. */
export function staticFiles(folder: string): StaticFiles {
  const files = listFiles(folder);
  const bytes = new Map<string, Promise<Buffer>>();
  const read = (path: string) => {
    const known = bytes.get(path) ?? readFile(path);
    bytes.set(path, known);
    return known;
  };
  return async (url, acceptEncoding) => {
    const [address = ""] = url.split("?", 1);
    const file = files.get(address);
    if (!file) return null;
    const accepted = acceptEncoding.split(",").map((part) => part.split(";")[0]?.trim());
    const packing = PACKINGS.find(
      (ending) => file.packed.has(ending) && accepted.includes(ENCODING[ending]),
    );
    const body = await read(packing ? `${file.path}.${packing}` : file.path);
    return new Response(new Uint8Array(body), {
      headers: {
        "content-type": TYPES[extname(address)] ?? "application/octet-stream",
        "cache-control": address.startsWith("/assets/") ? IMMUTABLE : SHORT,
        vary: "accept-encoding",
        ...(packing && { "content-encoding": ENCODING[packing] }),
      },
    });
  };
}
