import type { LoaderFunctionArgs } from "@remix-run/node";
import { talkLetter } from "#app/server/letters/conversation-letters.server";
import { letterAnswer } from "#app/server/letters/letter-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** The minutes of one follow-up talk. */
export const loader = (args: LoaderFunctionArgs) =>
  letterAnswer(args, {
    letter: (content, occasion) => talkLetter(content, args.params.talkId, occasion),
    fileName: letterPapers.files.talk,
    action: "downloadTalk",
  });
