import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/server/language.server";
import { letterPage } from "#app/server/letters/letter-page.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { LetterPage } from "./letter-page";

export const handle = { texts: ["paperLetters"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The questions of a fast-track request with the answers there are, to be copied into NemRefusion. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await letterPage(args, "fastTrack");
  const { title } = textsOf(languageOf(args.request), "paperLetters").papers.letters.fastTrack;
  return { title, ...page };
}

export default function FastTrack() {
  const at = useLoaderData<typeof loader>();
  const { papers, fastTrack: words } = useText("paperLetters");
  const here = `/cases/${at.caseId}`;
  return (
    <LetterPage {...at} lead={words.lead} write={papers.letters.fastTrack.write}>
      <p>{words.change}</p>
      <ul className="plain-list">
        <li>
          <a href={`${here}/interview/minutes`}>{words.toMinutes}</a>
        </li>
        <li>
          <a href={`${here}/plan`}>{words.toPlan}</a>
        </li>
        <li>
          <a href={`${here}/deadlines`}>{words.dates}</a>
        </li>
      </ul>
    </LetterPage>
  );
}
