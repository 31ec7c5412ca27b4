import type { LoaderFunctionArgs } from "@remix-run/node";
import { jointMinutesLetter } from "#app/server/letters/joint-letters.server";
import { letterAnswer } from "#app/server/letters/letter-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** The minutes of the meeting with the kommune, once something is written of it. */
export const loader = (args: LoaderFunctionArgs) =>
  letterAnswer(args, {
    letter: jointMinutesLetter,
    fileName: letterPapers.files.jointMinutes,
    action: "downloadJointMinutes",
  });
