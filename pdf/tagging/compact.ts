import { deflateSync } from "node:zlib";
import { slimContent } from "./slim-content";
import { slimFont } from "./slim-font";

const OBJECTS_PER_STREAM = 1000;
const ROW_BYTES = 6;
/** PNG's filter "up" (ISO 32000-1, 7.4.4.4). */
const UP = 2;
const DATA_START = "stream\n";
const DATA_END = "\nendstream";
const HEAD = /^(\d+) 0 obj\n/;

type Piece = { id: number; body: Buffer; isStream: boolean };

function offsetsOf(file: Buffer): number[] {
  const tail = file.subarray(file.length - 64).toString("latin1");
  const start = Number(/startxref\n(\d+)/.exec(tail)?.[1]);
  const lines = file.subarray(start).toString("latin1").split("\n");
  const count = Number(lines[1]?.split(" ")[1]);
  return lines
    .slice(3, 2 + count)
    .map((line) => Number(line.slice(0, 10)))
    .concat(start);
}

function piecesOf(file: Buffer, offsets: number[]): Piece[] {
  const starts = [...offsets].sort((a, b) => a - b);
  return starts.slice(0, -1).map((start, index) => {
    const raw = file.subarray(start, starts[index + 1]);
    const id = Number(HEAD.exec(raw.subarray(0, 24).toString("latin1"))?.[1]);
    const body = raw.subarray(raw.indexOf("\n") + 1, raw.lastIndexOf("\nendobj"));
    return { id, body, isStream: body.subarray(-9).toString("latin1") === "endstream" };
  });
}

/** Numbers of the objects that other objects name in this way. */
const namedBy = (pieces: readonly Piece[], name: RegExp): Set<number> =>
  new Set(
    pieces.flatMap(({ body, isStream }) => {
      const named = isStream ? null : name.exec(body.toString("latin1"));
      return named ? [Number(named[1])] : [];
    }),
  );

function dataOf({ body }: Piece): Buffer {
  const start = body.indexOf(DATA_START) + DATA_START.length;
  return body.subarray(start, body.lastIndexOf(DATA_END));
}

/** A page's content in fewer words. */
function slimmedPage(piece: Piece): Buffer {
  const content = dataOf(piece).toString("latin1");
  return stream(piece.id, "", Buffer.from(slimContent(content), "latin1"));
}

function slimmedFont(piece: Piece): Buffer {
  const font = slimFont(dataOf(piece));
  return stream(piece.id, `/Length1 ${font.length}`, font);
}

/** Any other stream; who looks for the metadata of a file must find it in the clear. */
function packed(piece: Piece): Buffer {
  const dictionary = piece.body.subarray(0, piece.body.indexOf(DATA_START)).toString("latin1");
  if (dictionary.includes("/Type /Metadata")) return asItIs(piece);
  const entries = dictionary.slice(2, dictionary.lastIndexOf(">>")).replace(/\/Length \d+/, "");
  return stream(piece.id, entries.trim(), dataOf(piece));
}

const stream = (id: number, dictionary: string, data: Buffer): Buffer => {
  const tight = deflateSync(data, { level: 9 });
  const head = `${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${tight.length} >>\n${DATA_START}`;
  return Buffer.concat([Buffer.from(head, "latin1"), tight, Buffer.from(`${DATA_END}\nendobj\n`)]);
};

const asItIs = ({ id, body }: Piece): Buffer =>
  Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from("\nendobj\n")]);

function objectStream(id: number, pieces: Piece[]): Buffer {
  let offset = 0;
  const index = pieces.map((piece) => {
    const entry = `${piece.id} ${offset}`;
    offset += piece.body.length + 1;
    return entry;
  });
  const head = Buffer.from(`${index.join(" ")}\n`);
  const bodies = pieces.flatMap(({ body }) => [body, Buffer.from("\n")]);
  const dictionary = `/Type /ObjStm /N ${pieces.length} /First ${head.length}`;
  return stream(id, dictionary, Buffer.concat([head, ...bodies]));
}

function crossReferenceRow(kind: number, place: number, index: number): Buffer {
  const row = Buffer.alloc(ROW_BYTES);
  row.writeUInt8(kind, 0);
  row.writeUIntBE(place, 1, 3);
  row.writeUInt16BE(index, 4);
  return row;
}

/** Each row as its difference from the one above, which packs much better: most rows only count on. */
function asDifferences(rows: readonly Buffer[]): Buffer {
  const different = rows.map((row, index) =>
    Buffer.from([UP, ...row.map((byte, at) => byte - (rows[index - 1]?.[at] ?? 0))]),
  );
  return Buffer.concat(different);
}

/**
 * The same PDF with its small objects packed into object streams (ISO 32000-1, 7.5.7 and 7.5.8), its pages in fewer
 * words, its fonts without hints. pdfkit writes the objects one by one; a tagged file has hundreds, so packing halves
 * it. Takes pdfkit's own output only, neither compressed nor encrypted.
 */
export function compact(file: Buffer): Uint8Array {
  const offsets = offsetsOf(file);
  const pieces = piecesOf(file, offsets);
  const trailer = file.subarray(offsets.at(-1)).toString("latin1");
  const keep = /\/Root \d+ 0 R\n\/Info \d+ 0 R\n\/ID \[[^\]]*\]/.exec(trailer)?.[0];
  if (!keep) throw new Error("Not a PDF as pdfkit writes it");
  const written: Buffer[] = [Buffer.from("%PDF-1.7\n%\xFF\xFF\xFF\xFF\n", "latin1")];
  let position = written[0]?.length ?? 0;
  const rows = new Map<number, Buffer>([[0, crossReferenceRow(0, 0, 0xffff)]]);
  const write = (id: number, object: Buffer) => {
    rows.set(id, crossReferenceRow(1, position, 0));
    written.push(object);
    position += object.length;
  };
  const contents = namedBy(pieces, /\/Contents (\d+) 0 R/);
  const fonts = namedBy(pieces, /\/FontFile2 (\d+) 0 R/);
  for (const piece of pieces.filter(({ isStream }) => isStream)) {
    if (contents.has(piece.id)) write(piece.id, slimmedPage(piece));
    else if (fonts.has(piece.id)) write(piece.id, slimmedFont(piece));
    else write(piece.id, packed(piece));
  }
  const small = pieces.filter(({ isStream }) => !isStream);
  let nextId = pieces.length + 1;
  for (let start = 0; start < small.length; start += OBJECTS_PER_STREAM) {
    const together = small.slice(start, start + OBJECTS_PER_STREAM);
    const id = nextId++;
    together.forEach((piece, index) => rows.set(piece.id, crossReferenceRow(2, id, index)));
    write(id, objectStream(id, together));
  }
  const at = position;
  rows.set(nextId, crossReferenceRow(1, at, 0));
  const table = Array.from(
    { length: nextId + 1 },
    (_, id) => rows.get(id) ?? crossReferenceRow(0, 0, 0),
  );
  const predictor = `/DecodeParms << /Predictor 12 /Columns ${ROW_BYTES} >>`;
  const dictionary = `/Type /XRef /Size ${nextId + 1} /W [1 3 2] ${predictor} ${keep}`;
  written.push(stream(nextId, dictionary, asDifferences(table)));
  written.push(Buffer.from(`startxref\n${at}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(written));
}
