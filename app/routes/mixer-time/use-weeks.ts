import { startTransition, useEffect, useState } from "react";
import { hearStored } from "#app/ui/autosave/stored-event";
import type { Week } from "./week-list";

/** Saves close together, as of a fader and the days that follow it, are one question. */
const REST_MS = 700;

/**
 * The weeks as the page came with them, and as the server works them out again each time something was saved. Drawn
 * when nothing else is waiting, so that no fader waits for them. Without a line they stand as they did.
 */
export function useWeeks(caseId: string, loaded: readonly Week[]): readonly Week[] {
  const [fetched, setFetched] = useState<readonly Week[] | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const number = asked;
      const answer = await fetch(`/cases/${caseId}/mixer/weeks`);
      // An older answer may come later than its own.
      if (!answer.ok || number !== asked) return;
      const { weeks } = (await answer.json()) as { weeks: Week[] };
      startTransition(() => setFetched(weeks));
    };
    const stopHearing = hearStored(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask().catch(() => {}), REST_MS);
    });
    return () => {
      stopHearing();
      clearTimeout(timer);
    };
  }, [caseId]);
  return fetched ?? loaded;
}
