import type { SharedContent } from "#app/domain/shared-document";
import { BlockAnswers } from "./block-answers";
import { ListAnswers } from "./list-answers";
import { SettingAnswers } from "./setting-answers";

export type AnswersProps = { caseId: string; content: SharedContent };

/** Everything of the shared document in the order of the conversation and the plan, which people remember. */
export function Answers(props: AnswersProps) {
  return (
    <>
      <BlockAnswers {...props} block="facts" />
      <BlockAnswers {...props} block="invitation" />
      <BlockAnswers {...props} block="notHeld" />
      <ListAnswers {...props} list="attempts" />
      <BlockAnswers {...props} block="talk" />
      <ListAnswers {...props} list="tasks" />
      <ListAnswers {...props} list="agreements" />
      <BlockAnswers {...props} block="goal" />
      <ListAnswers {...props} list="subGoals" />
      <ListAnswers {...props} list="measures" />
      <ListAnswers {...props} list="adjustments" />
      <ListAnswers {...props} list="helpWanted" />
      <BlockAnswers {...props} block="tried" />
      <ListAnswers {...props} list="followUps" />
      <BlockAnswers {...props} block="stepBack" />
      <SettingAnswers {...props} />
      <ListAnswers {...props} list="exceptionWeeks" />
    </>
  );
}
