import { useState } from "react";
import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MAX_COMMENT } from "#app/domain/comments/thread";
import { requireCase } from "#app/server/case/require-case.server";
import { commentsPage } from "#app/server/comments/comments-page.server";
import { sayComment } from "#app/server/comments/say-comment.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Page } from "#app/ui/frame/page";
import { commentsHref } from "./comment-links";
import { placeHref } from "./place-href";
import { ThreadsAbout, ThreadsOfCase } from "./thread-lists";
import { useCommentNews } from "./use-comment-news";

export const handle = { texts: ["comments", "caseWords", "healthWords"] };
// What it is about stays out of the tab's name and the browser's history: it can be somebody's own words.
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "readComments");
  const language = languageOf(args.request);
  const { title } = textsOf(language, "comments");
  const page = await commentsPage(entry, args.request, language);
  const { about } = page;
  const place = about && !about.isGone ? placeHref(entry.caseId, about.path) : null;
  return { title, place, ...page };
}

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "comment");
  const { caseId } = entry;
  const form = await readForm(args.request);
  const path = new URL(args.request.url).searchParams.get("about");
  const spoken = await sayComment(entry, form, path);
  if (!spoken.ok) {
    const { status, field, problem } = spoken;
    const { missing, tooLong, gone } = textsOf(languageOf(args.request), "comments").problems;
    const texts = { missing, tooLong: tooLong(MAX_COMMENT), gone };
    const errors: Record<string, string> = { [field]: texts[problem] };
    const typed: Record<string, string> = { [field]: form.get(field) ?? "" };
    return json({ errors, typed }, { status });
  }
  const { said, threadId } = spoken;
  const here = path === null ? `/cases/${caseId}/comments?` : `${commentsHref(caseId, path)}&`;
  // What is settled or taken back folds away: the page's head says that it was done.
  const anchor = said === "settle" || said === "withdraw" ? "" : `#thread-${threadId}`;
  return redirect(`${here}said=${said}${anchor}`);
}

const NOTHING_REFUSED = { errors: {}, typed: {} };

export default function Comments() {
  const at = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? NOTHING_REFUSED;
  const words = useText("comments");
  const { titleFor } = useText("caseWords").page;
  const { threads, writer } = useCommentNews(at);
  // What was open when the page came stays in its place: somebody may be answering what another settles.
  const [openAtFirst] = useState(() => at.threads.flatMap(({ id, isOpen }) => (isOpen ? id : [])));
  const open = threads.filter(({ id, isOpen }) => isOpen || openAtFirst.includes(id));
  const folded = threads.filter((thread) => !open.includes(thread));
  const { caseId, about, said } = at;
  const toCase = { href: `/cases/${caseId}`, label: titleFor(at.name) };
  const back = at.place ? { href: at.place, label: words.back } : toCase;
  const lists = { ...at, refused, open, folded };
  const shown = about ? <ThreadsAbout {...lists} about={about} /> : <ThreadsOfCase {...lists} />;
  return (
    <Page
      over={about ? words.title : undefined}
      title={about?.title ?? words.title}
      lead={about ? words.readers : `${words.lead} ${words.readers}`}
      back={back}
    >
      <ErrorSummary errors={refused.errors} />
      {said && refused === NOTHING_REFUSED ? (
        <Callout kind="success" title={words.said[said]} live />
      ) : null}
      {at.mayWrite ? null : <Callout title={words.closed} />}
      <p className="comment-news" role="status">
        {writer ? words.news(writer) : null}
      </p>
      {at.mayWrite ? <HealthGroup name="comments">{shown}</HealthGroup> : shown}
    </Page>
  );
}
