import type { LoaderFunctionArgs } from "@remix-run/node";
import { fastTrackLetter } from "#app/server/letters/fast-track-letter.server";
import { letterAnswer } from "#app/server/letters/letter-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** The answer sheet for a fast-track request. */
export const loader = (args: LoaderFunctionArgs) =>
  letterAnswer(args, {
    letter: fastTrackLetter,
    fileName: letterPapers.files.fastTrack,
    action: "downloadFastTrack",
  });
