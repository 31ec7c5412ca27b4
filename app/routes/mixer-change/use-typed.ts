import { useEffect, useState, type RefObject } from "react";
import { fieldValue } from "#app/ui/form/form-controls";

/** Some fields of the form around an element as they stand right now; empty until the page is awake. */
export function useTyped<Name extends string>(
  place: RefObject<HTMLElement>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const take = () => {
      const values = names.map((name) => [name, fieldValue(form, name)] as const);
      setTyped(Object.fromEntries(values) as Record<Name, string>);
    };
    take();
    form.addEventListener("input", take);
    return () => form.removeEventListener("input", take);
  }, [place, names]);
  return typed;
}
