import { useId } from "react";
import { plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Actions, Button } from "#app/ui/frame/button";
import type { FiguresProps } from "./answer";
import { TRIED } from "./figures";
import type { LiveFigures } from "./live-figures";

type SliderProps = {
  label: string;
  value: number;
  text: string;
  min: number;
  max: number;
  step: number;
  onMove: (value: number) => void;
};

/** A native range with its value in words beside its name. It has no name of its own: only what was moved is posted. */
function Slider({ label, value, text, onMove, ...range }: SliderProps) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>
        <span>{label}</span>
        <output htmlFor={id} aria-hidden="true">
          {text}
        </output>
      </label>
      <input
        {...range}
        id={id}
        type="range"
        value={value}
        aria-valuetext={text}
        onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

export type TryOutProps = FiguresProps & {
  live: Pick<LiveFigures, "tried" | "isTrying" | "attempt" | "reset">;
  revision: number;
};

const MAX_WEEKS = 52;
const HALF_HOUR = 0.5;
const FIVE_PERCENT = 5;

/** Three sliders over the figures. Nothing is stored until the button says so. */
export function TryOut({ figures, live, revision }: TryOutProps) {
  const words = useText("businessCase").sliders;
  const language = useLanguage();
  const move = (path: string) => (value: number) => live.attempt(path, String(value));
  return (
    <form method="post" className="try-out">
      <h2 className="small-heading">{words.title}</h2>
      <p className="form-hint">{words.lead}</p>
      <Slider
        label={words.partHours}
        value={figures.partHours.hours}
        text={words.hours(plainNumber(figures.partHours.hours, language))}
        min={0}
        max={figures.normalWeeklyHours}
        step={HALF_HOUR}
        onMove={move(TRIED.partHours)}
      />
      <Slider
        label={words.horizonWeeks}
        value={figures.horizonWeeks}
        text={words.weeks(figures.horizonWeeks)}
        min={1}
        max={MAX_WEEKS}
        step={1}
        onMove={move(TRIED.horizonWeeks)}
      />
      <Slider
        label={words.substituteShare}
        value={figures.substituteShare}
        text={words.percent(figures.substituteShare)}
        min={0}
        max={100}
        step={FIVE_PERCENT}
        onMove={move(TRIED.substituteShare)}
      />
      <input type="hidden" name="revision" value={revision} />
      {Object.entries(live.tried).map(([path, value]) => (
        <input key={path} type="hidden" name={path} value={value.replace(".", ",")} />
      ))}
      {live.isTrying ? (
        <Actions>
          <Button look="secondary">{words.use}</Button>
          <Button look="quiet" type="button" onClick={live.reset}>
            {words.reset}
          </Button>
        </Actions>
      ) : null}
    </form>
  );
}
