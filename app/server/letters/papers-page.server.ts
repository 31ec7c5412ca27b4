import { LETTERS, readyLetters } from "#app/domain/follow-up/papers";
import type { Letter } from "#app/domain/follow-up/papers";
import type { IsoDate } from "#app/domain/fields";
import type { SharedContent } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import { listVersions } from "#db/versions.server";
import type { CaseEntry } from "../case/require-case.server";
import { env } from "../env.server";
import { letterMail } from "./letter-mails.server";
import type { LetterMail } from "./letter-mails.server";

/** Where a paper is written, fetched, and put in a calendar, below the case's address. */
const PLACES: Record<Letter, { page: string; pdf: string; ics?: string }> = {
  invitation: {
    page: "interview/invite",
    pdf: "papers/invitation.pdf",
    ics: "interview/invitation.ics",
  },
  minutes: { page: "interview/minutes", pdf: "papers/minutes.pdf" },
  fitForWork: { page: "fit-for-work", pdf: "fit-for-work.pdf", ics: "fit-for-work.ics" },
  jointInvitation: {
    page: "joint-meeting",
    pdf: "joint-meeting/agenda.pdf",
    ics: "joint-meeting.ics",
  },
  jointMinutes: { page: "joint-meeting", pdf: "joint-meeting/minutes.pdf" },
  fastTrack: { page: "fast-track", pdf: "fast-track.pdf" },
  refusal: { page: "plan", pdf: "plan/refusal.pdf" },
};

const dayOf = (letter: Letter, { interview, fitForWork, jointMeeting }: SharedContent) => {
  if (letter === "fitForWork") return fitForWork.talkDay;
  return letter === "jointInvitation" ? jointMeeting.day : interview.day;
};

export type PaperView = {
  letter: Letter;
  isReady: boolean;
  page: string;
  pdf: string;
  /** Null where there is no day to put in a calendar. */
  ics: string | null;
  mail: LetterMail | null;
};

export type TalkPaper = { id: string; day: IsoDate; pdf: string };

/** Everything the page of papers shows. The caller has asked for "read:shared". */
export async function papersPage({ store, caseId, account, mayAlso, head }: CaseEntry) {
  const [{ content }, versions] = await Promise.all([
    getContent(store, caseId, "shared"),
    listVersions(store, caseId),
  ]);
  const ready = readyLetters(content);
  const here = `/cases/${caseId}`;
  const papers = LETTERS.map((letter): PaperView => {
    const { page, pdf, ics } = PLACES[letter];
    return {
      letter,
      isReady: ready[letter],
      page: `${here}/${page}`,
      pdf: `${here}/${pdf}`,
      ics: ics && dayOf(letter, content) ? `${here}/${ics}` : null,
      mail: ready[letter] ? letterMail(letter, content, account.name) : null,
    };
  });
  return {
    caseId,
    employeeName: content.facts.employeeName,
    isDeclined: ready.refusal,
    isOpen: head.state === "open",
    versions: versions.map(({ version }) => version),
    papers,
    talks: content.talks.flatMap(({ id, day }): TalkPaper[] =>
      day ? [{ id, day, pdf: `${here}/talks/${id}/minutes.pdf` }] : [],
    ),
    /** Mails go out in the workplace's name, so the employer alone sends them from here. */
    maySend: env().canMail && mayAlso("read:employer") && head.state === "open",
    mayTakeCopy: mayAlso("read:preparation"),
  };
}
