import type { ReactNode } from "react";
import type { PaperPart, Party } from "#app/domain/plan/agreement";
import { PARTIES } from "#app/domain/plan/agreement";
import type { AgreementView, ShownAnswer } from "#app/server/agreement/agreement-page.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { SummaryList } from "#app/ui/content/summary-list";
import { Section } from "#app/ui/frame/page";
import { versionHref } from "../plan/version-href";

export type AnsweredVersion = AgreementView["versions"][number];

type VersionAnswersProps = {
  caseId: string;
  version: AnsweredVersion;
  view: AgreementView;
  sheet?: boolean;
  children?: ReactNode;
};

/** One frozen version with what both parties say to it and whether it may be handed over. */
export function VersionAnswers({ caseId, version, view, sheet, children }: VersionAnswersProps) {
  const { agreement: words, versions, frozen } = useText("check");
  const { authorities } = useText("plan");
  const language = useLanguage();
  const parties = PARTIES.map((party) => ({
    label: words.parties[party],
    value: version[party] ? <Given answer={version[party]} /> : words.noAnswer,
  }));
  const handover = {
    label: words.handover.short(authorities[view.authority]),
    value: <ApprovalState party={view.party} approval={version.approval} />,
  };
  return (
    <Section
      title={versions.name(version.version)}
      id={`version-${version.version}`}
      lead={versions.frozen(longDay(version.frozenOn, language), version.frozenByName)}
      sheet={sheet}
    >
      <SummaryList rows={[...parties, handover]} />
      <p>
        <a href={versionHref(caseId, version.version)}>{frozen.get(version.version)}</a>
      </p>
      <p>
        <a href={versionHref(caseId, version.version, "da-en")}>
          {frozen.getBilingual(version.version)}
        </a>
      </p>
      <p>
        <a href={`/cases/${caseId}/plan/versions/${version.version}/plan.json`}>
          {frozen.getData(version.version)}
        </a>
      </p>
      {view.isOpen && version.approval?.approved ? (
        <p>
          <a href={`/cases/${caseId}/handover?version=${version.version}`}>
            {words.handover.share}
          </a>
        </p>
      ) : null}
      {children}
    </Section>
  );
}

type ApprovalStateProps = { party: Party; approval: AnsweredVersion["approval"] };

/** Whether a version may be handed over, in a sentence to the party that reads. */
function ApprovalState({ party, approval }: ApprovalStateProps) {
  const states = useText("check").agreement.handover.states[party];
  const language = useLanguage();
  if (!approval) return states.notApproved;
  const day = longDay(approval.on, language);
  return approval.approved ? states.approved(day) : states.withdrawn(day);
}

function Given({ answer: { answer, remark, byName, on } }: { answer: ShownAnswer }) {
  const { answers, given } = useText("check").agreement;
  const language = useLanguage();
  const by = given(longDay(on, language), byName);
  return (
    <>
      <strong>{answers[answer]}</strong>
      {["", remark, by].filter((line) => line !== null).join("\n")}
    </>
  );
}

type ChangedProps = { caseId: string; version: number; parts: readonly PaperPart[] };

/** What the plan says otherwise than its latest version, with the way to a new one. */
export function Changed({ caseId, version, parts }: ChangedProps) {
  const { changed } = useText("check").agreement;
  if (parts.length === 0) return <p>{changed.same(version)}</p>;
  return (
    <Section title={changed.title(version)} id="changed" lead={changed.lead}>
      <PartList parts={parts} />
      <p>
        <a href={`/cases/${caseId}/plan/check#freeze`}>{changed.link}</a>
      </p>
    </Section>
  );
}

/** Parts of the paper by name. */
export function PartList({ parts }: { parts: readonly PaperPart[] }) {
  const words = useText("check").agreement;
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>{words.parts[part]}</li>
      ))}
    </ul>
  );
}
