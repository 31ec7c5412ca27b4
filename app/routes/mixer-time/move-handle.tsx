import { useEffect, useRef, useState } from "react";
import { dayNumber, dayOfNumber } from "#app/domain/law/day-numbers";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import type { StripScale } from "#app/ui/chart/strip-geometry";
import { putDay } from "../mixer-desk/date-row";
import { useTypedFromDay } from "../mixer-desk/typed-setting";

/** The setting on the desk as a handle on the time line: it is moved by dragging or by the arrow keys, a day at a time. */
export function MoveHandle({ id, scale }: { id: string; scale: StripScale }) {
  const { timeLine: words } = useText("mixerDesk");
  const language = useLanguage();
  const fromDay = useTypedFromDay();
  const [held, setHeld] = useState<number | null>(null);
  const handle = useRef<HTMLInputElement>(null);
  // What was held shows until it is let go of: the day it was put on comes back a little later.
  useEffect(() => {
    if (document.activeElement !== handle.current) setHeld(null);
  }, [fromDay]);
  if (fromDay === "") return null;
  const day = held ?? dayNumber(fromDay);
  return (
    <div className="strip strip-tool">
      <label className="strip-name" htmlFor="move-handle">
        {words.handle}
      </label>
      <div>
        <input
          ref={handle}
          className="strip-range strip-handle"
          id="move-handle"
          type="range"
          min={scale.start}
          max={scale.end}
          value={day}
          aria-valuetext={longDay(dayOfNumber(day), language)}
          aria-describedby="move-handle-hint"
          onChange={(event) => setHeld(event.currentTarget.valueAsNumber)}
          onPointerUp={() => putDay(id, dayOfNumber(day))}
          onKeyUp={() => putDay(id, dayOfNumber(day))}
          onBlur={() => {
            if (held !== null) putDay(id, dayOfNumber(held));
            setHeld(null);
          }}
        />
        <p className="strip-value">
          <strong>{longDay(dayOfNumber(day), language)}</strong>{" "}
          <span id="move-handle-hint">{words.handleHint}</span>
        </p>
      </div>
    </div>
  );
}
