import type { AgendaPoint } from "#app/domain/follow-up/agenda";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { listed, longDay, plainNumber } from "../format";
import { textsOf } from "../texts";
import type { Language } from "../texts";

/** A point of the agenda as a sentence. Needs the subjects "followUp" and "mixer". */
export function agendaSentence(point: AgendaPoint, language: Language): string {
  const { agenda: words } = textsOf(language, "followUp");
  const { sliders: names } = textsOf(language, "mixer");
  const nameOf = (slider: MixerSlider) => names[slider].replaceAll("\u00AD", "");
  const day = (value: string) => longDay(value, language);
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
    case "turnedUp": {
      const which = point.sliders.map((each) => nameOf(each).toLowerCase());
      return words[point.kind](listed(which, language), day(point.day));
    }
    case "nextSetting": {
      const hours = point.hours === null ? null : plainNumber(point.hours, language);
      return words.nextSetting(day(point.day), hours);
    }
    case "measureOwner":
      return words.measureOwner(point.title);
    case "agreementDue":
      return words.agreementDue(point.title, point.who, day(point.day));
    case "municipality":
      return words.municipality(point.day && day(point.day));
    default:
      return words[point.kind](point.title, day(point.day ?? ""));
  }
}
