import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { startAutosave, type Autosave, type AutosaveOptions } from "./start-autosave";
import type { SaveState } from "./save-status";

export type AutosaveView = {
  /** Goes on the form. */
  formRef: RefObject<HTMLFormElement>;
  state: SaveState;
  /** What somebody else wrote, by path, while their text and ours differ. */
  conflicts: Readonly<Record<string, string>>;
  /** What is wrong with a value, by path, in the server's words. */
  problems: Readonly<Record<string, string>>;
  /** Ends a conflict. */
  choose: (path: string, choice: "mine" | "theirs") => void;
  /** Shows what somebody else saved, where this person has nothing of their own under way; true where it did. */
  receive: (path: string, value: string, revision: number) => boolean;
};

type Texts = Readonly<Record<string, string>>;

/** A copy with a text set, or taken out when it is `null`. */
function withText(texts: Texts, path: string, text: string | null): Texts {
  const { [path]: _old, ...rest } = texts;
  return text === null ? rest : { ...rest, [path]: text };
}

/**
 * Saves each field of a form as it is written. Without JavaScript the form is posted as a whole, so nothing here is
 * needed for saving; it only saves sooner and says so.
 */
export function useAutosave(options: Omit<AutosaveOptions, "listener">): AutosaveView {
  const formRef = useRef<HTMLFormElement>(null);
  const running = useRef<Autosave | null>(null);
  const latest = useRef(options);
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const [conflicts, setConflicts] = useState<Texts>({});
  const [problems, setProblems] = useState<Texts>({});
  useEffect(() => {
    latest.current = options;
  });
  const { url, documentKind, storageKey } = options;
  useEffect(() => {
    if (!formRef.current) return;
    const autosave = startAutosave(formRef.current, {
      url,
      documentKind,
      storageKey,
      baseOf: (path) => latest.current.baseOf(path),
      listener: {
        onState: setState,
        onConflict: (path, theirs) => setConflicts((texts) => withText(texts, path, theirs)),
        onProblem: (path, message) => setProblems((texts) => withText(texts, path, message)),
      },
    });
    running.current = autosave;
    return () => autosave.stop();
  }, [url, documentKind, storageKey]);
  const choose = useCallback<AutosaveView["choose"]>((path, choice) => {
    running.current?.choose(path, choice);
  }, []);
  const receive = useCallback<AutosaveView["receive"]>(
    (path, value, revision) => running.current?.receive(path, value, revision) ?? false,
    [],
  );
  return { formRef, state, conflicts, problems, choose, receive };
}
