import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventAnswer } from "#app/server/letters/event-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** The next meeting with the kommune, which the minutes of the last one name, as a calendar file of a whole day. */
export const loader = (args: LoaderFunctionArgs) =>
  eventAnswer(args, "next-joint-meeting", letterPapers.events.jointMeeting, ({ jointMeeting }) => ({
    day: jointMeeting.nextDay,
    time: "",
    place: "",
  }));
