import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { shownLetter } from "#app/server/letters/letter-page.server";
import { ownCopyOnPage } from "#app/server/own-copy/own-copy-zip.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Actions } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { PrintButton } from "#app/ui/frame/print-button";
import { LetterView } from "./letter-view";

export const handle = { texts: ["paperLetters"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The employee's own copy to read, for the employee alone. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "read:preparation");
  if (!entry.mayAlso("read:shared")) throw notFound();
  const { readTitle } = textsOf(languageOf(args.request), "paperLetters").myData;
  const letter = shownLetter(await ownCopyOnPage(entry));
  return { title: readTitle, caseId: entry.caseId, letter };
}

export default function OwnCopy() {
  const { title, caseId, letter } = useLoaderData<typeof loader>();
  const { papers, myData: words } = useText("paperLetters");
  return (
    <Page
      title={title}
      lead={words.readLead}
      back={{ href: `/cases/${caseId}/room/my-data`, label: words.title }}
    >
      <Actions>
        <PrintButton>{papers.print}</PrintButton>
      </Actions>
      <LetterView {...letter} />
      <p className="beside-paper">
        <a href={`/cases/${caseId}/log`}>{words.wholeLog}</a>
      </p>
    </Page>
  );
}
