import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { isHr } from "#app/domain/permissions";
import { findMembership } from "#db/accounts.server";
import { makeDb } from "#db/engine/db.server";
import { embeddedEngine } from "#db/engine/embedded.server";
import { migrate } from "#db/engine/migrate.server";
import { findPersonId } from "#db/sign-in/operator.server";
import type { Store } from "#db/store.server";
import { now, today } from "../clock.server";
import { env } from "../env.server";
import { masterKey } from "../keys.server";
import { importPlan, readPlanFile } from "../plan-file/import-plan.server";

const USAGE = `npm run import -- plan.json --for EMAIL   opens a case with this plan, for the person in HR with this address`;

const say = (line: string) => process.stdout.write(`${line}\n`);

const counted = ({ subGoals, measures, mixerSettings }: PlanFile): string =>
  `${subGoals.length} sub-goals, ${measures.length} measures, ${mixerSettings.length} mixer settings`;

/** Opens the case for a person in HR of this installation. Gives the exit code. */
async function openFor(store: Store, email: string, file: PlanFile): Promise<number> {
  const userId = await findPersonId(store, email);
  const membership = userId && (await findMembership(store, userId));
  if (!userId || !membership || !isHr({ organisationRole: membership.role })) {
    say("Nobody in HR has this address. Nothing was made.");
    return 1;
  }
  const { organisationId } = membership;
  const by = { userId, at: now() };
  const caseId = await importPlan(store, file, { organisationId, today: today(), by });
  say(`A case is opened with ${counted(file)}.`);
  say("Only that person is on it. Put manager and employee on the case before you go on.");
  say(`${env().ORIGIN}/cases/${caseId}`);
  return 0;
}

/** Reads the file and makes its case in the installation's own database. Gives the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { for: { type: "string" } },
  });
  const [name] = positionals;
  if (!name || !values.for) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const text = await readFile(name, "utf8").catch(() => null);
  const read = text === null ? null : readPlanFile(text, today());
  if (!read?.ok) {
    say(read ? "The plan cannot be read. Nothing was made:" : "There is no such file.");
    for (const problem of read?.problems ?? []) say(`  ${problem}`);
    return 1;
  }
  const engine = embeddedEngine(env().databaseFile);
  try {
    await migrate(engine, join(process.cwd(), "db/migrations"));
    return await openFor({ db: makeDb(engine), masterKey: masterKey() }, values.for, read.file);
  } finally {
    await engine.close();
  }
}

process.exitCode = await main();
