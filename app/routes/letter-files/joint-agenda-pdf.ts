import type { LoaderFunctionArgs } from "@remix-run/node";
import { jointInvitationLetter } from "#app/server/letters/joint-letters.server";
import { letterAnswer } from "#app/server/letters/letter-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** Invitation and agenda of the meeting with the kommune, once a day is set. */
export const loader = (args: LoaderFunctionArgs) =>
  letterAnswer(args, {
    letter: jointInvitationLetter,
    fileName: letterPapers.files.jointInvitation,
    action: "downloadJointInvitation",
  });
