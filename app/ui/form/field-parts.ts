import type { UseFormRegisterReturn } from "react-hook-form";

/** What every control takes. Controls are uncontrolled: the browser keeps the value, `name` says where it belongs. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  disabled?: boolean;
  /** What react-hook-form's `register(name)` returns, on pages that use it. */
  registration?: UseFormRegisterReturn;
};

/**
 * The id of the control with this name. Dots are written as underscores, because they mean a class in a CSS selector.
 */
export const controlId = (name: string): string => name.replaceAll(".", "_");

export const hintId = (id: string): string => `${id}-hint`;
export const errorId = (id: string): string => `${id}-error`;
export const hereId = (id: string): string => `${id}-here`;
export const healthId = (id: string): string => `${id}-health`;

export type ControlA11y = {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type Described = {
  name: string;
  hint?: string;
  error?: string;
  health?: boolean;
  here?: string | undefined;
};

/** What a control says about itself: its id, what describes it in reading order, and whether it is wrong. */
export function controlA11y({ name, hint, error, health, here }: Described): ControlA11y {
  const id = controlId(name);
  const describedBy = [
    hint ? hintId(id) : "",
    health ? healthId(id) : "",
    error ? errorId(id) : "",
    here ? hereId(id) : "",
  ].filter(Boolean);
  return {
    id,
    ...(describedBy.length > 0 ? { "aria-describedby": describedBy.join(" ") } : {}),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}

/** The part of a control's attributes that says which field it is, registered or plain. */
export function controlIdentity({ name, disabled, registration }: FieldProps) {
  return { name, disabled, ...registration };
}
