import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventAnswer } from "#app/server/letters/event-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** The talk part 1 of the mulighedserklæring is filled in at, as a calendar file. */
export const loader = (args: LoaderFunctionArgs) =>
  eventAnswer(args, "fit-for-work", letterPapers.events.fitForWork, ({ fitForWork }) => ({
    ...fitForWork,
    day: fitForWork.talkDay,
    time: fitForWork.talkTime,
  }));
