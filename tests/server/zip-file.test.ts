import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipOf } from "#app/server/own-copy/zip-file.server";
import type { ZipContent } from "#app/server/own-copy/zip-file.server";

async function* pieces(...texts: string[]) {
  yield* texts;
}

async function* files(): AsyncGenerator<[string, ZipContent]> {
  yield ["long.json", pieces("[", '"æøå ✓"'.repeat(2000), "", "]")];
  yield ["paper.pdf", new Uint8Array([37, 80, 68, 70, 0, 255])];
  yield ["nothing.txt", pieces()];
}

describe("a zip made file by file", () => {
  it("holds every piece, in order, and files of bytes as they are", async () => {
    const unzipped = unzipSync(await zipOf(files()));
    expect(Object.keys(unzipped)).toEqual(["long.json", "paper.pdf", "nothing.txt"]);
    const text = new TextDecoder().decode(unzipped["long.json"]);
    expect(text).toBe(`[${'"æøå ✓"'.repeat(2000)}]`);
    expect([...unzipped["paper.pdf"]!]).toEqual([37, 80, 68, 70, 0, 255]);
    expect(unzipped["nothing.txt"]).toHaveLength(0);
  });

  it("is the same bytes when made again", async () => {
    expect(Buffer.from(await zipOf(files())).equals(await zipOf(files()))).toBe(true);
  });

  it("fails as what it is made of fails", async () => {
    async function* broken(): AsyncGenerator<[string, ZipContent]> {
      yield ["paper.pdf", new Uint8Array(3)];
      throw new Error("the printer is busy");
    }
    await expect(zipOf(broken())).rejects.toThrow("the printer is busy");
  });
});
