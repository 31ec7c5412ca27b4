import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { healthFindings } from "#app/domain/plan/health-findings";
import { planQuality } from "#app/domain/plan/quality";
import { missingForVersion } from "#app/domain/plan/retention-plan";
import { commentsWaiting } from "#db/comments/read-comments.server";
import { getContent } from "#db/documents.server";
import { listAnswers } from "#db/plan/answers.server";
import type { GivenAnswer } from "#db/plan/answers.server";
import { listVersions } from "#db/versions.server";
import { anyHealthWords } from "#app/server/case/health-stems.server";
import { warmPrinter } from "#app/server/paper/print.server";
import { requireCase } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { freezePlan } from "#app/server/paper/freeze.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Page } from "#app/ui/frame/page";
import { Answers } from "../plan-check/answers";
import { HealthList, MissingList, OpenComments } from "../plan-check/findings";
import { Quality } from "../plan-check/quality";
import { Freeze, PaperContents, Versions } from "../plan-check/freeze";
import type { FreezeState } from "../plan-check/freeze";
import { versionHref } from "./version-href";

export const handle = {
  texts: ["check", "comments", "plan", "interview", "mixer", "caseWords", "healthWords"],
};
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { store, caseId, head, account } = await requireCase(args, "readPlan");
  warmPrinter();
  const language = languageOf(args.request);
  const [{ revision, content }, versions, given, comments] = await Promise.all([
    getContent(store, caseId, "shared"),
    listVersions(store, caseId),
    listAnswers(store, caseId),
    commentsWaiting(store, caseId, account.userId),
  ]);
  const missing = missingForVersion(content);
  const isDeclined = content.plan.decision === "declined";
  const open: FreezeState = missing.length > 0 ? "missing" : "ready";
  const standing: FreezeState = versions[0]?.revision === revision ? "frozen" : open;
  const state: FreezeState = isDeclined ? "declined" : standing;
  const justFrozen = Number(new URL(args.request.url).searchParams.get("frozen"));
  return {
    title: textsOf(language, "check").title,
    caseId,
    revision,
    content,
    missing,
    quality: isDeclined ? null : planQuality(content, newestAnswers(versions[0], given)),
    findings: healthFindings(content, anyHealthWords(language)),
    state: head.state === "open" ? state : ("closed" as const),
    openComments: comments.open,
    nextVersion: (versions[0]?.version ?? 0) + 1,
    justFrozen: versions.some(({ version }) => version === justFrozen) ? justFrozen : null,
    versions: versions.map(({ version, frozenAt, frozenByName }) => ({
      version,
      frozenByName,
      frozenOn: today(frozenAt),
    })),
  };
}

const newestAnswers = (newest: { version: number } | undefined, given: readonly GivenAnswer[]) =>
  newest
    ? Object.fromEntries(
        given
          .filter(({ version }) => version === newest.version)
          .map(({ party, answer }) => [party, answer]),
      )
    : null;

const STATUS = { changed: 409, missing: 400 } as const;

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "freezeVersion");
  const form = await readForm(args.request);
  const outcome = await freezePlan(entry, Number(form.get("revision")));
  if (!outcome.ok) return json({ refused: outcome.reason }, { status: STATUS[outcome.reason] });
  return redirect(`/cases/${entry.caseId}/plan/check?frozen=${outcome.version}`);
}

export default function Check() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("check");
  const { titleFor } = useText("caseWords").page;
  const { caseId, content } = at;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="form"
      back={{ href: `/cases/${caseId}`, label: titleFor(content.facts.employeeName) }}
    >
      {answer ? <Refused reason={answer.refused} /> : null}
      {at.justFrozen && !answer ? <JustFrozen caseId={caseId} version={at.justFrozen} /> : null}
      {at.state === "ready" || at.state === "missing" ? (
        <MissingList caseId={caseId} content={content} missing={at.missing} />
      ) : null}
      <HealthList caseId={caseId} content={content} findings={at.findings} />
      {at.quality ? <Quality caseId={caseId} quality={at.quality} /> : null}
      <OpenComments caseId={caseId} count={at.openComments} />
      <Answers caseId={caseId} content={content} />
      <PaperContents caseId={caseId} />
      <Freeze
        caseId={caseId}
        revision={at.revision}
        state={at.state}
        nextVersion={at.nextVersion}
      />
      <Versions caseId={caseId} versions={at.versions} />
    </Page>
  );
}

function Refused({ reason }: { reason: "changed" | "missing" }) {
  const words = useText("check");
  const { title, text } = reason === "changed" ? words.changed : words.refused;
  return (
    <Callout kind="error" title={title} live>
      <p>{text}</p>
    </Callout>
  );
}

function JustFrozen({ caseId, version }: { caseId: string; version: number }) {
  const words = useText("check").frozen;
  return (
    <Callout kind="success" title={words.title(version)} live>
      <p>{words.text}</p>
      <p>
        <a href={versionHref(caseId, version)}>{words.get(version)}</a>
      </p>
      <p>
        <a href={versionHref(caseId, version, "da-en")}>{words.getBilingual(version)}</a>
      </p>
      <p>
        <a href={`/cases/${caseId}/plan/agreement`}>{words.answer(version)}</a>
      </p>
    </Callout>
  );
}
