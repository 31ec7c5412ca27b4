import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { missingForVersion } from "#app/domain/plan/retention-plan";
import { exampleOrganisation } from "#app/text/examples/organisation";
import { addAllTexts } from "#app/text/all-texts.server";
import { foundOrganisation } from "#db/accounts.server";
import { makeDb } from "#db/engine/db.server";
import { getContent } from "#db/documents.server";
import { embeddedEngine } from "#db/engine/embedded.server";
import { migrate } from "#db/engine/migrate.server";
import type { Store } from "#db/store.server";
import { freezeVersion } from "#db/versions.server";
import { renderJob } from "#pdf/render-job";
import type { PdfJob } from "#pdf/render-job";
import { now, today } from "../clock.server";
import { draftJob, planPaper } from "../paper/papers.server";
import { EXAMPLE_NAMES, isExampleName, makeExample } from "./make-example.server";

const USAGE = `npm run example -- <${EXAMPLE_NAMES.join("|")}> --pdf FILE`;

async function exampleStore(file: string) {
  const engine = embeddedEngine(file);
  await migrate(engine, join(process.cwd(), "db/migrations"));
  const store: Store = { db: makeDb(engine), masterKey: randomBytes(32) };
  const founded = await foundOrganisation(store, {
    organisation: exampleOrganisation.organisation,
    isExample: true,
    person: { ...exampleOrganisation, passwordHash: null, isEmailProven: false },
    at: now(),
  });
  if (!founded) throw new Error("the temporary database was not empty");
  return { engine, store, ...founded };
}

/** The case's plan as it would leave the house: a frozen version, or a draft where something is still missing. */
async function paperOf(store: Store, caseId: string, userId: string): Promise<PdfJob> {
  const { revision, content } = await getContent(store, caseId, "shared");
  const occasion = { organisation: exampleOrganisation.organisation, at: now() };
  if (missingForVersion(content).length > 0) return draftJob(content, occasion);
  const { snapshot, contentHash } = planPaper(content, 1, occasion);
  const snapshotFor = () => ({ snapshot, contentHash });
  await freezeVersion(store, { caseId, revision, snapshotFor, by: { userId, at: now() } });
  return { kind: "plan", snapshot, hash: contentHash };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pdf: { type: "string" } },
  });
  const name = positionals[0] ?? "";
  if (!isExampleName(name) || !values.pdf) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  addAllTexts();
  const folder = await mkdtemp(join(tmpdir(), "tilbage-"));
  const { engine, store, organisationId, userId } = await exampleStore(join(folder, "example.db"));
  try {
    const by = { userId, at: now() };
    const caseId = await makeExample(store, name, { organisationId, today: today(), by });
    const job = await paperOf(store, caseId, userId);
    await writeFile(values.pdf, await renderJob(job));
    process.stdout.write(`${values.pdf}\n`);
  } finally {
    await engine.close();
    await rm(folder, { recursive: true });
  }
}

await main();
