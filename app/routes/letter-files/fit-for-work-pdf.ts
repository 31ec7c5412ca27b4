import type { LoaderFunctionArgs } from "@remix-run/node";
import { fitForWorkLetter } from "#app/server/letters/fit-for-work-letter.server";
import { letterAnswer } from "#app/server/letters/letter-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** Part 1 of the mulighedserklæring, once something is written in it. */
export const loader = (args: LoaderFunctionArgs) =>
  letterAnswer(args, {
    letter: fitForWorkLetter,
    fileName: letterPapers.files.fitForWork,
    action: "downloadFitForWork",
  });
