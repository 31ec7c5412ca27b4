import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { embeddedEngine } from "#db/engine/embedded.server";
import type { Engine } from "#db/engine/engine.server";
import { NewerDatabase, migrate } from "#db/engine/migrate.server";
import { aFolder } from "./engines";

const FOLDER = "db/migrations";
const rows = async (engine: Engine, sql: string) =>
  (await engine.exec([{ sql, params: [] }]))[0]!.rows;
const schemaOf = (engine: Engine) =>
  rows(engine, "select type, name, sql from sqlite_master order by type, name");
const ledgerOf = (engine: Engine) => rows(engine, "select hash from migration order by hash");

/** A copy of the migrations with one more, which need not succeed. */
function laterMigrations(sql: string): string {
  const folder = join(aFolder(), "migrations");
  cpSync(FOLDER, folder, { recursive: true });
  const journalFile = join(folder, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(journalFile, "utf8"));
  const idx = journal.entries.length;
  journal.entries.push({
    ...journal.entries.at(-1),
    idx,
    when: Date.UTC(2030, 0),
    tag: "9999_later",
  });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(join(folder, "9999_later.sql"), sql);
  return folder;
}

describe("bringing the schema up to date", () => {
  it("twice is the same as once", async () => {
    const engine = embeddedEngine(":memory:");
    await migrate(engine, FOLDER);
    const [schema, ledger] = [await schemaOf(engine), await ledgerOf(engine)];
    await migrate(engine, FOLDER);
    expect([await schemaOf(engine), await ledgerOf(engine)]).toEqual([schema, ledger]);
    expect(schema.map(([, name]) => name)).toEqual(
      expect.arrayContaining(["cases", "documents", "document_revisions", "user"]),
    );
  });

  it("by several instances at once happens once", async () => {
    const file = join(aFolder(), "tilbage.db");
    const engines = Array.from({ length: 4 }, () => embeddedEngine(file));
    await Promise.all(engines.map((engine) => migrate(engine, FOLDER)));
    const alone = embeddedEngine(":memory:");
    await migrate(alone, FOLDER);
    for (const engine of engines) expect(await schemaOf(engine)).toEqual(await schemaOf(alone));
    expect(await ledgerOf(engines[0]!)).toEqual(await ledgerOf(alone));
    await Promise.all([...engines, alone].map((engine) => engine.close()));
  });

  it("adds what is new to what is there", async () => {
    const engine = embeddedEngine(":memory:");
    await migrate(engine, FOLDER);
    await engine.exec([
      {
        sql: "insert into organisations (id, name, is_example, created_at) values ('o', 'Firma', 0, 1)",
        params: [],
      },
    ]);
    await migrate(engine, laterMigrations("ALTER TABLE organisations ADD COLUMN nickname text;"));
    expect(await rows(engine, "select name, nickname from organisations")).toEqual([
      ["Firma", null],
    ]);
  });

  it("that fails leaves nothing behind and can be tried again", async () => {
    const engine = embeddedEngine(":memory:");
    await migrate(engine, FOLDER);
    const before = [await schemaOf(engine), await ledgerOf(engine)];
    const broken = laterMigrations(
      "CREATE TABLE extra (id text);\n--> statement-breakpoint\nCREATE TABLE nonsense (",
    );
    await expect(migrate(engine, broken)).rejects.toThrow();
    expect([await schemaOf(engine), await ledgerOf(engine)]).toEqual(before);
    await migrate(engine, laterMigrations("CREATE TABLE extra (id text);"));
    expect(await rows(engine, "select count(*) from extra")).toEqual([[0]]);
  });
});

it("a database used by a newer version is refused and left as it is", async () => {
  const engine = embeddedEngine(":memory:");
  await migrate(engine, laterMigrations("CREATE TABLE extra (id text);"));
  const before = [await schemaOf(engine), await ledgerOf(engine)];
  await expect(migrate(engine, FOLDER)).rejects.toThrow(NewerDatabase);
  expect([await schemaOf(engine), await ledgerOf(engine)]).toEqual(before);
});
