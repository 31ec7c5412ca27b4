import { normaliseValue } from "#app/domain/normalise";
import type { DraftValues } from "#app/domain/draft";
import type { IsoDate } from "#app/domain/fields";
import { addDays, isIsoDate, mondayOf } from "#app/domain/law/days";
import { storedWeek } from "#app/domain/mixer/week-hours";
import { sharedShape } from "#app/domain/shared-document";
import type { PostedForm } from "../form.server";

/** The new setting of a plan begins this many days after the one it copies. */
export const NEXT_SETTING_DAYS = 14;
const FIRST_POSITION = "2";

/** What a first setting starts as: few hours, much consideration, from the day given. */
export const firstSetting = (fromDay: IsoDate): DraftValues => ({
  fromDay,
  state: "planned",
  weeklyHours: "10",
  physical: FIRST_POSITION,
  tasks: FIRST_POSITION,
  responsibility: FIRST_POSITION,
  predictability: FIRST_POSITION,
  intensity: FIRST_POSITION,
});

/** A copy of a setting's values two weeks later, without the reason for having turned down. */
export function copyForward(values: DraftValues, today: IsoDate): DraftValues {
  const { position: _position, reason: _reason, downReason: _downReason, ...kept } = values;
  const from = values.fromDay ? addDays(values.fromDay, NEXT_SETTING_DAYS) : today;
  return { ...kept, fromDay: from, state: "planned" };
}

/** A planned setting as what really was from its day on; the plan itself stays as it is. */
export function asItWent(values: DraftValues): DraftValues {
  const { position: _position, ...kept } = values;
  return { ...kept, state: "actual" };
}

/** What a week that goes otherwise starts as: the next one, without hours at work. */
export const firstExceptionWeek = (today: IsoDate): DraftValues => ({
  monday: addDays(mondayOf(today), 7),
  weeklyHours: "0",
});

const pathOf = (id: string, name: string) => `mixerSettings.${id}.${name}`;

/** The fields of a setting as typed on the page, as far as they can be read. */
export function typedSetting(form: PostedForm, id: string): DraftValues {
  const typed = Object.entries(sharedShape.lists.mixerSettings).flatMap(([name, field]) => {
    const raw = form.get(pathOf(id, name));
    const read = raw === undefined ? null : normaliseValue(field, raw);
    return read?.ok ? [[name, read.value] as const] : [];
  });
  return Object.fromEntries(typed);
}

/**
 * The form as it is to be saved, so that it says the same with and without JavaScript: the week is the sum of its days,
 * and `move:<days>` puts the setting's day earlier or later.
 */
export function settledForm(form: PostedForm, id: string, stored: DraftValues): PostedForm {
  const typed = typedSetting(form, id);
  const settled = new Map(form);
  for (const [name, value] of Object.entries(storedWeek(stored, typed)))
    settled.set(pathOf(id, name), value);
  const days = Number(/^move:(-?7)$/.exec(form.get("intent") ?? "")?.[1] ?? 0);
  // What is no day stays as it was typed, to be said so.
  const fromDay = (form.has(pathOf(id, "fromDay")) ? typed.fromDay : stored.fromDay) ?? "";
  if (days !== 0 && isIsoDate(fromDay)) settled.set(pathOf(id, "fromDay"), addDays(fromDay, days));
  return settled;
}
