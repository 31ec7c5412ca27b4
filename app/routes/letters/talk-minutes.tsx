import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/server/language.server";
import { talkLetterPage } from "#app/server/letters/letter-page.server";
import { longDay } from "#app/text/format";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { LetterPage } from "./letter-page";

export const handle = { texts: ["paperLetters"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The minutes of one follow-up talk, to read. */
export async function loader(args: LoaderFunctionArgs) {
  const { day, ...page } = await talkLetterPage(args);
  const language = languageOf(args.request);
  const { talks } = textsOf(language, "paperLetters").papers;
  return { title: talks.minutesOf(longDay(day, language)), ...page };
}

export default function TalkMinutes() {
  const { writeOne } = useText("paperLetters").papers.talks;
  return <LetterPage {...useLoaderData<typeof loader>()} write={writeOne} />;
}
