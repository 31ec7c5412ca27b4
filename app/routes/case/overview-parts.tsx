import type { CaseOverview } from "#app/server/case/overview.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { versionHref } from "../plan/version-href";

/** For ten minutes after opening: the way back from the wrong employee. */
export function UndoNotice({ until }: { until: string }) {
  const words = useText("caseWords").page;
  return (
    <form method="post" className="undo">
      <span>
        {words.undoTitle}. {words.undoLead(until)}
      </span>
      <Button look="quiet" name="intent" value="undo">
        {words.undo}
      </Button>
    </form>
  );
}

/** The plan's versions and the draft, to download. */
export function PapersSection({ caseId, overview }: { caseId: string; overview: CaseOverview }) {
  const words = useText("caseWords").page;
  const language = useLanguage();
  const { versions, changedSince, isDeclined } = overview;
  return (
    <Section title={words.documents}>
      {changedSince === null || isDeclined ? null : (
        <p>
          {words.changedSince(changedSince)}{" "}
          <a href={`/cases/${caseId}/plan/check#freeze`}>{words.freezeAgain}</a>
        </p>
      )}
      <ul className="plain-list">
        {versions.map(({ version, frozenOn, frozenByName }) => (
          <li key={version}>
            <a href={versionHref(caseId, version)}>{words.versionPdf(version)}</a>{" "}
            {words.frozenOn(longDay(frozenOn, language), frozenByName)}
          </li>
        ))}
        {versions.length === 0 ? null : (
          <>
            <li>
              <a href={`/cases/${caseId}/plan/agreement`}>{words.answers}</a>
            </li>
            <li>
              <a href={`/cases/${caseId}/handover`}>{words.handover}</a>
            </li>
          </>
        )}
        {isDeclined ? null : (
          <li>
            <a href={`/cases/${caseId}/plan/draft.pdf`}>{words.draftPdf}</a>
          </li>
        )}
        <li>
          <a href={`/cases/${caseId}/papers`}>{words.allPapers}</a>
        </li>
      </ul>
    </Section>
  );
}

/** The way to the comments, with how many wait and how many are new to the reader. */
export function CommentsSection({ caseId, overview }: { caseId: string; overview: CaseOverview }) {
  const words = useText("comments");
  const { open, unseen } = overview.comments;
  return (
    <Section title={words.title}>
      <p>
        <a href={`/cases/${caseId}/comments`}>
          {open > 0 ? words.open(open) : words.noneOpen}
          {unseen > 0 ? `, ${words.caseLink.unseen(unseen)}` : null}
        </a>
      </p>
    </Section>
  );
}

/** The way to what was changed on the case, and to who saw and did what. */
export function HistorySection({ caseId }: { caseId: string }) {
  const { historySection: words } = useText("caseWords").page;
  return (
    <Section title={words.title}>
      <ul className="plain-list">
        <li>
          <a href={`/cases/${caseId}/history`}>{words.changes}</a>
        </li>
        <li>
          <a href={`/cases/${caseId}/log`}>{words.log}</a>
        </li>
      </ul>
    </Section>
  );
}

/** Ends a case opened by mistake; folded away, since it is rare. */
export function AnnulSection({ error }: { error?: string }) {
  const words = useText("caseWords").page;
  return (
    <Disclosure summary={words.annulTitle} open={error !== undefined}>
      <form method="post" noValidate>
        <p>{words.annulLead}</p>
        <TextInput name="reason" label={words.annulReason} error={error} maxLength={400} health />
        <Button look="danger" name="intent" value="annul">
          {words.annul}
        </Button>
      </form>
    </Disclosure>
  );
}
