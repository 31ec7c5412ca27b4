import { Fragment, useRef, type ReactNode } from "react";
import { Fader, type FaderProps } from "./fader";
import { UndoLine, type UndoWords } from "./undo-line";

export type MixerDeskProps = {
  legend: string;
  hint?: string;
  /** What the top of every fader means, and the bottom. */
  top: string;
  bottom: string;
  faders: readonly FaderProps[];
  /** The words of the line that takes back the last move; no such line when not given. */
  undo?: UndoWords;
  /** Stands on the desk under the faders: a date, weekdays, the words that go with the setting. */
  children?: ReactNode;
};

const FADERS_IN_A_PHONE_ROW = 3;

/** The mixer desk: the faders side by side, three and three on a phone, with both ends named. */
export function MixerDesk(props: MixerDeskProps) {
  const { legend, hint, top, bottom, faders, children } = props;
  const board = useRef<HTMLDivElement>(null);
  const hintId = hint ? `${faders[0]?.name.replaceAll(".", "_")}-desk-hint` : undefined;
  return (
    <fieldset className="mixer" aria-describedby={hintId}>
      <legend className="mixer-legend">{legend}</legend>
      {hint ? (
        <p className="mixer-hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      <div className="mixer-board" ref={board}>
        <p className="mixer-end mixer-top">{top}</p>
        {faders.map((fader, index) => (
          <Fragment key={fader.name}>
            {index === FADERS_IN_A_PHONE_ROW ? <RowBreak top={top} bottom={bottom} /> : null}
            <Fader {...fader} />
          </Fragment>
        ))}
        <p className="mixer-end mixer-bottom">{bottom}</p>
      </div>
      {props.undo ? <UndoLine board={board} words={props.undo} faders={faders} /> : null}
      {children}
    </fieldset>
  );
}

/** On a phone the second row has its own ends; the words are already said once, so only eyes need them. */
function RowBreak({ top, bottom }: { top: string; bottom: string }) {
  return (
    <>
      <p className="mixer-end mixer-bottom mixer-break" aria-hidden="true">
        {bottom}
      </p>
      <p className="mixer-end mixer-top mixer-break" aria-hidden="true">
        {top}
      </p>
    </>
  );
}
