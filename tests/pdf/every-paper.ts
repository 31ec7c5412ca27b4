import { letterJob } from "#app/server/letters/letter.server";
import { refusalLetter } from "#app/server/letters/refusal-letter.server";
import { paper } from "#app/text/paper/da-paper";
import { answersSnapshot } from "#pdf/answers/answers-snapshot";
import { renderJob } from "#pdf/render-job";
import type { PdfJob } from "#pdf/render-job";
import { bilingualJob, pdfFile, planJob } from "./pdf-tools";
import type { Passage } from "./pdf-tools";
import { sampleCosts } from "./sample-costs";
import { bodil } from "./sample-bodil";
import { kurt } from "./sample-kurt";
import { BESIDE, draftOf, versionOf } from "./samples";

const AT = Date.UTC(2026, 10, 21, 9);

export const CANARY = "kanariefugl";

/** A plan with a word nobody else may see in every place no paper has. */
function guarded(content: ReturnType<typeof bodil>) {
  const { facts, interview, plan } = content;
  return {
    ...content,
    facts: { ...facts, employeeEmail: `${CANARY}@privat.dk`, employeePhone: CANARY },
    interview: { ...interview, notHeldNote: CANARY, companion: CANARY, place: CANARY },
    plan: { ...plan, declinedNote: CANARY },
    attempts: [{ id: "a1", day: null, form: null, note: CANARY }],
  };
}

/** The letter has what the employer wrote to their answer, and nothing else of the guarded. */
const declined = () => {
  const { plan, ...content } = guarded(bodil());
  const answer = { decision: "declined", declinedNote: "Vi aftaler timerne mundtligt." } as const;
  return { ...content, plan: { ...plan, ...answer } };
};

const refusal = (): PdfJob =>
  letterJob(refusalLetter(declined(), { organisation: "Nordhavn Vinduer ApS", at: AT })!);

const answers = () =>
  answersSnapshot({
    words: paper,
    beside: BESIDE,
    today: "2026-11-25",
    authority: "kommunen",
    version: 3,
    answers: [
      {
        party: "employee",
        answer: "agreeWithRemark",
        remark: "Jeg vil gerne starte kl. 9.",
        byName: "Bodil Bertelsen",
        on: "2026-11-22",
      },
    ],
    approvedOn: "2026-11-24",
  });

export type Paper = {
  job: PdfJob;
  bytes: Uint8Array;
  file: ReturnType<typeof pdfFile>;
  source: string;
  structure: string;
  passages: Passage[];
};
export type Kind = {
  name: string;
  make: () => PdfJob;
  isVersion: boolean;
  parts: boolean;
  figures: number;
  isBilingual?: boolean;
};

export const KINDS: Kind[] = [
  {
    name: "Bodil's version",
    make: () => planJob(versionOf(guarded(bodil()))),
    isVersion: true,
    parts: true,
    figures: 3,
  },
  {
    name: "Kurt's version",
    make: () => planJob(versionOf(guarded(kurt()))),
    isVersion: true,
    parts: true,
    figures: 3,
  },
  {
    name: "Bodil's draft",
    make: () => planJob(draftOf(guarded(bodil()))),
    isVersion: false,
    parts: true,
    figures: 2,
  },
  {
    name: "Bodil's version in Danish and English",
    make: () => ({ ...bilingualJob(versionOf(guarded(bodil()))), answers: answers() }),
    isVersion: true,
    parts: true,
    figures: 3,
    isBilingual: true,
  },
  {
    name: "Kurt's version in Danish and English",
    make: () => bilingualJob(versionOf(guarded(kurt()))),
    isVersion: true,
    parts: true,
    figures: 3,
    isBilingual: true,
  },
  { name: "the business case", make: sampleCosts, isVersion: false, parts: false, figures: 1 },
  { name: "the letter of no plan", make: refusal, isVersion: false, parts: false, figures: 0 },
];

/** Prints a paper and reads it with the tools. */
export async function printedAs(kind: Kind): Promise<Paper> {
  const job = kind.make();
  const bytes = await renderJob(job);
  const file = pdfFile(bytes);
  return {
    job,
    bytes,
    file,
    source: file.source(),
    structure: file.structure(),
    passages: file.passages(),
  };
}
