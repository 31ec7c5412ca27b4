import { Zip, ZipDeflate } from "fflate";

// Equal content gives equal bytes: the files carry no moment of their own. The first day a zip can name.
const NO_MOMENT = new Date(1980, 0, 1);

/** What a file in a zip is made of: its bytes, or text that comes piece by piece. */
export type ZipContent = Uint8Array | AsyncIterable<string>;

async function fill(entry: ZipDeflate, content: ZipContent): Promise<void> {
  if (content instanceof Uint8Array) return entry.push(content, true);
  const encoder = new TextEncoder();
  for await (const piece of content) entry.push(encoder.encode(piece));
  entry.push(new Uint8Array(0), true);
}

/** A zip of files, made one after the other. Of a long text only a piece and what it was packed to are in memory. */
export async function zipOf(files: AsyncIterable<[string, ZipContent]>): Promise<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  for await (const [name, content] of files) {
    const entry = new ZipDeflate(name);
    entry.mtime = NO_MOMENT;
    zip.add(entry);
    await fill(entry, content);
  }
  zip.end();
  return Buffer.concat(packed);
}
