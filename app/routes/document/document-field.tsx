import { aboutOf } from "#app/domain/comments/about";
import type { About } from "#app/domain/comments/about";
import { shapes } from "#app/domain/documents";
import { findField } from "#app/domain/draft";
import type { Field } from "#app/domain/fields";
import { findHealthWords } from "#app/domain/health-words";
import type { AnyFieldWords } from "#app/text/field-words";
import { useText } from "#app/text/provider";
import { Checkbox, RadioGroup, Select } from "#app/ui/form/choice-controls";
import { Conflict } from "#app/ui/form/conflict";
import { TextArea, TextInput } from "#app/ui/form/text-controls";
import { DayInput, NumberInput, TimeInput } from "#app/ui/form/value-controls";
import { CommentLink } from "./comment-link";
import { storedValue, useFormState } from "./document-form";

/** Up to this many options are shown all at once; more fold into a list. */
const MAX_RADIOS = 5;

/** Only what the plan is made of is commented on, not what follows it. */
const isSection = (about: About | null) => about !== null && "section" in about;

export type DocumentFieldProps = {
  /** `section.field` or `list.id.field`. */
  path: string;
  words: AnyFieldWords;
  /** The choices of a field that points at another list. */
  references?: readonly { value: string; label: string }[];
  unit?: string;
  rows?: number;
  inline?: boolean;
  /** Answers that cannot be meant here, by what else was answered; one given before is still shown. */
  without?: readonly string[];
  /** What else is wrong with the answer than that it cannot be saved. */
  error?: string;
};

/** One field of a case document with the control its kind asks for, its help, its error and what another wrote. */
export function DocumentField(props: DocumentFieldProps) {
  const state = useFormState();
  const at = findField(shapes[state.document], props.path);
  if (!at) throw new Error(`no field ${props.path} in ${state.document}`);
  const theirs = state.conflicts[props.path];
  const control = <Control {...props} definition={at.definition} />;
  return (
    <>
      {state.comments && at.definition.kind === "text" && isSection(aboutOf(props.path)) ? (
        <div className="commented">
          {control}
          <CommentLink about={props.path} of={props.words.label} />
        </div>
      ) : (
        control
      )}
      {theirs === undefined ? null : (
        <Conflict
          theirs={theirs}
          {...(state.isLive(props.path)
            ? { onChoose: (choice) => state.choose(props.path, choice) }
            : { name: `choose:${props.path}` })}
        />
      )}
    </>
  );
}

function useControlProps({
  path,
  words,
  definition,
  error,
}: DocumentFieldProps & { definition: Field }) {
  const state = useFormState();
  return {
    name: path,
    label: words.label,
    hint: words.hint,
    error: state.errors[path] ?? error,
    optional: !definition.required && (definition.kind === "line" || definition.kind === "text"),
    defaultValue: state.typed[path] ?? storedValue(state, path),
  };
}

function Control(props: DocumentFieldProps & { definition: Field }) {
  const { definition, words, references, unit, rows, inline } = props;
  const control = useControlProps(props);
  // In the field's own order: an object with keys such as "4" and "3" would list them by number.
  const offered = (definition.kind === "choice" ? definition.options : []).filter(
    (value) => value === control.defaultValue || !props.without?.includes(value),
  );
  const options = offered.map((value) => ({
    value,
    label: words.options?.[value] ?? value,
  }));
  switch (definition.kind) {
    case "line":
      return definition.health ? (
        <FreeText definition={definition} control={control} />
      ) : (
        <TextInput {...control} maxLength={definition.max} />
      );
    case "text":
      return <FreeText definition={definition} control={control} rows={rows} />;
    case "day":
      return <DayInput {...control} />;
    case "time":
      return <TimeInput {...control} />;
    case "number":
      return (
        <NumberInput
          {...control}
          defaultValue={control.defaultValue.replace(".", ",")}
          unit={unit}
        />
      );
    case "choice":
      return options.length <= MAX_RADIOS ? (
        <RadioGroup {...control} options={options} inline={inline} />
      ) : (
        <Select {...control} options={options} empty="" />
      );
    case "ref":
      return <Select {...control} options={references ?? []} empty="" />;
    case "flag":
      return (
        <>
          <input type="hidden" name={control.name} value="" />
          <Checkbox {...control} defaultChecked={control.defaultValue === "yes"} />
        </>
      );
  }
}

type FreeTextProps = {
  definition: Field & { kind: "line" | "text" };
  control: ReturnType<typeof useControlProps>;
  rows?: number;
};

/** Text about work, with the line on what belongs in it and the check for words about health. */
function FreeText({ definition, control, rows }: FreeTextProps) {
  const words = useText("healthWords");
  const shared = {
    ...control,
    maxLength: definition.max,
    health: true,
    findHealthWords: (text: string) => findHealthWords(text, words),
  };
  return definition.kind === "line" ? (
    <TextInput {...shared} />
  ) : (
    <TextArea {...shared} rows={rows} />
  );
}
