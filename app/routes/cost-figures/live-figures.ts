import { useCallback, useEffect, useMemo, useState } from "react";
import type { Draft } from "#app/domain/draft";
import type { IsoDate } from "#app/domain/fields";
import type { CostFigures } from "./figures";
import type { recalculate } from "./recalculate";

/** What the page's figures were worked out from, so that the browser can do it again. */
export type FigureSource = {
  costs: Draft;
  /** Only what the comparison needs of the shared document. */
  shared: Draft;
  today: IsoDate;
  includeDismiss: boolean;
};

type Written = Readonly<Record<string, string>>;

export type LiveFigures = {
  /** Null until there is a wage. */
  figures: CostFigures | null;
  /** What the sliders stand at where they were moved, by path. */
  tried: Written;
  isTrying: boolean;
  /** Something was written or tried since the page came. */
  isMoving: boolean;
  /** A field of the form was written in. */
  write: (path: string, value: string) => void;
  /** A slider was moved. */
  attempt: (path: string, value: string) => void;
  /** Puts every slider back. */
  reset: () => void;
};

const REST_MS = 250;

type Engine = { recalculate: typeof recalculate };

/** The engine comes after the page has come alive: nothing that is read waits for it. */
function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    let isHere = true;
    void import("./recalculate").then((module) => {
      if (isHere) setEngine(module);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return engine;
}

/** Figures at once while something moves, and with their ranges once it rests. */
function useRecalculated(stored: CostFigures | null, source: FigureSource, changes: Written) {
  const engine = useEngine();
  const [rested, setRested] = useState<Written | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(changes), REST_MS);
    return () => clearTimeout(timer);
  }, [changes]);
  return useMemo(() => {
    if (!engine || Object.keys(changes).length === 0) return stored;
    return engine.recalculate(source, changes, { isQuick: rested !== changes }) ?? stored;
  }, [engine, stored, source, changes, rested]);
}

/** The figures as stored, or as they would be with what is being written and tried. */
export function useLiveFigures(stored: CostFigures | null, source: FigureSource): LiveFigures {
  const [written, setWritten] = useState<Written>({});
  const [tried, setTried] = useState<Written>({});
  const changes = useMemo(() => ({ ...written, ...tried }), [written, tried]);
  const figures = useRecalculated(stored, source, changes);
  const write = useCallback((path: string, value: string) => {
    setWritten((now) => ({ ...now, [path]: value }));
  }, []);
  const attempt = useCallback((path: string, value: string) => {
    setTried((now) => ({ ...now, [path]: value }));
  }, []);
  const reset = useCallback(() => setTried({}), []);
  const isTrying = Object.keys(tried).length > 0;
  const isMoving = Object.keys(changes).length > 0;
  return { figures, tried, isTrying, isMoving, write, attempt, reset };
}

const PAUSE_MS = 700;

/** A text as it stands once it has not changed for a moment: what is read aloud while something moves. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
