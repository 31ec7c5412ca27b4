import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { LoggedAction } from "#app/domain/history/logged-actions";
import { readLog } from "#app/server/history/read-log.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import type { Texts } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Page, Section } from "#app/ui/frame/page";
import { historyHref, logHref } from "./history-links";

export const handle = { texts: ["history"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** A page of who saw and did what on the case; older lines by `?before=` the last one's id. */
export async function loader(args: LoaderFunctionArgs) {
  const { title } = textsOf(languageOf(args.request), "history").log;
  return { title, shown: await readLog(args) };
}

export default function LogPage() {
  const { title, shown } = useLoaderData<typeof loader>();
  const words = useText("history");
  const { caseId, rows, older, isNewest } = shown;
  return (
    <Page
      title={title}
      over={shown.employeeName}
      lead={words.log.lead}
      back={{ href: `/cases/${caseId}`, label: words.toCase }}
    >
      <p>
        <a href={historyHref(caseId, "shared")}>{words.log.toChanges}</a>
      </p>
      <Chain state={shown.chain} />
      <Section title={words.log.list} sheet>
        {rows.length === 0 ? <p>{words.log.none}</p> : <Rows rows={rows} />}
      </Section>
      <ul className="footer-links">
        {older === null ? null : (
          <li>
            <a href={logHref(caseId, { before: older })}>{words.log.older}</a>
          </li>
        )}
        {isNewest ? null : (
          <li>
            <a href={logHref(caseId)}>{words.log.newest}</a>
          </li>
        )}
      </ul>
    </Page>
  );
}

type Shown = Awaited<ReturnType<typeof readLog>>;

function Chain({ state }: { state: Shown["chain"] }) {
  const { checked } = useText("history").log;
  if (state !== "broken") return <p>{checked[state]}</p>;
  return (
    <Callout kind="error" title={checked.broken}>
      <p>{checked.brokenText}</p>
    </Callout>
  );
}

type Words = Texts["history"]["log"];

/** What was done, and to whom where the log knows it. */
function deedWords(words: Words, action: LoggedAction | null, about: string | null): string {
  if (!action) return words.otherDeed;
  const named: Partial<Record<LoggedAction, (name: string) => string>> = words.about;
  return (about && named[action]?.(about)) || words.deeds[action];
}

function Rows({ rows }: { rows: Shown["rows"] }) {
  const words = useText("history").log;
  const language = useLanguage();
  return (
    <ul className="changes">
      {rows.map(({ id, name, isByLink, action, about, day, time }) => (
        <li key={id}>
          <p className="change-name">
            {words.line(
              name ?? (isByLink ? words.linkHolder : words.someone),
              deedWords(words, action, about),
            )}
          </p>
          <p className="change-where">{words.when(longDay(day, language), time)}</p>
        </li>
      ))}
    </ul>
  );
}
