import { planFileText } from "#app/domain/plan/plan-file";
import type { AnswersSnapshot } from "./answers/answers-snapshot";
import { withEnglish } from "./bilingual/both";
import { BusinessCasePdf } from "./costs/business-case-pdf";
import { fontCoverage } from "./fonts";
import { LetterPdf, LetterRunning } from "./letters/letter-pdf";
import type { LetterSnapshot } from "./letters/letter-snapshot";
import type { PlanSnapshot } from "./plan-snapshot";
import { RunningContent, runningPages } from "./parts/footer";
import { printableCopy } from "./printable";
import { RetentionPlanPdf } from "./retention-plan-pdf";
import type { CostsSnapshot } from "./costs/costs-snapshot";
import { renderTagged } from "./tagged";
import type { Attachment } from "./tagged";

export type PlanJob = {
  kind: "plan";
  snapshot: PlanSnapshot;
  hash: string;
  /** What stands behind a version. */
  answers?: AnswersSnapshot;
  /** With the English the version keeps beside the Danish. */
  isBilingual?: boolean;
};

/** A paper to print: its frozen snapshot and the content hash of that snapshot. */
export type PdfJob =
  | PlanJob
  | { kind: "costs"; snapshot: CostsSnapshot; hash: string }
  | { kind: "letter"; snapshot: LetterSnapshot; hash: string };

/** What is drawn of a plan, each passage with its English along where both are wanted. */
function planOf({ snapshot: plan, answers, isBilingual = false }: PlanJob) {
  if (!isBilingual) return { plan, answers, isBilingual };
  return {
    plan: withEnglish(plan, plan.english ?? {}),
    answers: answers && withEnglish(answers, answers.english ?? {}),
    isBilingual,
  };
}

function element(job: PdfJob) {
  switch (job.kind) {
    case "plan":
      return <RetentionPlanPdf {...planOf(job)} hash={job.hash} />;
    case "costs":
      return <BusinessCasePdf costs={job.snapshot} />;
    case "letter":
      return <LetterPdf letter={job.snapshot} />;
  }
}

function runningOf({ kind, snapshot: { frame }, hash }: PdfJob) {
  const Running = kind === "letter" ? LetterRunning : RunningContent;
  return (pages: number) =>
    runningPages(pages, (page) => <Running {...{ frame, hash, page, pages }} />);
}

/** What is drawn of a job: the attached file is not, and would be long to go through. */
const withoutData = (job: PdfJob): PdfJob =>
  job.kind === "plan" ? { ...job, snapshot: { ...job.snapshot, data: undefined } } : job;

/** The file a paper carries. Its letters are not the font's concern: it is attached as it is. */
function attachmentOf(job: PdfJob): Attachment | undefined {
  if (job.kind !== "plan" || !job.snapshot.data) return undefined;
  const { name, description, content } = job.snapshot.data;
  return { name, description, text: planFileText(content) };
}

/** Prints a job to PDF/UA. Equal jobs give equal bytes. Runs in the worker; tests call it directly. */
export async function renderJob(job: PdfJob): Promise<Uint8Array> {
  const printed = printableCopy(withoutData(job), await fontCoverage());
  const { frame } = printed.snapshot;
  const parts = { body: element(printed), running: runningOf(printed) };
  return renderTagged(parts, {
    title: frame.title,
    subject: frame.subject,
    author: frame.organisation,
    language: frame.language,
    createdAt: new Date(frame.createdAt),
    attachment: attachmentOf(job),
  });
}
