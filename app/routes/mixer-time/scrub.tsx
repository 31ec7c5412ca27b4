import { dayNumber, dayOfNumber } from "#app/domain/law/day-numbers";
import { settingOn } from "#app/domain/mixer-panel";
import type { MixerSetting } from "#app/domain/shared-document";
import type { TimeLineFacts } from "#app/server/mixer/time-line.server";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import type { StripScale } from "#app/ui/chart/strip-geometry";
import { Button } from "#app/ui/frame/button";
import { SeenDesk } from "./seen-desk";

type ScrubProps = {
  caseId: string;
  settings: readonly MixerSetting[];
  scale: StripScale;
  facts: TimeLineFacts;
  seenDay: number | null;
  onSee: (day: number) => void;
};

const WEEK_DAYS = 7;

/** A day to see the desk on: drawn along the time line week by week, or typed, which also works without JavaScript. */
export function Scrub({ caseId, settings, scale, facts, seenDay, onSee }: ScrubProps) {
  const { scrub: words } = useText("mixerDesk");
  const language = useLanguage();
  const shown = seenDay ?? Math.min(scale.end, Math.max(scale.start, dayNumber(facts.today)));
  const inWords = longDay(dayOfNumber(shown), language);
  const setting = settingOn(settings, dayOfNumber(shown));
  const hours = plainNumber(setting?.weeklyHours ?? 0, language);
  return (
    <>
      <div className="strip strip-tool">
        <label className="strip-name" htmlFor="see-day">
          {words.label}
        </label>
        <div>
          <input
            className="strip-range"
            id="see-day"
            type="range"
            min={scale.start}
            max={scale.end}
            step={WEEK_DAYS}
            value={shown}
            aria-valuetext={setting ? words.says(inWords, hours) : words.before(inWords)}
            aria-describedby="see-day-hint"
            onChange={(event) => onSee(event.currentTarget.valueAsNumber)}
          />
          <p className="strip-value" id="see-day-hint">
            {words.hint}
          </p>
        </div>
      </div>
      {seenDay === null ? null : (
        <SeenDesk
          caseId={caseId}
          day={dayOfNumber(seenDay)}
          setting={setting}
          normalWeeklyHours={facts.normalWeeklyHours}
        />
      )}
      <form className="see-day-form" action={`/cases/${caseId}/mixer`}>
        <label className="form-label" htmlFor="go-to-day">
          {words.form}
        </label>
        <input
          className="form-input control-day"
          id="go-to-day"
          type="date"
          name="day"
          defaultValue={facts.today}
        />
        <Button look="secondary">{words.go}</Button>
      </form>
    </>
  );
}
