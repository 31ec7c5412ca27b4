import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { addAllTexts } from "#app/text/all-texts.server";
import { textsOf } from "#app/text/texts";
import { hasOrganisation } from "#db/accounts.server";
import { forgetAttempts } from "#db/attempts.server";
import { makeDb } from "#db/engine/db.server";
import type { Engine } from "#db/engine/engine.server";
import { embeddedEngine } from "#db/engine/embedded.server";
import { migrate } from "#db/engine/migrate.server";
import type { Store } from "#db/store.server";
import { closePdf } from "#pdf/pool.server";
import { makeAuth } from "./account/auth.server";
import type { Auth } from "./account/auth.server";
import { now } from "./clock.server";
import { startErasing, stopErasing } from "./closing/erase-round.server";
import { env, isLoopback } from "./env.server";
import { authSecret, masterKey } from "./keys.server";
import { startMail, stopMail } from "./mail/mail-round.server";

export type App = { engine: Engine; store: Store; auth: Auth; setupCode: string | null };

// Kept on globalThis: the development server reloads modules, and a second engine would be a second connection.
const holder = globalThis as { tilbageApp?: Promise<App> };

/** An application over an engine whose schema is up to date; tests build theirs with this too. */
export function assembleApp(engine: Engine, keys: { master: Buffer; secret: string }): App {
  addAllTexts();
  const store: Store = { db: makeDb(engine), masterKey: keys.master };
  const setupCode = isLoopback(env().HOST)
    ? null
    : (env().SETUP_CODE ?? randomBytes(8).toString("hex").toUpperCase());
  return { engine, store, auth: makeAuth(store, keys.secret), setupCode };
}

async function start(): Promise<App> {
  const engine = embeddedEngine(env().databaseFile);
  await migrate(engine, join(process.cwd(), "db/migrations"));
  const app = assembleApp(engine, { master: masterKey(), secret: authSecret() });
  await forgetAttempts(app.store, now());
  startMail(app.store);
  startErasing(app.store);
  return app;
}

/** The running application; opened on first use. */
export function app(): Promise<App> {
  holder.tilbageApp ??= start();
  return holder.tilbageApp;
}

/** Replaces the running application; for tests, which bring their own database. */
export function useApp(replacement: App): void {
  holder.tilbageApp = Promise.resolve(replacement);
}

/** The store of the running application. */
export const theStore = async (): Promise<Store> => (await app()).store;

/** Opens the application: database, migrations. Prints the setup code while it is needed. */
export async function openApp(): Promise<void> {
  const { store, setupCode } = await app();
  if (setupCode && !(await hasOrganisation(store)))
    process.stdout.write(`${textsOf("da", "account").welcome.setupCodeLine(setupCode)}\n`);
}

/** Yes when the database answers. */
export async function isReady(): Promise<boolean> {
  try {
    await hasOrganisation(await theStore());
    return true;
  } catch {
    return false;
  }
}

/** Closes the application after the last request was answered. */
export async function closeApp(): Promise<void> {
  const { engine } = await app();
  stopErasing();
  await closePdf();
  await stopMail();
  await engine.close();
}
