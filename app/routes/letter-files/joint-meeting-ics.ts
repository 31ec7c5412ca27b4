import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventAnswer } from "#app/server/letters/event-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** The meeting with the kommune as a calendar file. */
export const loader = (args: LoaderFunctionArgs) =>
  eventAnswer(
    args,
    "joint-meeting",
    letterPapers.events.jointMeeting,
    ({ jointMeeting }) => jointMeeting,
  );
