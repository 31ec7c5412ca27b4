const HEADER = 12;
const ENTRY = 16;
/** Programs that fit letters to the dots of a coarse screen (OpenType: cvt, fpgm, prep). */
const HINTS: readonly string[] = ["cvt ", "fpgm", "prep"];

type Tables = Map<string, Buffer>;

function tablesOf(font: Buffer): Tables {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index): [string, Buffer] => {
      const entry = HEADER + ENTRY * index;
      const start = font.readUInt32BE(entry + 8);
      const name = font.toString("latin1", entry, entry + 4);
      return [name, font.subarray(start, start + font.readUInt32BE(entry + 12))];
    }),
  );
}

/** Where each glyph begins, and where the last one ends; `isLong` as the head table says. */
function placesOf(loca: Buffer, isLong: boolean): number[] {
  const size = isLong ? 4 : 2;
  return Array.from({ length: loca.length / size }, (_, index) =>
    isLong ? loca.readUInt32BE(index * size) : loca.readUInt16BE(index * size) * 2,
  );
}

/** A glyph without its program. One made of others keeps all it has: what it is made of has programs of its own. */
function plainGlyph(glyph: Buffer): Buffer {
  const contours = glyph.length > 0 ? glyph.readInt16BE(0) : -1;
  if (contours < 0) return glyph;
  const at = 10 + 2 * contours;
  const after = at + 2 + glyph.readUInt16BE(at);
  const plain = Buffer.concat([glyph.subarray(0, at), Buffer.alloc(2), glyph.subarray(after)]);
  return Buffer.concat([plain, Buffer.alloc((4 - (plain.length % 4)) % 4)]);
}

/** The glyphs anew, and where each begins. */
function withPlainGlyphs(tables: Tables): Tables {
  const [head, loca, glyf] = ["head", "loca", "glyf"].map((name) => tables.get(name));
  if (!head || !loca || !glyf) throw new Error("Not a TrueType font");
  const isLong = head.readInt16BE(50) !== 0;
  const places = placesOf(loca, isLong);
  const glyphs = places
    .slice(0, -1)
    .map((start, index) => plainGlyph(glyf.subarray(start, places[index + 1])));
  const size = isLong ? 4 : 2;
  const index = Buffer.alloc(places.length * size);
  let place = 0;
  [0, ...glyphs.map(({ length }) => length)].forEach((length, at) => {
    place += length;
    if (isLong) index.writeUInt32BE(place, at * size);
    else index.writeUInt16BE(place / 2, at * size);
  });
  return new Map([...tables, ["glyf", Buffer.concat(glyphs)], ["loca", index]]);
}

const padded = (table: Buffer) =>
  Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

function checksumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

function headerOf(font: Buffer, count: number): Buffer {
  const header = Buffer.alloc(HEADER);
  font.copy(header, 0, 0, 4);
  const power = Math.floor(Math.log2(count));
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (count - 2 ** power), 10);
  return header;
}

/**
 * The embedded part of a TrueType font without the programs that fit its letters to a coarse screen: half of it, and no
 * use on paper or on screens of today. The outlines stay as they are.
 */
export function slimFont(font: Buffer): Buffer {
  const tables = [...withPlainGlyphs(tablesOf(font))].filter(([name]) => !HINTS.includes(name));
  const bodies: Buffer[] = [];
  let place = HEADER + ENTRY * tables.length;
  const entries = tables.map(([name, table]) => {
    const body = padded(table);
    const entry = Buffer.alloc(ENTRY);
    entry.write(name, 0, "latin1");
    entry.writeUInt32BE(checksumOf(body), 4);
    entry.writeUInt32BE(place, 8);
    entry.writeUInt32BE(table.length, 12);
    place += body.length;
    bodies.push(body);
    return entry;
  });
  return Buffer.concat([headerOf(font, tables.length), ...entries, ...bodies]);
}
