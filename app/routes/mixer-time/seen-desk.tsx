import type { IsoDate } from "#app/domain/fields";
import { positionsOf } from "#app/domain/mixer-panel";
import { TOP_POSITION } from "#app/domain/mixer/setting-shape";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { MixerSetting } from "#app/domain/shared-document";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { positionWords } from "../mixer-desk/position-words";

type SeenDeskProps = {
  caseId: string;
  day: IsoDate;
  setting: MixerSetting | null;
  normalWeeklyHours: number;
};

/** How the desk stands on a day, to be looked at only; a link leads to the setting, where it can be changed. */
export function SeenDesk({ caseId, day, setting, normalWeeklyHours }: SeenDeskProps) {
  const { scrub: words } = useText("mixerDesk");
  const mixer = useText("mixer");
  const language = useLanguage();
  const inWords = longDay(day, language);
  if (!setting) return <p className="seen-desk">{words.before(inWords)}</p>;
  const positions = positionsOf(setting, normalWeeklyHours);
  return (
    <section className="seen-desk" aria-label={words.title(inWords)}>
      <h3>{words.title(inWords)}</h3>
      <p>
        {setting.state === "actual" ? words.actual : words.planned}{" "}
        <a href={`/cases/${caseId}/mixer?setting=${setting.id}`}>{words.open}</a>
      </p>
      <dl className="seen-faders">
        {MIXER_SLIDERS.map((slider) => {
          const position = positions[slider];
          const note =
            position === null ? mixer.unset : positionWords(mixer.positionWords, position);
          const hours = plainNumber(setting.weeklyHours ?? 0, language);
          const main = slider === "hours" ? mixer.hoursReadout(hours) : String(position ?? "–");
          return (
            <div key={slider} className="seen-fader">
              <dt>{mixer.sliders[slider]}</dt>
              <dd>
                <svg className="seen-groove" viewBox="0 0 10 100" aria-hidden="true">
                  <path className="seen-track" d="M5,0V100" />
                  <path
                    className="seen-lit"
                    d={`M5,100V${100 - ((position ?? 0) / TOP_POSITION) * 100}`}
                  />
                </svg>
                <strong>{main}</strong>
                <span>{note}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
