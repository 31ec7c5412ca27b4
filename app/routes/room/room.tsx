import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  ROOM_SECTIONS,
  begunRoomSteps,
  roomStep,
  roomStepAfter,
} from "#app/domain/room/preparation";
import { getContent } from "#db/documents.server";
import { loadDocumentPage, saveDocumentPage } from "#app/server/case/document-page.server";
import { languageOf } from "#app/server/language.server";
import { textsOf } from "#app/text/texts";
import { RoomFront } from "./room-front";
import { RoomQuestions } from "./room-questions";

export const handle = {
  texts: ["room", "caseWords", "mixer", "healthWords", "checkIn", "beforeTalk"],
};
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const stepOf = (request: Request) => roomStep(new URL(request.url).searchParams.get("step"));

export async function loader(args: LoaderFunctionArgs) {
  const step = stepOf(args.request);
  const { base, entry } = await loadDocumentPage(
    args,
    "preparation",
    step ? ROOM_SECTIONS[step] : [],
  );
  const own = await getContent(entry.store, entry.caseId, "preparation");
  const words = textsOf(languageOf(args.request), "room");
  return {
    ...base,
    step,
    title: step ? words.steps[step].title : words.title,
    begun: begunRoomSteps(own.content),
  };
}

export const action = (args: ActionFunctionArgs) => {
  const step = stepOf(args.request);
  const next = step && roomStepAfter(step);
  return saveDocumentPage(args, "preparation", (caseId) =>
    next ? `/cases/${caseId}/room?step=${next}` : `/cases/${caseId}/room/share`,
  );
};

/** The employee's own room: its front page, or one short group of questions. */
export default function Room() {
  const { step, ...at } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return step ? (
    <RoomQuestions step={step} at={at} unsaved={answer?.unsaved} />
  ) : (
    <RoomFront {...at} />
  );
}
