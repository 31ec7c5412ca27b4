import { chmodSync, existsSync, mkdirSync, openSync, readSync, closeSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Conflict, Unavailable } from "./engine.server";
import type { Engine, Statement, StatementResult } from "./engine.server";

/** The file given as database is not ours or is damaged; it was not touched. */
export class ForeignDatabase extends Error {
  override name = "ForeignDatabase";
}

/** "Tilb" as a 32-bit number: stamped into our files so that another program's database is never migrated. */
const APPLICATION_ID = 0x54696c62;
const MAX_CACHED_STATEMENTS = 1000;
const BUSY = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN)/;

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

function refuseForeignFile(file: string): void {
  if (!existsSync(file)) return;
  const head = Buffer.alloc(16);
  const handle = openSync(file, "r");
  const length = readSync(handle, head, 0, 16, 0);
  closeSync(handle);
  if (length > 0 && head.toString("latin1") !== "SQLite format 3\0")
    throw new ForeignDatabase(`${file} is not a SQLite database; it was left untouched`);
}

function claim(database: Database.Database, file: string): void {
  const id = database.pragma("application_id", { simple: true });
  if (id === APPLICATION_ID) {
    const state = database.pragma("quick_check(1)", { simple: true });
    if (state !== "ok") throw new ForeignDatabase(`${file} is damaged: ${String(state)}`);
    return;
  }
  const tables = database.prepare("select count(*) from sqlite_master").pluck().get();
  if (id !== 0 || tables !== 0)
    throw new ForeignDatabase(`${file} belongs to another program; it was left untouched`);
  database.pragma(`application_id = ${APPLICATION_ID}`);
}

function configure(database: Database.Database): void {
  database.pragma("journal_mode = WAL");
  // better-sqlite3 is compiled with NORMAL for WAL, which may lose the last commits in a power cut.
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  database.pragma("busy_timeout = 5000");
}

function asOurError(error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (codeOf(error).startsWith("SQLITE_CONSTRAINT")) return new Conflict(message, { cause: error });
  if (BUSY.test(codeOf(error))) return new Unavailable(message, { cause: error });
  return error;
}

/** A prepared-statement runner over an open database; statements are kept, since preparing costs more than running. */
function statementRunner(database: Database.Database) {
  const cache = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const known = cache.get(sql);
    if (known) return known;
    if (cache.size >= MAX_CACHED_STATEMENTS) cache.clear();
    const statement = database.prepare(sql);
    cache.set(sql, statement);
    return statement;
  };
  const run = ({ sql, params }: Statement): StatementResult => {
    const statement = prepared(sql);
    if (!statement.reader) return { rows: [], changes: statement.run(...params).changes };
    const rows = statement.raw().all(...params) as unknown[][];
    return { rows, changes: rows.length };
  };
  return { run, forget: () => cache.clear() };
}

function openDatabase(file: string): Database.Database {
  if (file === ":memory:") return new Database(file);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  refuseForeignFile(file);
  const database = new Database(file);
  try {
    claim(database, file);
  } catch (error) {
    database.close();
    if (error instanceof ForeignDatabase) throw error;
    throw new ForeignDatabase(`${file} cannot be read as our database`, { cause: error });
  }
  chmodSync(file, 0o600);
  return database;
}

/**
 * The embedded engine: one SQLite file (or ":memory:", or a serialised image in tests). Throws ForeignDatabase for a
 * file that is not ours or is damaged; Conflict for a broken constraint; Unavailable for a busy, full or failing disk.
 */
export function embeddedEngine(source: string | Buffer): Engine & { serialise(): Buffer } {
  const database = typeof source === "string" ? openDatabase(source) : new Database(source);
  configure(database);
  const { run, forget } = statementRunner(database);
  const batch = database.transaction((statements: Statement[]) => statements.map(run));
  return {
    name: "embedded",
    async exec(statements, ddl) {
      try {
        return statements.length > 1 ? batch.immediate(statements) : statements.map(run);
      } catch (error) {
        throw asOurError(error);
      } finally {
        if (ddl) forget();
      }
    },
    async close() {
      database.close();
    },
    serialise: () => database.serialize(),
  };
}
