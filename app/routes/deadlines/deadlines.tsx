import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Deadline } from "#app/domain/deadlines/deadline";
import { loadDocumentPage, saveDocumentPage } from "#app/server/case/document-page.server";
import { movedSince } from "#app/server/case/moved-deadlines.server";
import { deadlinesOf, hrTerms } from "#app/server/case/deadlines.server";
import { today } from "#app/server/clock.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { Page, Section } from "#app/ui/frame/page";
import { CourseForm } from "./course-form";
import { DeadlineList } from "./deadline-card";
import { MovedNotice } from "./moved-notice";

export const handle = { texts: ["dates", "deadlines", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { base, entry, content } = await loadDocumentPage(args, "shared", ["course"]);
  const { store, caseId, by, mayAlso } = entry;
  const since = new URL(args.request.url).searchParams.get("since");
  const hr = await hrTerms(store, caseId, mayAlso("hrTerms"));
  return {
    ...base,
    title: textsOf(languageOf(args.request), "dates").title,
    deadlines: deadlinesOf(content, hr, today(by.at)),
    moved: await movedSince(entry, since),
    isJustSaved: since !== null,
    seesHrTerms: mayAlso("hrTerms"),
  };
}

export const action = (args: ActionFunctionArgs) =>
  saveDocumentPage(
    args,
    "shared",
    (caseId, since) => `/cases/${caseId}/deadlines?since=${encodeURIComponent(since)}`,
  );

const isOpen = ({ state }: Deadline): boolean =>
  state === "ahead" || state === "today" || state === "missed";

const inDayOrder = (deadlines: readonly Deadline[]): Deadline[] =>
  [...deadlines].sort((a, b) => a.day.localeCompare(b.day));

export default function Dates() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { caseId, page, deadlines, moved } = loaded;
  const words = useText("dates");
  const caseText = useText("caseWords").page;
  const ordered = inDayOrder(deadlines);
  const gone = ordered.filter((deadline) => !isOpen(deadline));
  const again = deadlines.find(({ basis }) => basis.fact === "mixerSettings");
  const language = useLanguage();
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: `/cases/${caseId}`, label: caseText.titleFor(loaded.employeeName) }}
    >
      {moved && (moved.length > 0 || loaded.isJustSaved) ? (
        <MovedNotice moved={moved} isJustSaved={loaded.isJustSaved} />
      ) : null}
      {again ? <Callout title={words.periodAgain(longDay(again.basis.day, language))} /> : null}
      <Section title={words.state.open}>
        {gone.length === ordered.length ? <p className="empty">{words.nothingNext}</p> : null}
        <DeadlineList caseId={caseId} deadlines={ordered.filter(isOpen)} label={words.state.open} />
        <DateLinks />
      </Section>
      {gone.length > 0 ? (
        <Disclosure summary={words.state.gone}>
          <DeadlineList caseId={caseId} deadlines={gone} label={words.state.gone} />
        </Disclosure>
      ) : null}
      <CourseForm caseId={caseId} page={page} unsaved={answer?.unsaved} />
    </Page>
  );
}

/** Where else the dates go: calendars, the rules behind them, and the terms only HR sees. */
function DateLinks() {
  const { caseId, seesHrTerms } = useLoaderData<typeof loader>();
  const words = useText("dates");
  return (
    <ul className="plain-list">
      <li>
        <a href={`/cases/${caseId}/deadlines.ics`}>{words.calendarAll}</a>
      </li>
      <li>
        <a href="/calendar">{words.calendarFeed}</a>
      </li>
      <li>
        <a href="/rules">{words.toRules}</a>
      </li>
      {seesHrTerms ? (
        <li>
          <a href={`/cases/${caseId}/deadlines/hr`}>{words.hr.link}</a>
        </li>
      ) : null}
    </ul>
  );
}
