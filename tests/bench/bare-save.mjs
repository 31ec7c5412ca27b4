/** The least a durable save can cost here: node:http, one prepared transaction, synchronous=FULL. */
import http from "node:http";
import { join } from "node:path";
import Database from "better-sqlite3";

const database = new Database(join(process.env.DATA_DIR, "bare.db"));
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.exec("create table head (id text primary key, revision integer, content text)");
database.exec("create table change (revision integer primary key, content text)");
database.exec("insert into head values ('1', 0, '')");
const remember = database.prepare("insert into change select revision + 1, ? from head");
const replace = database.prepare(
  "update head set revision = revision + 1, content = ? where id = '1'",
);
const save = database.transaction((content) => {
  remember.run(content);
  replace.run(content);
});

http
  .createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.method === "POST")
      save(new URLSearchParams(Buffer.concat(chunks).toString()).get("value"));
    response.end('{"ok":true}');
  })
  .listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
