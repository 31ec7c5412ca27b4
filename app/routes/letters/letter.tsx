import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/server/language.server";
import { letterPage } from "#app/server/letters/letter-page.server";
import { letterAt } from "#app/server/letters/papers-page.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { LetterPage } from "./letter-page";

export const handle = { texts: ["paperLetters"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** One paper to read, once enough is written to make it. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await letterPage(args, letterAt(args.params.letter));
  const { letters } = textsOf(languageOf(args.request), "paperLetters").papers;
  return { title: letters[page.name].title, ...page };
}

export default function Letter() {
  const { name, ...at } = useLoaderData<typeof loader>();
  const { write } = useText("paperLetters").papers.letters[name];
  return <LetterPage {...at} write={write} />;
}
