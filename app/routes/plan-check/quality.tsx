import type { PlanQuality } from "#app/domain/plan/quality";
import type { ItemHint, SubGoalQuality } from "#app/domain/plan/quality-items";
import { WHOLE_ASPECTS } from "#app/domain/plan/quality-whole";
import type { WholeAspect, WholeHint } from "#app/domain/plan/quality-whole";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";
import { answerHref } from "./answer-links";

type QualityProps = { caseId: string; quality: PlanQuality };

/** What makes a plan easier to follow, by sub-goal and for the whole. A version can be frozen without. */
export function Quality({ caseId, quality }: QualityProps) {
  const words = useText("check").hints;
  const { subGoals, loose, whole } = quality;
  return (
    <Section title={words.title} lead={words.lead} id="quality" sheet>
      {subGoals.map((subGoal, index) => (
        <SubGoal key={subGoal.id} caseId={caseId} number={index + 1} subGoal={subGoal} />
      ))}
      {loose.length > 0 ? (
        <>
          <h3>{words.loose}</h3>
          <ItemHints caseId={caseId} hints={loose} />
        </>
      ) : null}
      <h3>{words.whole}</h3>
      <ul>
        {WHOLE_ASPECTS.filter((aspect) => aspect !== "refund" || whole.refund.length > 0).map(
          (aspect) => (
            <Aspect key={aspect} caseId={caseId} aspect={aspect} hints={whole[aspect]} />
          ),
        )}
      </ul>
    </Section>
  );
}

type SubGoalProps = { caseId: string; number: number; subGoal: SubGoalQuality };

function SubGoal({ caseId, number, subGoal }: SubGoalProps) {
  const words = useText("check").hints;
  const language = useLanguage();
  const { title, reachedOn, hints } = subGoal;
  const complete = reachedOn ? words.reached(longDay(reachedOn, language)) : words.complete;
  return (
    <>
      <h3>{words.subGoal(number, title || words.untitled)}</h3>
      {hints.length > 0 ? <ItemHints caseId={caseId} hints={hints} /> : <p>{complete}</p>}
    </>
  );
}

function ItemHints({ caseId, hints }: { caseId: string; hints: readonly ItemHint[] }) {
  const { kinds, untitled } = useText("check").hints;
  return (
    <ul>
      {hints.map(({ kind, path, title }) => (
        <li key={kind + path}>
          <a href={answerHref(caseId, path)}>{kinds[kind](title || untitled)}</a>
        </li>
      ))}
    </ul>
  );
}

type AspectProps = { caseId: string; aspect: WholeAspect; hints: readonly WholeHint[] };

/** One thing that is looked for in the whole: in place, or what is missing with the way to it. */
function Aspect({ caseId, aspect, hints }: AspectProps) {
  const words = useText("check").hints;
  const textOf = useWholeText();
  const lead = words.open(words.aspects[aspect]);
  if (hints.length === 0)
    return (
      <li>
        {lead}
        {words.inPlace}
      </li>
    );
  return hints.map((hint) => (
    <li key={hrefOf(caseId, hint)}>
      {lead}
      <a href={hrefOf(caseId, hint)}>{textOf(hint)}</a>
    </li>
  ));
}

function hrefOf(caseId: string, hint: WholeHint): string {
  if ("path" in hint) return answerHref(caseId, hint.path);
  return hint.kind === "notFrozen" ? "#freeze" : `/cases/${caseId}/plan/agreement`;
}

function useWholeText() {
  const words = useText("check").hints;
  const language = useLanguage();
  return (hint: WholeHint): string => {
    switch (hint.kind) {
      case "adjustmentEnd":
        return words.adjustmentEnd(hint.title);
      case "notAnswered": {
        const [party, other] = hint.parties;
        return words.notAnswered[other || !party ? "both" : party];
      }
      case "lowAbsence":
        return words.lowAbsence(hint.weeks, longDay(hint.firstMonday, language));
      default:
        return words[hint.kind];
    }
  };
}
