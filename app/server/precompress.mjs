/**
 * Packs the built client once, at the best ratio, so that serving a file costs no CPU.
 * Run by `npm run build`. Node built-ins only.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const CLIENT = "build/client";
const WORTH_PACKING = 512;

const names = readdirSync(CLIENT, { recursive: true, encoding: "utf8" });
for (const name of names.filter((each) => /\.(js|css|svg|json|txt|ttf|webmanifest)$/.test(each))) {
  const path = join(CLIENT, name);
  const plain = readFileSync(path);
  if (plain.length < WORTH_PACKING) continue;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${path}.br`, brotliCompressSync(plain, { params }));
  writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
}
