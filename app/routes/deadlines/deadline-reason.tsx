import type { Deadline } from "#app/domain/deadlines/deadline";
import { confidenceTexts, whyText } from "#app/text/deadlines/deadline-words";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";

/** Why a deadline is on its day: the sentence, what happens if it is missed, the paragraph, and how sure all that is. */
export function DeadlineReason({ deadline }: { deadline: Deadline }) {
  const words = useText("deadlines");
  const { lawLine, ifMissed } = useText("dates");
  const language = useLanguage();
  const { id, law, state } = deadline;
  return (
    <div className="deadline-reason">
      <p>{whyText(words, deadline, language)}</p>
      {state === "done" || state === "lapsed" ? null : (
        <p>
          <strong>{ifMissed}</strong> {words.ids[id].ifMissed}
        </p>
      )}
      {law ? (
        <p className="deadline-source">
          {lawLine(law.paragraph, law.source, longDay(law.checkedOn, language))}{" "}
          {confidenceTexts(words, law).join(" ")}
        </p>
      ) : null}
    </div>
  );
}
