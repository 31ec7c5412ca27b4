import type { HealthFinding } from "#app/domain/plan/health-findings";
import type { Missing } from "#app/domain/plan/retention-plan";
import type { SharedContent } from "#app/domain/shared-document";
import { useText } from "#app/text/provider";
import type { Texts } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import type { CalloutKind } from "#app/ui/content/callout";
import { answerHref } from "./answer-links";
import { useAnswerName } from "./answer-words";

type Found = { path: string; text: string };

type FindingListProps = {
  kind: CalloutKind;
  title: string;
  lead: string;
  caseId: string;
  found: readonly Found[];
};

function FindingList({ kind, title, lead, caseId, found }: FindingListProps) {
  return (
    <Callout kind={kind} title={title}>
      <p>{lead}</p>
      <ul>
        {found.map(({ path, text }) => (
          <li key={text + path}>
            <a href={answerHref(caseId, path)}>{text}</a>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function missingText({ path, reason }: Missing, words: Texts["check"]["missing"], label: string) {
  if (reason === "declined") return words.declined;
  if (reason === "atLeastOne") return path === "subGoals" ? words.subGoals : words.mixerSettings;
  return reason === "required" ? words.required(label) : words.invalid(label);
}

type MissingListProps = { caseId: string; content: SharedContent; missing: readonly Missing[] };

/** What stands between the plan and a version, each with the way to where it is written. */
export function MissingList({ caseId, content, missing }: MissingListProps) {
  const { missing: words, freeze } = useText("check");
  const nameOf = useAnswerName(content);
  if (missing.length === 0)
    return (
      <Callout kind="success" title={words.nothing}>
        <p>{words.nothingText}</p>
        <p>
          <a href="#freeze">{freeze.title}</a>
        </p>
      </Callout>
    );
  const found = missing.map((each) => ({
    path: each.path,
    text: missingText(each, words, nameOf(each.path)),
  }));
  return (
    <FindingList
      kind="warning"
      title={words.title(missing.length)}
      lead={words.lead}
      caseId={caseId}
      found={found}
    />
  );
}

type HealthListProps = {
  caseId: string;
  content: SharedContent;
  findings: readonly HealthFinding[];
};

/** Texts that seem to tell of health. A hint to whoever wrote them; it stops nobody. */
export function HealthList({ caseId, content, findings }: HealthListProps) {
  const words = useText("check").health;
  const nameOf = useAnswerName(content);
  if (findings.length === 0) return null;
  const found = findings.map(({ path, words: said }) => ({
    path,
    text: words.found(nameOf(path), said.join(", ")),
  }));
  return (
    <FindingList
      kind="warning"
      title={words.title}
      lead={words.lead}
      caseId={caseId}
      found={found}
    />
  );
}

/** Comments nobody has settled. They stop nothing. */
export function OpenComments({ caseId, count }: { caseId: string; count: number }) {
  const words = useText("comments");
  if (count === 0) return null;
  return (
    <Callout title={words.check.title(count)}>
      <p>{words.check.text}</p>
      <p>
        <a href={`/cases/${caseId}/comments`}>{words.toAll}</a>
      </p>
    </Callout>
  );
}
