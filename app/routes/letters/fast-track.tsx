import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getContent } from "#db/documents.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { fastTrackLetter } from "#app/server/letters/fast-track-letter.server";
import { warmPrinter } from "#app/server/paper/print.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Actions, LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { LetterView } from "./letter-view";

export const handle = { texts: ["paperLetters"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The questions of a fast-track request with the answers there are, to be copied into NemRefusion. */
export async function loader(args: LoaderFunctionArgs) {
  const { store, caseId, account, by } = await requireCase(args, "read:shared");
  const { content } = await getContent(store, caseId, "shared");
  const letter = fastTrackLetter(content, { organisation: account.organisation, at: by.at });
  if (!letter) throw notFound();
  warmPrinter();
  const { title } = textsOf(languageOf(args.request), "paperLetters").papers.letters.fastTrack;
  return { title, caseId, about: letter.about, parts: letter.parts };
}

export default function FastTrack() {
  const at = useLoaderData<typeof loader>();
  const { papers, fastTrack: words } = useText("paperLetters");
  const here = `/cases/${at.caseId}`;
  return (
    <Page
      title={at.title}
      lead={words.lead}
      width="form"
      back={{ href: `${here}/papers`, label: papers.title }}
    >
      <Actions>
        <LinkButton look="secondary" href={`${here}/fast-track.pdf`}>
          {papers.pdf}
        </LinkButton>
      </Actions>
      <LetterView about={at.about} parts={at.parts} />
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
    </Page>
  );
}
