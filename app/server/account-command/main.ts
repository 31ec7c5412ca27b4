import { join } from "node:path";
import { makeDb } from "#db/engine/db.server";
import { embeddedEngine } from "#db/engine/embedded.server";
import { migrate } from "#db/engine/migrate.server";
import { OPERATOR_LINK_MINUTES, findPersonId, makeOperatorLink } from "#db/sign-in/operator.server";
import { secondFactorsGone } from "#db/sign-in/every-way.server";
import type { Store } from "#db/store.server";
import { hashOfToken, newLinkToken } from "../account/link-token.server";
import { now } from "../clock.server";
import { env } from "../env.server";
import { masterKey } from "../keys.server";

const USAGE = `npm run account -- link EMAIL    a link that signs this person in, once, for ${OPERATOR_LINK_MINUTES} minutes
npm run account -- reset EMAIL   takes the app, recovery codes and passkeys off this account`;

const COMMANDS: Record<string, (store: Store, userId: string) => Promise<string>> = {
  link: async (store, userId) => {
    const token = newLinkToken();
    await makeOperatorLink(store, hashOfToken(token), { userId, at: now() });
    return `${env().ORIGIN}/mail-link/${token}`;
  },
  reset: async (store, userId) => {
    await store.db.batch([...secondFactorsGone(store, userId)]);
    return "Two steps are reset; the person is signed out everywhere.";
  },
};

/** Does what was asked on the installation's own database, which the server may have open meanwhile. Gives the exit code. */
async function main([name = "", email = ""]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command || !email) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const engine = embeddedEngine(env().databaseFile);
  try {
    await migrate(engine, join(process.cwd(), "db/migrations"));
    const store: Store = { db: makeDb(engine), masterKey: masterKey() };
    const userId = await findPersonId(store, email);
    const said = userId ? await command(store, userId) : "No account has this address.";
    process.stdout.write(`${said}\n`);
    return userId ? 0 : 1;
  } finally {
    await engine.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
