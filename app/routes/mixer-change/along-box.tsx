import { useRef } from "react";
import { MAX_SHIFT_WEEKS } from "#app/domain/mixer-change/later-settings";
import {
  alongFrom,
  followSteps,
  pauseWeeks,
  weeksLater,
} from "#app/domain/mixer-change/moved-along";
import type { AlongDate } from "#app/domain/mixer-change/moved-along";
import { cutBetweenWords, longDay, shortDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Checkbox } from "#app/ui/form/choice-controls";
import type { Given } from "./not-saved";
import { useTyped } from "./use-typed";

const NAMES = ["fromDay", "toDay", "weeks"] as const;
/** A long name would hide its date. */
const MAX_TITLE = 60;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** By how many weeks the form moves things: as typed, or as long as its pause; null while that cannot be said. */
function weeksOf({ fromDay, toDay = "", weeks }: Record<string, string>, isPause: boolean) {
  const by = isPause ? pauseWeeks(fromDay ?? "", toDay) : Number(weeks);
  return Number.isInteger(by) && by >= 1 && by <= MAX_SHIFT_WEEKS ? by : null;
}

type AlongProps = Pick<Given, "typed"> & {
  along: readonly AlongDate[];
  /** What the form proposes. */
  fromDay: string;
  weeks: number;
  /** The weeks follow from the days of a pause. */
  isPause?: boolean;
};

/** Whether the dates of sub-goals move with the plan's steps, and which, from when to when, before one decides. */
export function AlongBox({ along, typed, fromDay, weeks, isPause = false }: AlongProps) {
  const { later: words } = useText("mixerChange");
  const box = useRef<HTMLDivElement>(null);
  const given = { toDay: typed.toDay ?? "", weeks: typed.weeks || String(weeks) };
  const now = { ...given, fromDay: typed.fromDay || fromDay, ...useTyped(box, NAMES) };
  const day = DAY.test(now.fromDay) ? now.fromDay : fromDay;
  const dates = alongFrom(along, day);
  const isTicked =
    typed.movesSubGoals === undefined ? followSteps(along, day) : typed.movesSubGoals === "yes";
  return (
    <div ref={box}>
      {dates.length > 0 ? (
        <>
          <Checkbox
            name="movesSubGoals"
            label={words.movesSubGoals}
            hint={words.movesSubGoalsHint}
            defaultChecked={isTicked}
          />
          <MovedDates dates={dates} weeks={weeksOf(now, isPause)} />
        </>
      ) : null}
    </div>
  );
}

type MovedDatesProps = { dates: readonly AlongDate[]; weeks: number | null };

/** Sub-goals by name, each with its measures under it, and every date as it would be and as it is. */
function MovedDates({ dates, weeks }: MovedDatesProps) {
  const { along: words } = useText("mixerChange").later;
  const language = useLanguage();
  const dayText = ({ of, day }: AlongDate) => {
    const inWords = of === "subGoal" ? longDay : shortDay;
    const now = inWords(day, language);
    const then = weeks === null ? now : words.moved(inWords(weeksLater(day, weeks), language), now);
    return of === "subGoal" ? then : words[of](then);
  };
  const line = (own: readonly AlongDate[]) =>
    `${cutBetweenWords(own[0]?.title || words.noName, MAX_TITLE)}: ${own.map(dayText).join(", ")}`;
  const datesOf = (id: string) => dates.filter((date) => date.id === id);
  return (
    <>
      <p>{weeks === null ? words.titleNow : words.title(weeks)}</p>
      <ul className="along-dates">
        {dates
          .filter(({ of }) => of === "subGoal")
          .map(({ id }) => {
            const under = dates.filter((date) => date.subGoalId === id && date.id !== id);
            const measures = [...new Set(under.map((date) => date.id))];
            return (
              <li key={id}>
                {line(datesOf(id))}
                {measures.length > 0 ? (
                  <ul>
                    {measures.map((measure) => (
                      <li key={measure}>{line(datesOf(measure))}</li>
                    ))}
                  </ul>
                ) : null}
              </li>
            );
          })}
      </ul>
    </>
  );
}
