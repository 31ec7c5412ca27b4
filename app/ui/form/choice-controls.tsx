import { classNames } from "#app/ui/class-names";
import { Field, FieldError, Hint, OptionalMark } from "./field";
import { controlA11y, controlId, controlIdentity, type FieldProps } from "./field-parts";
import { HereMark, useHere } from "./here-mark";

export type Option = { value: string; label: string; hint?: string };

type ChoiceProps = FieldProps & { options: readonly Option[]; defaultValue?: string };

export type SelectProps = ChoiceProps & {
  /** The text of the empty choice; without it nothing can be unchosen. */
  empty?: string;
};

/** One of many, in a list that opens. Up to six choices are easier as a `RadioGroup`. */
export function Select({ options, empty, ...props }: SelectProps) {
  return (
    <Field {...props}>
      {(a11y) => (
        <select
          {...a11y}
          {...controlIdentity(props)}
          className="form-input form-select"
          defaultValue={props.defaultValue ?? ""}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export type RadioGroupProps = ChoiceProps & {
  /** Side by side where there is room, for short answers such as yes and no. */
  inline?: boolean;
};

/** One of a few, all in sight. The first choice carries the field's id, so the error summary can lead there. */
export function RadioGroup({ options, inline, ...props }: RadioGroupProps) {
  const here = useHere(props.name);
  const { id, ...described } = controlA11y({ ...props, here });
  return (
    <div className={classNames("form-group", props.error && "form-error")}>
      <HereMark name={props.name} here={here} />
      <fieldset aria-describedby={described["aria-describedby"]}>
        <legend className="form-label">
          {props.label}
          <OptionalMark optional={props.optional} />
        </legend>
        <Hint id={id} hint={props.hint} />
        <FieldError id={id} error={props.error} />
        <div className={classNames("choices", inline && "choices-inline")}>
          {options.map((option, index) => (
            <Choice
              key={option.value}
              field={props}
              id={index === 0 ? id : `${id}-${option.value}`}
              option={option}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

type ChoiceItemProps = {
  field: FieldProps & { defaultValue?: string };
  id: string;
  option: Option;
};

function Choice({ field, id, option }: ChoiceItemProps) {
  const choiceHint = option.hint ? `${id}-choice-hint` : undefined;
  return (
    <div className="form-group-radio">
      <input
        {...controlIdentity(field)}
        className="form-radio"
        type="radio"
        id={id}
        value={option.value}
        defaultChecked={field.defaultValue === option.value}
        aria-describedby={choiceHint}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint ? (
        <span className="form-hint" id={choiceHint}>
          {option.hint}
        </span>
      ) : null}
    </div>
  );
}

export type CheckboxProps = FieldProps & { defaultChecked?: boolean };

/** Yes or not said. Posts "yes" when ticked and nothing otherwise. */
export function Checkbox({ defaultChecked = false, ...props }: CheckboxProps) {
  const here = useHere(props.name);
  const { id, ...described } = controlA11y({ ...props, here });
  return (
    <div className={classNames("form-group", props.error && "form-error")}>
      <HereMark name={props.name} here={here} />
      <FieldError id={controlId(props.name)} error={props.error} />
      <div className="form-group-checkbox">
        <input
          {...described}
          {...controlIdentity(props)}
          className="form-checkbox"
          type="checkbox"
          id={id}
          value="yes"
          defaultChecked={defaultChecked}
        />
        <label htmlFor={id}>
          {props.label}
          <OptionalMark optional={props.optional} />
        </label>
        <Hint id={id} hint={props.hint} />
      </div>
    </div>
  );
}

export type CheckboxGroupProps = {
  label: string;
  hint?: string;
  /** Names the group for its hint; every box has its own name. */
  name: string;
  boxes: readonly { name: string; label: string; defaultChecked?: boolean }[];
};

/** Several boxes that answer one question together, such as the days of a week. */
export function CheckboxGroup({ label, hint, name, boxes }: CheckboxGroupProps) {
  const id = controlId(name);
  const here = useHere(...boxes.map((box) => box.name));
  return (
    <div className="form-group">
      <HereMark name={name} here={here} />
      <fieldset aria-describedby={hint ? `${id}-hint` : undefined}>
        <legend className="form-label">{label}</legend>
        <Hint id={id} hint={hint} />
        <div className="choices choices-inline">
          {boxes.map((box) => (
            <div className="form-group-checkbox" key={box.name}>
              <input
                className="form-checkbox"
                type="checkbox"
                id={controlId(box.name)}
                name={box.name}
                value="yes"
                defaultChecked={box.defaultChecked}
              />
              <label htmlFor={controlId(box.name)}>{box.label}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
