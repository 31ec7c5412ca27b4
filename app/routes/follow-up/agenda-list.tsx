import type { AgendaPoint } from "#app/domain/follow-up/agenda";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { useSliderNames } from "../check-in/slider-names";
import { answerHref } from "../plan-check/answer-links";

function href(caseId: string, { kind, path }: AgendaPoint): string {
  if (path === "checkIns") return `/cases/${caseId}/check-ins`;
  const [root, id = ""] = path.split(".");
  if (root === "talks") return `/cases/${caseId}/talks/${id}`;
  // A follow-up talk's own agreements are written with it; all stand together on the minutes' page.
  return kind === "goalNear" ? `/cases/${caseId}/plan` : answerHref(caseId, path);
}

function useSentence(): (point: AgendaPoint) => string {
  const { agenda: words } = useText("followUp");
  const language = useLanguage();
  const nameOf = useSliderNames();
  const day = (value: string) => longDay(value, language);
  const names = (sliders: readonly MixerSlider[]) =>
    new Intl.ListFormat(language).format(sliders.map((each) => nameOf(each).toLowerCase()));
  return (point) => {
    switch (point.kind) {
      case "wantsTalk":
      case "goalNear":
        return words[point.kind](day(point.day));
      case "fit":
        return words.fit(
          nameOf(point.slider),
          point.fit === "tooMuch" ? "tooMuch" : "tooLittle",
          point.times,
        );
      case "said":
        return words.said(point.text);
      case "turnedDown":
      case "turnedUp":
        return words[point.kind](names(point.sliders), day(point.day));
      case "nextSetting":
        return words.nextSetting(
          day(point.day),
          point.hours === null ? null : plainNumber(point.hours, language),
        );
      case "measureOwner":
        return words.measureOwner(point.title);
      case "agreementDue":
        return words.agreementDue(point.title, point.who, day(point.day));
      case "municipality":
        return words.municipality(point.day && day(point.day));
      default:
        return words[point.kind](point.title, day(point.day ?? ""));
    }
  };
}

type AgendaListProps = { caseId: string; points: readonly AgendaPoint[] };

/** What a talk may be about, each with the way to where it stands, and what every talk is about. */
export function AgendaList({ caseId, points }: AgendaListProps) {
  const { talks: words, agenda } = useText("followUp");
  const sentence = useSentence();
  return (
    <>
      {points.length === 0 ? <p>{words.agendaNone}</p> : null}
      <ol className="said-list">
        {points.map((point) => {
          const said = sentence(point);
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
