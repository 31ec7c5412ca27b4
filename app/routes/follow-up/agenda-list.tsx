import type { AgendaPoint } from "#app/domain/follow-up/agenda";
import { agendaSentence } from "#app/text/follow-up/agenda-sentence";
import { useLanguage, useText } from "#app/text/provider";
import { answerHref } from "../plan-check/answer-links";

function href(caseId: string, { kind, path }: AgendaPoint): string {
  if (path === "checkIns") return `/cases/${caseId}/check-ins`;
  const [root, id = ""] = path.split(".");
  if (root === "talks") return `/cases/${caseId}/talks/${id}`;
  // A follow-up talk's own agreements are written with it; all stand together on the minutes' page.
  return kind === "goalNear" ? `/cases/${caseId}/plan` : answerHref(caseId, path);
}

type AgendaListProps = { caseId: string; points: readonly AgendaPoint[] };

/** What a talk may be about, each with the way to where it stands, and what every talk is about. */
export function AgendaList({ caseId, points }: AgendaListProps) {
  const { talks: words, agenda } = useText("followUp");
  const language = useLanguage();
  return (
    <>
      {points.length === 0 ? <p>{words.agendaNone}</p> : null}
      <ol className="said-list">
        {points.map((point) => {
          const said = agendaSentence(point, language);
          return (
            <li key={`${point.kind} ${point.path} ${said}`}>
              {said}{" "}
              <a href={href(caseId, point)} aria-label={agenda.seeOf(said)}>
                {agenda.see}
              </a>
            </li>
          );
        })}
        {words.always.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </>
  );
}
