import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { ForeignDatabase, embeddedEngine } from "#db/engine/embedded.server";
import { makeDb } from "#db/engine/db.server";
import { Conflict } from "#db/engine/engine.server";
import type { Engine } from "#db/engine/engine.server";
import { migrate } from "#db/engine/migrate.server";
import { aFolder, seededRandom } from "./engines";

const run = async (engine: Engine, ...statements: string[]) =>
  (await engine.exec(statements.map((sql) => ({ sql, params: [] })))).map(({ rows }) => rows);
const pragma = async (engine: Engine, name: string) =>
  (await run(engine, `PRAGMA ${name}`))[0]?.[0]?.[0];

/** A closed database of ours, with something in it. */
async function ourFile(folder = aFolder()): Promise<string> {
  const file = join(folder, "tilbage.db");
  const engine = embeddedEngine(file);
  await migrate(engine, "db/migrations");
  await run(
    engine,
    "insert into organisations (id, name, is_example, created_at) values ('o', 'Firma', 0, 1)",
  );
  await run(engine, "PRAGMA wal_checkpoint(TRUNCATE)");
  await engine.close();
  return file;
}

describe("a database of ours", () => {
  it("is stamped, private to its user, and written so that a power cut loses nothing", async () => {
    const folder = join(aFolder(), "data");
    const file = join(folder, "tilbage.db");
    const engine = embeddedEngine(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(await pragma(engine, "application_id")).toBe(0x54696c62);
    expect(await pragma(engine, "journal_mode")).toBe("wal");
    expect(await pragma(engine, "synchronous")).toBe(2);
    expect(await pragma(engine, "foreign_keys")).toBe(1);
    expect(await pragma(engine, "secure_delete")).toBe(1);
    await run(engine, "create table t (a)");
    for (const name of readdirSync(folder))
      expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
    await engine.close();
  });

  it("opens again with what was written", async () => {
    const engine = embeddedEngine(await ourFile());
    expect(await run(engine, "select name from organisations")).toEqual([[["Firma"]]]);
    await engine.close();
  });

  it("gives up what it held once it is deleted", async () => {
    const file = await ourFile();
    const engine = embeddedEngine(file);
    await run(
      engine,
      "insert into organisations (id, name, is_example, created_at) values ('x', 'Kanariefugl', 0, 1)",
    );
    await run(engine, "PRAGMA wal_checkpoint(TRUNCATE)");
    expect(readFileSync(file).includes("Kanariefugl")).toBe(true);
    await run(engine, "delete from organisations where id = 'x'");
    await run(engine, "PRAGMA wal_checkpoint(TRUNCATE)");
    expect(readFileSync(file).includes("Kanariefugl")).toBe(false);
    await engine.close();
  });
});

describe("statements", () => {
  it("are all done or none", async () => {
    const engine = embeddedEngine(":memory:");
    await run(engine, "create table t (a integer primary key)");
    await expect(
      run(
        engine,
        "insert into t values (1)",
        "insert into t values (2)",
        "insert into t values (1)",
      ),
    ).rejects.toThrow(Conflict);
    expect(await run(engine, "select * from t")).toEqual([[]]);
    await run(engine, "insert into t values (1)", "insert into t values (2)");
    expect(await run(engine, "select a from t order by a")).toEqual([[[1], [2]]]);
  });

  it("that break a reference or a NOT NULL are a conflict, and a typing error is not", async () => {
    const engine = embeddedEngine(":memory:");
    await run(
      engine,
      "create table p (id integer primary key)",
      "create table c (p integer not null references p (id))",
    );
    await expect(run(engine, "insert into c values (7)")).rejects.toThrow(Conflict);
    await expect(run(engine, "insert into c values (null)")).rejects.toThrow(Conflict);
    await expect(run(engine, "insert into nowhere values (1)")).rejects.not.toThrow(Conflict);
  });

  it("never run in a transaction left open", async () => {
    const db = makeDb(embeddedEngine(":memory:"));
    await expect((async () => db.transaction(async () => undefined))()).rejects.toThrow("db.batch");
  });
});

describe("a file that is not ours", () => {
  /** Every file of a folder with its bytes. */
  const bytesOf = (folder: string) =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("base64")]);

  function anotherProgramsFile(folder: string, id: number, tables: boolean) {
    const file = join(folder, "theirs.db");
    const database = new Database(file);
    database.pragma(`application_id = ${id}`);
    if (tables) database.exec("create table precious (a); insert into precious values ('x')");
    database.close();
    return file;
  }

  it.each<[string, (folder: string) => string]>([
    [
      "a text",
      (folder) => (
        writeFileSync(join(folder, "notes.txt"), "Kære dagbog, i dag skrev jeg en lang note."),
        join(folder, "notes.txt")
      ),
    ],
    ["a short text", (folder) => (writeFileSync(join(folder, "x"), "x"), join(folder, "x"))],
    ["another program's database", (folder) => anotherProgramsFile(folder, 0, true)],
    ["another program's stamp", (folder) => anotherProgramsFile(folder, 42, true)],
    ["another program's stamp on an empty one", (folder) => anotherProgramsFile(folder, 42, false)],
  ])("is refused and left as it is, byte for byte: %s", (_what, make) => {
    const folder = aFolder();
    const file = make(folder);
    const before = bytesOf(folder);
    expect(() => embeddedEngine(file)).toThrow(ForeignDatabase);
    expect(bytesOf(folder)).toEqual(before);
  });

  it("but an empty file is taken, as one just made", async () => {
    const file = join(aFolder(), "new.db");
    writeFileSync(file, "");
    const engine = embeddedEngine(file);
    expect(await pragma(engine, "application_id")).toBe(0x54696c62);
    await engine.close();
  });
});

