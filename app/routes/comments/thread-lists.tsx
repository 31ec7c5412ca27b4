import { NEW_COMMENT, answerField } from "#app/domain/comments/thread";
import type { AboutView } from "#app/server/comments/about-words.server";
import type { ShownThread } from "#app/server/comments/comments-page.server";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { Section } from "#app/ui/frame/page";
import { BeginForm } from "./comment-forms";
import { ThreadView } from "./thread-view";
import type { ThreadProps } from "./thread-view";

type ListsProps = Omit<ThreadProps, "thread" | "named"> & {
  open: readonly ShownThread[];
  /** Settled, or wholly taken back. */
  folded: readonly ShownThread[];
};

/** All comments of a case: the open ones first, the newest on top, the settled ones folded away. */
export function ThreadsOfCase({ open, folded, ...each }: ListsProps) {
  const words = useText("comments");
  // One settled while the page lies open stays in its place, and is not counted.
  const waiting = open.filter(({ isOpen }) => isOpen).length;
  return (
    <>
      <Section title={waiting > 0 ? words.open(waiting) : words.noneOpen}>
        {open.toReversed().map((thread) => (
          <ThreadView key={thread.id} {...each} thread={thread} named />
        ))}
        {each.mayWrite ? (
          <p>
            {words.howTo} <a href={`/cases/${each.caseId}/plan`}>{words.toPlan}</a>
          </p>
        ) : null}
      </Section>
      <Folded {...each} threads={folded.toReversed()} named />
    </>
  );
}

/** The comments about one thing, in the order they were begun, and the form to begin another. */
export function ThreadsAbout({ open, folded, about, ...each }: ListsProps & { about: AboutView }) {
  const words = useText("comments");
  const begin = <BeginForm nextId={each.nextId} refused={each.refused} />;
  const wasRefused = each.refused.errors[NEW_COMMENT] !== undefined;
  const isFirst = open.length === 0;
  const mayBegin = each.mayWrite && (!about.isGone || wasRefused);
  return (
    <>
      {about.isGone ? (
        <Callout title={about.title}>
          <p>{words.goneText}</p>
        </Callout>
      ) : null}
      {open.map((thread) => (
        <ThreadView key={thread.id} {...each} thread={thread} />
      ))}
      {mayBegin && isFirst ? <Section title={words.begin.title}>{begin}</Section> : null}
      {mayBegin && !isFirst ? (
        <Disclosure summary={words.begin.more} open={wasRefused}>
          {begin}
        </Disclosure>
      ) : null}
      <Folded {...each} threads={folded} />
      <p>
        <a href={`/cases/${each.caseId}/comments`}>{words.toAll}</a>
      </p>
    </>
  );
}

type FoldedProps = Omit<ThreadProps, "thread"> & { threads: readonly ShownThread[] };

function Folded({ threads, ...each }: FoldedProps) {
  const words = useText("comments");
  if (threads.length === 0) return null;
  const hasError = threads.some(({ id }) => each.refused.errors[answerField(id)] !== undefined);
  return (
    <Disclosure summary={words.settled(threads.length)} open={hasError}>
      {threads.map((thread) => (
        <ThreadView key={thread.id} {...each} thread={thread} />
      ))}
    </Disclosure>
  );
}
