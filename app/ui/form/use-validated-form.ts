import { useCallback, useEffect, useMemo, useRef, type FormEvent, type RefObject } from "react";
import {
  useForm,
  type FieldValues,
  type Path,
  type PathValue,
  type Resolver,
} from "react-hook-form";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { FieldErrors } from "./error-summary";
import { takeEarlyInput } from "./early-input";
import { submitNatively } from "./submit-natively";

export type ValidatedFormOptions<Values extends FieldValues> = {
  /** Field names in the order of the page. */
  names: readonly Path<Values>[];
  /** Loads the rules on the first submit, so that the first page view does without them. */
  loadResolver: () => Promise<Resolver<Values>>;
  /** What the server found wrong with the last post. */
  serverErrors?: FieldErrors;
};

export type ValidatedField = { name: string; error?: string; registration?: UseFormRegisterReturn };

export type ValidatedForm = {
  formRef: RefObject<HTMLFormElement>;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Spread into a control of `app/ui/form`. */
  field: (name: string) => ValidatedField;
  errors: FieldErrors;
  submitCount: number;
};

/**
 * A classic form: filled in, checked, posted as a whole. The browser checks first and posts the form itself when all
 * is well; the server checks again, and its errors stand in the same places. Works unchanged without JavaScript.
 */
export function useValidatedForm<Values extends FieldValues>({
  names,
  loadResolver,
  serverErrors = {},
}: ValidatedFormOptions<Values>): ValidatedForm {
  const formRef = useRef<HTMLFormElement>(null);
  const resolver = useMemo<Resolver<Values>>(
    () => async (values, context, options) => (await loadResolver())(values, context, options),
    [loadResolver],
  );
  const form = useForm<Values>({
    resolver,
    // Checking again on blur moves the page under the pointer, and the click that caused the blur is lost.
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  const { formState, setValue } = form;
  useEffect(() => {
    if (!formRef.current) return;
    for (const [name, value] of takeEarlyInput(formRef.current)) {
      setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>);
    }
  }, [setValue]);
  const clientErrors = Object.fromEntries(
    names.map((name) => [name, form.getFieldState(name, formState).error?.message]),
  );
  const hasClientErrors = Object.values(clientErrors).some(Boolean);
  const errors = hasClientErrors ? clientErrors : serverErrors;
  const onSubmit = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      const target = event.currentTarget;
      const submitter = (event.nativeEvent as SubmitEvent).submitter;
      // A button that needs none of the fields, such as the one to the example.
      if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) return;
      void form.handleSubmit(() => submitNatively(target, submitter))(event);
    },
    [form],
  );
  return {
    formRef,
    onSubmit,
    errors,
    submitCount: formState.submitCount,
    field: (name) => ({
      name,
      error: errors[name],
      registration: isServer ? undefined : form.register(name as Path<Values>),
    }),
  };
}

/** Registering costs time and gives the server's HTML nothing but the name it has anyway. */
const isServer = typeof document === "undefined";
