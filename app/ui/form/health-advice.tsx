import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type ReactNode,
} from "react";
import { useWords } from "#app/ui/words";
import { controlId, healthId } from "./field-parts";

/** Finds the words in a text that sound like illness; the rules live with the domain. */
export type FindHealthWords = (text: string) => readonly string[];

/** `true` shows the line and the warning; `warn` only warns, where the line stands once for several fields. */
export type Health = boolean | "warn";

type HealthProps = { health?: Health; findHealthWords?: FindHealthWords; defaultValue?: string };

export type HealthWords = {
  hasLine: boolean;
  found: string;
  onInput?: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
};

const PAUSE_MS = 700;

/** Yes inside a `HealthGroup`, whose line stands for all its texts. */
const LineIsSaid = createContext(false);

/** Looks through a free text after a pause in the typing, so that a screen reader is not talked over. */
export function useHealthWords({
  health,
  findHealthWords,
  defaultValue,
}: HealthProps): HealthWords {
  const isSaid = useContext(LineIsSaid);
  const hasLine = health === true && !isSaid;
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
  if (!health || !findHealthWords) return { hasLine, found: "" };
  return {
    hasLine,
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
  return (
    <>
      {advice.hasLine ? <HealthLine id={healthId(controlId(name))} /> : null}
      {advice.onInput ? (
        <span className="health-warning" aria-live="polite">
          {advice.found ? words.healthWarning(advice.found) : null}
        </span>
      ) : null}
    </>
  );
}

export type HealthGroupProps = { name: string; className?: string; children: ReactNode };

/** Several free texts with one line about what belongs in them, read once on the way in. A group in a group is silent. */
export function HealthGroup({ name, className, children }: HealthGroupProps) {
  const isSaid = useContext(LineIsSaid);
  if (isSaid) return <div className={className}>{children}</div>;
  const id = healthId(controlId(name));
  return (
    <LineIsSaid.Provider value={true}>
      <div role="group" aria-describedby={id} className="health-group">
        <HealthLine id={id} />
        <div className={className}>{children}</div>
      </div>
    </LineIsSaid.Provider>
  );
}

/** What belongs in free texts about work. */
function HealthLine({ id }: { id: string }) {
  const words = useWords();
  return (
    <span className="health-line" id={id}>
      {words.healthLine}
    </span>
  );
}
