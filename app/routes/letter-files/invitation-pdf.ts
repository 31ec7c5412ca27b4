import type { LoaderFunctionArgs } from "@remix-run/node";
import { invitationLetter } from "#app/server/letters/conversation-letters.server";
import { letterAnswer } from "#app/server/letters/letter-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** The invitation to the conversation, once a day is set. */
export const loader = (args: LoaderFunctionArgs) =>
  letterAnswer(args, {
    letter: invitationLetter,
    fileName: letterPapers.files.invitation,
    action: "downloadInvitation",
  });
