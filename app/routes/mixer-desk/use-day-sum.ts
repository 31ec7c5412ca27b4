import { useEffect } from "react";
import { WEEKDAYS, dayHoursField } from "#app/domain/mixer/setting-shape";
import { spreadHours, sumOf } from "#app/domain/mixer/week-hours";
import { setFieldValue } from "#app/ui/form/form-controls";

const DAY_FIELDS = WEEKDAYS.map(dayHoursField);
const QUARTER_HOUR = "0.25";

const inputNamed = (name: string) =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"]:not([type=hidden])`);

/** Hours as typed; nothing for what is no number. */
export const typedHours = (text: string): number => Number(text.trim().replace(",", ".")) || 0;

/** Puts a total on the fader, which may be more than it could show before, and has it saved at once. */
function putTotal(fader: HTMLInputElement, total: number): void {
  if (total > Number(fader.max)) fader.max = String(total);
  fader.step = QUARTER_HOUR;
  if (!fader.form || fader.valueAsNumber === total) return;
  setFieldValue(fader.form, fader.name, String(total));
  fader.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Keeps the week's fader and the hours of its days together: the sum moves the fader, the fader spreads the days anew. */
export function useDaySum(id: string): void {
  useEffect(() => {
    const path = (field: string) => `mixerSettings.${id}.${field}`;
    const days = () => DAY_FIELDS.map((field) => inputNamed(path(field))?.value ?? "");
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      const fader = inputNamed(path("weeklyHours"));
      if (!fader || !DAY_FIELDS.some((field) => target.name === path(field))) return;
      const typed = days();
      if (typed.some((text) => text.trim() !== "")) putTotal(fader, sumOf(typed.map(typedHours)));
    };
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name !== path("weeklyHours")) return;
      const typed = days();
      const hours = typed.map(typedHours);
      const { form, valueAsNumber } = target;
      if (!form || typed.every((text) => text.trim() === "")) return;
      if (sumOf(hours) === valueAsNumber) return;
      spreadHours(hours, valueAsNumber).forEach((each, index) => {
        const value = each === 0 && typed[index] === "" ? "" : String(each);
        const name = path(DAY_FIELDS[index] ?? "");
        if (typedHours(value) !== hours[index]) setFieldValue(form, name, value);
      });
    };
    document.addEventListener("input", onInput);
    document.addEventListener("change", onChange);
    return () => {
      document.removeEventListener("input", onInput);
      document.removeEventListener("change", onChange);
    };
  }, [id]);
}
