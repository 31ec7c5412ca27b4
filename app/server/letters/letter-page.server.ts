import type { Letter } from "#app/domain/follow-up/papers";
import type { SharedContent } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import type { LetterSnapshot } from "#pdf/letters/letter-snapshot";
import { notFound, requireCase } from "../case/require-case.server";
import type { CaseArgs } from "../case/require-case.server";
import type { Occasion } from "../paper/papers.server";
import { warmPrinter } from "../paper/print.server";
import { refusalLetter } from "./refusal-letter.server";
import { invitationLetter, minutesLetter, talkLetter } from "./conversation-letters.server";
import { fastTrackLetter } from "./fast-track-letter.server";
import { fitForWorkLetter } from "./fit-for-work-letter.server";
import { jointInvitationLetter, jointMinutesLetter } from "./joint-letters.server";
import { talkView, viewOf } from "./papers-page.server";

const ON_PAGE: Record<
  Letter,
  (content: SharedContent, occasion: Occasion) => LetterSnapshot | null
> = {
  invitation: invitationLetter,
  minutes: minutesLetter,
  fitForWork: fitForWorkLetter,
  jointInvitation: jointInvitationLetter,
  jointMinutes: jointMinutesLetter,
  fastTrack: fastTrackLetter,
  refusal: refusalLetter,
};

/** A paper as its page says it; null while too little is written. */
export const letterOnPage = (name: Letter, content: SharedContent, occasion: Occasion) =>
  ON_PAGE[name](content, occasion);

/** What the page of a paper shows of it. */
export const shownLetter = ({ frame, heading, about, parts }: LetterSnapshot) => ({
  language: frame.language,
  heading,
  stamp: frame.stamp,
  about,
  parts,
});
export type ShownLetter = ReturnType<typeof shownLetter>;

async function opened(args: CaseArgs) {
  const entry = await requireCase(args, "read:shared");
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const occasion = { organisation: entry.account.organisation, at: entry.by.at };
  return { entry, content, occasion };
}

/**
 * A paper of the shared ring to read, with the ways to its files and its mail; 404 while it cannot be made, and where
 * there is none of that name.
 */
export async function letterPage(args: CaseArgs, name: Letter | null) {
  const { entry, content, occasion } = await opened(args);
  const made = name && letterOnPage(name, content, occasion);
  if (!made) throw notFound();
  warmPrinter();
  const paper = viewOf(name, content, entry);
  return { name, caseId: entry.caseId, letter: shownLetter(made), paper };
}

/** The same for the minutes of one follow-up talk. */
export async function talkLetterPage(args: CaseArgs) {
  const { entry, content, occasion } = await opened(args);
  const { talkId = "" } = args.params;
  const made = talkLetter(content, talkId, occasion);
  const day = content.talks.find(({ id }) => id === talkId)?.day;
  if (!made || !day) throw notFound();
  warmPrinter();
  return {
    caseId: entry.caseId,
    day,
    letter: shownLetter(made),
    paper: talkView(talkId, content, entry),
  };
}
