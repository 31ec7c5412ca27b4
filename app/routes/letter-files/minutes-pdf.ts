import type { LoaderFunctionArgs } from "@remix-run/node";
import { minutesLetter } from "#app/server/letters/conversation-letters.server";
import { letterAnswer } from "#app/server/letters/letter-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** The minutes of the conversation, once it has been held. */
export const loader = (args: LoaderFunctionArgs) =>
  letterAnswer(args, {
    letter: minutesLetter,
    fileName: letterPapers.files.minutes,
    action: "downloadMinutes",
  });
