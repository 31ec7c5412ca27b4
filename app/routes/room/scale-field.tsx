import { TOP_POSITION } from "#app/domain/mixer/setting-shape";
import { RadioGroup } from "#app/ui/form/choice-controls";
import { Conflict } from "#app/ui/form/conflict";
import { storedValue, useFormState } from "../document/document-form";

const POINTS = Array.from({ length: TOP_POSITION + 1 }, (_, point) => ({
  value: String(point),
  label: String(point),
}));

export type ScaleFieldProps = { path: string; words: { label: string; hint?: string } };

/** A number from 0 to 10 on one's own scale, all in sight: nothing is chosen until somebody chooses. */
export function ScaleField({ path, words }: ScaleFieldProps) {
  const state = useFormState();
  const theirs = state.conflicts[path];
  return (
    <>
      <RadioGroup
        name={path}
        label={words.label}
        hint={words.hint}
        error={state.errors[path]}
        options={POINTS}
        defaultValue={state.typed[path] ?? storedValue(state, path)}
        inline
      />
      {theirs === undefined ? null : (
        <Conflict
          theirs={theirs}
          {...(state.isLive(path)
            ? { onChoose: (choice) => state.choose(path, choice) }
            : { name: `choose:${path}` })}
        />
      )}
    </>
  );
}
