import { useEffect, useRef, useState, type FormEvent } from "react";
import { useWords } from "#app/ui/words";
import { controlId, healthId } from "./field-parts";

/** Finds the words in a text that sound like illness; the rules live with the domain. */
export type FindHealthWords = (text: string) => readonly string[];

type HealthProps = { health?: boolean; findHealthWords?: FindHealthWords; defaultValue?: string };

export type HealthWords = {
  shown: boolean;
  found: string;
  onInput?: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
};

const PAUSE_MS = 700;

/** Looks through a free text after a pause in the typing, so that a screen reader is not talked over. */
export function useHealthWords({
  health,
  findHealthWords,
  defaultValue,
}: HealthProps): HealthWords {
  const [found, setFound] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // Callers make the function anew on each render; only the first text and what is typed after it are looked through.
  const find = useRef(findHealthWords);
  const firstText = useRef(defaultValue ?? "");
  useEffect(() => {
    find.current = findHealthWords;
  });
  useEffect(() => {
    if (health) setFound(find.current?.(firstText.current).join(", ") ?? "");
    return () => clearTimeout(timer.current);
  }, [health]);
  if (!health || !findHealthWords) return { shown: Boolean(health), found: "" };
  return {
    shown: true,
    found,
    onInput: ({ currentTarget }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setFound(find.current?.(currentTarget.value).join(", ") ?? "");
      }, PAUSE_MS);
    },
  };
}

/** The line on what belongs in a free text, and the warning. It advises; it never stops anybody. */
export function HealthAdvice({ name, advice }: { name: string; advice: HealthWords }) {
  const words = useWords();
  if (!advice.shown) return null;
  return (
    <>
      <span className="health-line" id={healthId(controlId(name))}>
        {words.healthLine}
      </span>
      <span className="health-warning" aria-live="polite">
        {advice.found ? words.healthWarning(advice.found) : null}
      </span>
    </>
  );
}
