import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCase } from "#app/server/case/require-case.server";
import { ownCourse } from "#app/server/follow-up/check-in-page.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { EmptyState } from "#app/ui/content/empty-state";
import { LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { CheckInNews } from "./check-in-news";
import { CourseTable } from "./course-table";
import { PauseForm } from "./pause-form";

export const handle = { texts: ["checkIn", "mixer", "room"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const SENT = ["shared", "kept"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "read:preparation");
  const sent = new URL(args.request.url).searchParams.get("sent");
  return {
    title: textsOf(languageOf(args.request), "checkIn").own.title,
    sent: SENT.find((known) => known === sent) ?? null,
    isOpen: entry.head.state === "open",
    ...(await ownCourse(entry)),
  };
}

/** The employee's answers over time, in their own room: every fit, every scale, and what was answered. */
export default function OwnCourse() {
  const at = useLoaderData<typeof loader>();
  const { own: words } = useText("checkIn");
  const room = useText("room");
  const { caseId, entries, sent } = at;
  return (
    <Page
      title={at.title}
      lead={words.lead}
      over={room.privateTitle}
      back={{ href: `/cases/${caseId}/room`, label: room.title }}
      width="wide"
    >
      {sent ? <Callout kind="success" title={words.sent[sent]} live /> : null}
      <CheckInNews
        caseId={caseId}
        revision={at.revision}
        here={`/cases/${caseId}/room/check-ins`}
      />
      {entries.length === 0 ? <EmptyState title={words.none} /> : <CourseTable entries={entries} />}
      {entries.length > 0 ? (
        <p>
          <a href={`/cases/${caseId}/check-ins`}>{words.toShared}</a>
        </p>
      ) : null}
      {at.isOpen ? (
        <>
          <p>
            <LinkButton look={sent ? "secondary" : "primary"} href={`/cases/${caseId}/check-in`}>
              {words.again}
            </LinkButton>
          </p>
          <PauseForm caseId={caseId} isPaused={at.isPaused} />
        </>
      ) : null}
    </Page>
  );
}
