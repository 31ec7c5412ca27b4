import type { LoaderFunctionArgs } from "@remix-run/node";
import { nextTalkDay } from "#app/domain/follow-up/planned-talks";
import { today } from "#app/server/clock.server";
import { eventAnswer } from "#app/server/letters/event-answer.server";
import { letterPapers } from "#app/text/paper-letters/papers";

/** The next talk the minutes name, as a calendar file of a whole day. */
export const loader = (args: LoaderFunctionArgs) =>
  eventAnswer(args, "next-talk", letterPapers.events.talk, (content) => ({
    day: nextTalkDay(content, today()),
    time: "",
    place: "",
  }));
