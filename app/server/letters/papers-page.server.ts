import { LETTERS, readyLetters } from "#app/domain/follow-up/papers";
import type { Letter } from "#app/domain/follow-up/papers";
import { nextTalkDay } from "#app/domain/follow-up/planned-talks";
import type { IsoDate } from "#app/domain/fields";
import type { SharedContent } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import { listVersions } from "#db/versions.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { env } from "../env.server";
import { TO_THE_EMPLOYEE, letterMail } from "./letter-mails.server";
import type { LetterMail } from "./letter-mails.server";

const NEXT_TALK = "next-talk.ics";

/** Where a paper is read, written, fetched, and put in a calendar, below the case's address. */
const PLACES: Record<Letter, { read: string; page: string; pdf: string; ics?: string }> = {
  invitation: {
    read: "papers/invitation",
    page: "interview/invite",
    pdf: "papers/invitation.pdf",
    ics: "interview/invitation.ics",
  },
  minutes: {
    read: "papers/minutes",
    page: "interview/minutes",
    pdf: "papers/minutes.pdf",
    ics: NEXT_TALK,
  },
  fitForWork: {
    read: "papers/fit-for-work",
    page: "fit-for-work",
    pdf: "fit-for-work.pdf",
    ics: "fit-for-work.ics",
  },
  jointInvitation: {
    read: "papers/joint-agenda",
    page: "joint-meeting",
    pdf: "joint-meeting/agenda.pdf",
    ics: "joint-meeting.ics",
  },
  jointMinutes: {
    read: "papers/joint-minutes",
    page: "joint-meeting",
    pdf: "joint-meeting/minutes.pdf",
    ics: "joint-meeting/next.ics",
  },
  fastTrack: { read: "fast-track", page: "interview/minutes", pdf: "fast-track.pdf" },
  refusal: { read: "papers/refusal", page: "plan", pdf: "plan/refusal.pdf" },
};

/** The paper read at an address below "papers/", or null: the answer sheet has a page of its own. */
export const letterAt = (name: string | undefined): Letter | null =>
  LETTERS.find((letter) => PLACES[letter].read === `papers/${name}`) ?? null;

/** The day a paper is about, which a calendar can take: of the minutes the next time. */
function dayOf(letter: Letter, content: SharedContent, now: IsoDate): IsoDate | null {
  const { interview, fitForWork, jointMeeting } = content;
  switch (letter) {
    case "invitation":
      return interview.day;
    case "minutes":
      return nextTalkDay(content, now);
    case "fitForWork":
      return fitForWork.talkDay;
    case "jointInvitation":
      return jointMeeting.day;
    case "jointMinutes":
      return jointMeeting.nextDay;
    case "fastTrack":
    case "refusal":
      return null;
  }
}

export type PaperView<Name = Letter | "talk"> = {
  letter: Name;
  isReady: boolean;
  read: string;
  page: string;
  pdf: string;
  /** Null where there is no day to put in a calendar. */
  ics: string | null;
  mail: LetterMail | null;
  maySend: boolean;
};

/** Mails go out in the workplace's name, so the employer alone sends them from here. */
const maySend = ({ mayAlso, head }: CaseEntry) =>
  env().canMail && mayAlso("read:employer") && head.state === "open";

/** The mail around a paper; none for the employee where it would be to themselves. */
const mailOf = (letter: Letter, content: SharedContent, { account, mayAlso }: CaseEntry) =>
  TO_THE_EMPLOYEE.includes(letter) && !mayAlso("read:employer")
    ? null
    : letterMail(letter, content, account.name);

/** One paper as the pages around it show it. */
export function viewOf(
  letter: Letter,
  content: SharedContent,
  entry: CaseEntry,
): PaperView<Letter> {
  const { caseId, by } = entry;
  const { read, page, pdf, ics } = PLACES[letter];
  const isReady = readyLetters(content)[letter];
  const here = `/cases/${caseId}`;
  return {
    letter,
    isReady,
    read: `${here}/${read}`,
    page: `${here}/${page}`,
    pdf: `${here}/${pdf}`,
    ics: ics && dayOf(letter, content, today(by.at)) ? `${here}/${ics}` : null,
    mail: isReady ? mailOf(letter, content, entry) : null,
    maySend: maySend(entry),
  };
}

/** The minutes of a follow-up talk, as one of the papers. Their mail is written to be copied. */
export function talkView(id: string, content: SharedContent, entry: CaseEntry): PaperView<"talk"> {
  const { caseId, by } = entry;
  const here = `/cases/${caseId}`;
  return {
    letter: "talk",
    isReady: true,
    read: `${here}/talks/${id}/minutes`,
    page: `${here}/talks/${id}`,
    pdf: `${here}/talks/${id}/minutes.pdf`,
    ics: nextTalkDay(content, today(by.at)) ? `${here}/${NEXT_TALK}` : null,
    mail: mailOf("minutes", content, entry),
    maySend: false,
  };
}

/** Everything the page of papers shows. The caller has asked for "read:shared". */
export async function papersPage(entry: CaseEntry) {
  const { store, caseId, mayAlso, head } = entry;
  const [{ content }, versions] = await Promise.all([
    getContent(store, caseId, "shared"),
    listVersions(store, caseId),
  ]);
  return {
    caseId,
    employeeName: content.facts.employeeName,
    isDeclined: readyLetters(content).refusal,
    isOpen: head.state === "open",
    versions: versions.map(({ version }) => version),
    papers: LETTERS.map((letter) => viewOf(letter, content, entry)),
    talks: content.talks.flatMap(({ id, day }) =>
      day ? [{ ...talkView(id, content, entry), day }] : [],
    ),
    maySend: maySend(entry),
    mayTakeCopy: mayAlso("read:preparation"),
  };
}