describe("a damaged file", () => {
  it.each<[string, (bytes: Buffer) => Buffer]>([
    ["cut off in the middle", (bytes) => bytes.subarray(0, bytes.length / 2)],
    ["with a header of zeros", (bytes) => Buffer.concat([Buffer.alloc(100), bytes.subarray(100)])],
    [
      "with noise after its header",
      (bytes) => Buffer.concat([bytes.subarray(0, 100), noise(bytes.length - 100)]),
    ],
    [
      "with a page of noise in the middle",
      (bytes) => Buffer.concat([bytes.subarray(0, 8192), noise(4096), bytes.subarray(12_288)]),
    ],
  ])("is refused in words and left as it is: %s", async (_what, damage) => {
    const file = await ourFile();
    const damaged = damage(readFileSync(file));
    writeFileSync(file, damaged);
    expect(() => embeddedEngine(file)).toThrow(ForeignDatabase);
    expect(readFileSync(file).equals(damaged)).toBe(true);
  });

  it("anywhere is taken as sound or refused in words, untouched; never anything else", async () => {
    const original = readFileSync(await ourFile());
    const random = seededRandom(11);
    const refused: boolean[] = [];
    for (let turn = 0; turn < 160; turn++) {
      const file = join(aFolder(), "tilbage.db");
      const damaged = Buffer.from(original);
      noise(64, turn).copy(damaged, Math.floor(random() * (damaged.length - 64)));
      writeFileSync(file, damaged);
      const refusal = await refusalOf(file);
      refused.push(refusal !== null);
      if (!refusal) continue;
      expect(refusal).toBeInstanceOf(ForeignDatabase);
      expect(readFileSync(file).equals(damaged)).toBe(true);
    }
    expect(new Set(refused)).toEqual(new Set([true, false]));
  });
});

/** What opening a file threw, or null. */
async function refusalOf(file: string): Promise<unknown> {
  try {
    await embeddedEngine(file).close();
    return null;
  } catch (error) {
    return error;
  }
}

function noise(length: number, seed = 1): Buffer {
  const random = seededRandom(seed);
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
}
