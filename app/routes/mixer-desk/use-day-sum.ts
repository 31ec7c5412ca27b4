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

/**
 * Spreads a total over the days as they were last written, so that many small steps of the fader, and one back, come
 * out as one would.
 */
function putDays(form: HTMLFormElement, names: readonly string[], spread: readonly number[]): void {
  names.forEach((name, index) => {
    const before = inputNamed(name)?.value ?? "";
    const hours = spread[index] ?? 0;
    if (hours === typedHours(before)) return;
    setFieldValue(form, name, String(hours));
  });
}

/** Keeps the week's fader and the hours of its days together: the sum moves the fader, the fader spreads the days anew. */
export function useDaySum(id: string): void {
  useEffect(() => {
    const path = (field: string) => `mixerSettings.${id}.${field}`;
    const names = DAY_FIELDS.map(path);
    const read = () => names.map((name) => typedHours(inputNamed(name)?.value ?? ""));
    let written: number[] | null = null;
    let isSpreading = false;
    const onInput = ({ target }: Event) => {
      if (isSpreading || !(target instanceof HTMLInputElement) || !names.includes(target.name))
        return;
      const hours = read();
      const fader = inputNamed(path("weeklyHours"));
      written = hours;
      if (fader && sumOf(hours) > 0) putTotal(fader, sumOf(hours));
    };
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name !== path("weeklyHours")) return;
      const hours = read();
      const { form, valueAsNumber } = target;
      if (!form || (sumOf(hours) === 0 && written === null) || sumOf(hours) === valueAsNumber)
        return;
      written ??= hours;
      if (sumOf(written) === 0) return;
      isSpreading = true;
      putDays(form, names, spreadHours(written, valueAsNumber));
      isSpreading = false;
    };
    document.addEventListener("input", onInput);
    document.addEventListener("change", onChange);
    return () => {
      document.removeEventListener("input", onInput);
      document.removeEventListener("change", onChange);
    };
  }, [id]);
}
