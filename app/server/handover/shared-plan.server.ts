import { PLAN_SCHEMA_PATH } from "#app/domain/plan/plan-file";
import { logRead } from "#db/access-log.server";
import { LINK_HOLDER } from "#db/store.server";
import { theStore } from "../app.server";
import { now, today } from "../clock.server";
import { changedSinceShared, sharedJob, sharedPaper } from "../paper/handed-over.server";
import { inAskedLanguage } from "../paper/paper-language.server";
import { pdfAnswer } from "../paper/pdf-answer.server";
import { fileOfVersion, planFileAnswer } from "../paper/version-file.server";
import { passedHandover } from "./shared-link.server";

/** Everything the page shows to whoever opened a link; null when it does not work. No id of anything is in it. */
export async function sharedPlanPage(request: Request) {
  const handover = await passedHandover(request, "open");
  const store = await theStore();
  const at = now();
  const paper = handover && (await sharedPaper(store, handover, at));
  if (!handover || !paper) return null;
  const { recipient, answerTo, contact } = handover.parties;
  const changed = await changedSinceShared(store, handover);
  // What only the bilingual PDF says would make the page heavier and is shown nowhere on it.
  const { english, ...snapshot } = paper.snapshot;
  return {
    paper: { ...paper, snapshot, answers: { ...paper.answers, english: undefined } },
    isBilingual: english !== undefined,
    version: handover.version,
    organisation: handover.organisation,
    recipient,
    answerTo,
    contact,
    until: today(handover.expiresAt),
    schema: PLAN_SCHEMA_PATH,
    changed: changed && { ...changed, sharedAt: undefined, on: today(changed.sharedAt) },
  };
}

export type SharedPlanView = NonNullable<Awaited<ReturnType<typeof sharedPlanPage>>>;

type FileNames = { version: (version: number) => string; bilingual: (version: number) => string };

/** The same paper as a PDF in the language asked for, logged; null when the link does not work. */
export async function sharedPlanPdf(request: Request, files: FileNames): Promise<Response | null> {
  const handover = await passedHandover(request, "open");
  const store = await theStore();
  const at = now();
  const paper = handover && (await sharedPaper(store, handover, at));
  if (!handover || !paper) return null;
  const { caseId, id, version } = handover;
  const entry = { store, caseId, by: { userId: LINK_HOLDER, at } };
  const job = inAskedLanguage(request, sharedJob(paper));
  return pdfAnswer({ request }, entry, {
    job,
    fileName: job.isBilingual ? files.bilingual(version) : files.version(version),
    action: [{ action: "downloadHandover", subject: id }],
  });
}

/** The same version as data, the file its PDF carries, logged; null when the link does not work. */
export async function sharedPlanFile(
  request: Request,
  fileName: (version: number) => string,
): Promise<Response | null> {
  const handover = await passedHandover(request, "open");
  const store = await theStore();
  const file = handover && (await fileOfVersion(store, handover));
  if (!handover || !file) return null;
  const deed = { action: "downloadHandoverData", subject: handover.id } as const;
  await logRead(store, handover.caseId, [deed], { userId: LINK_HOLDER, at: now() });
  return planFileAnswer(file, fileName(handover.version));
}
