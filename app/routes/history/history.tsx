import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readHistory } from "#app/server/history/read-history.server";
import type { ShownHistory } from "#app/server/history/read-history.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Page } from "#app/ui/frame/page";
import { compareHref, historyHref, logHref } from "./history-links";
import { SittingEntry } from "./sitting-entry";

export const handle = { texts: ["history"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** A page of what was changed in one document, `?document=`; older ones by `?before=` a revision. */
export async function loader(args: LoaderFunctionArgs) {
  const shown = await readHistory(args);
  const { title } = textsOf(languageOf(args.request), "history");
  const isRestored = new URL(args.request.url).searchParams.has("restored");
  return { title, isRestored, shown };
}

export default function HistoryPage() {
  const { title, isRestored, shown } = useLoaderData<typeof loader>();
  const words = useText("history");
  const { caseId, document, sittings } = shown;
  return (
    <Page
      title={title}
      over={shown.employeeName}
      lead={`${words.lead} ${words.readers[document]}`}
      back={{ href: `/cases/${caseId}`, label: words.toCase }}
    >
      {isRestored ? (
        <Callout kind="success" title={words.restore.done} live>
          <p>{words.restore.doneText}</p>
        </Callout>
      ) : null}
      <DocumentLinks shown={shown} />
      <ul className="footer-links">
        <li>
          <a href={compareHref(caseId, document)}>{words.compare.title}</a>
        </li>
        <li>
          <a href={logHref(caseId)}>{words.toLog}</a>
        </li>
      </ul>
      {sittings.length === 0 ? <p>{words.none}</p> : null}
      {sittings.map((sitting) => (
        <SittingEntry
          key={sitting.lastRevision}
          sitting={sitting}
          caseId={caseId}
          document={document}
        />
      ))}
      <Paging shown={shown} />
    </Page>
  );
}

/** The documents this person may read the history of; nothing to choose for somebody who reads one. */
function DocumentLinks({ shown }: { shown: ShownHistory }) {
  const words = useText("history");
  if (shown.documents.length < 2) return null;
  return (
    <nav aria-label={words.choose}>
      <ul className="footer-links">
        {shown.documents.map((kind) => (
          <li key={kind}>
            <a
              href={historyHref(shown.caseId, kind)}
              aria-current={kind === shown.document ? "page" : undefined}
            >
              {words.documents[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Paging({ shown }: { shown: ShownHistory }) {
  const words = useText("history");
  const { caseId, document, older, isNewest } = shown;
  return (
    <ul className="footer-links">
      {older === null ? null : (
        <li>
          <a href={historyHref(caseId, document, { before: older })}>{words.older}</a>
        </li>
      )}
      {isNewest ? null : (
        <li>
          <a href={historyHref(caseId, document)}>{words.newest}</a>
        </li>
      )}
    </ul>
  );
}
