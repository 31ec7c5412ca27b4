import { createContext, startTransition, useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { DraftValues } from "#app/domain/draft";
import { fieldValue, isControl } from "#app/ui/form/form-controls";

const TypedContext = createContext<DraftValues>({});
// On its own, so that the desk is not drawn anew for every fader that comes to rest.
const FromDayContext = createContext("");

/** The chosen setting's values as they stand in the form right now, numbers with a point. */
export const useTypedSetting = (): DraftValues => useContext(TypedContext);

/** The day the chosen setting begins, as it stands in the form right now; "" for none. */
export const useTypedFromDay = (): string => useContext(FromDayContext);

type TypedSettingProps = { id: string; stored: DraftValues; children: ReactNode };

const numeric = (value: string, { inputMode }: { inputMode: string }): string =>
  inputMode === "decimal" ? value.trim().replace(",", ".") : value;

/**
 * Follows the fields of one setting, for what is shown beside them. A fader counts when it comes to rest, so that
 * nothing but the fader itself is drawn while it moves.
 */
export function TypedSetting({ id, stored, children }: TypedSettingProps) {
  const [typed, setTyped] = useState(stored);
  useEffect(() => {
    const prefix = `mixerSettings.${id}.`;
    const take = ({ target, type, isTrusted }: Event) => {
      if (!isControl(target) || !target.form || !target.name.startsWith(prefix)) return;
      const field = target.name.slice(prefix.length);
      if (field.endsWith("Note")) return;
      if (type === "input" && target.type === "range" && isTrusted) return;
      const value = numeric(fieldValue(target.form, target.name), target);
      startTransition(() =>
        setTyped((now) => (now[field] === value ? now : { ...now, [field]: value })),
      );
    };
    document.addEventListener("input", take);
    document.addEventListener("change", take);
    return () => {
      document.removeEventListener("input", take);
      document.removeEventListener("change", take);
    };
  }, [id]);
  return (
    <TypedContext.Provider value={typed}>
      <FromDayContext.Provider value={typed.fromDay ?? ""}>{children}</FromDayContext.Provider>
    </TypedContext.Provider>
  );
}
