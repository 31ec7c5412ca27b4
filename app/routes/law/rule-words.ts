import type { IsoDate } from "#app/domain/fields";
import { longDay } from "#app/text/format";
import { lawValue } from "#app/text/law/value";
import type { RuleWords } from "#app/text/law/rule-words";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import type { AnyRow, Rule } from "./rule-groups.server";

/** The year a yearly amount belongs to. */
export const yearOf = (day: IsoDate): string => day.slice(0, 4);

/** From which day a row holds, in words. */
export function sinceWords({ from, startsEarlier }: AnyRow, language: Language): string {
  const words = textsOf(language, "law");
  return (startsEarlier ? words.atLeastSince : words.since)(longDay(from, language));
}

/** A rule's value on the chosen day; a switch without words of its own reads as a sentence with its day. */
export function nowWords(rule: Rule, day: IsoDate, language: Language): string {
  const words = textsOf(language, "law");
  const { now, earlier, id, unit } = rule;
  if (!now)
    return rule.isYearly && earlier.length > 0
      ? words.unknownYear(yearOf(day))
      : words.unknownOn(longDay(day, language));
  if (unit !== "switch" || hasOwnWords(rule, language))
    return lawValue(id, unit, now.value, language);
  const from = longDay(now.from, language);
  if (now.value === 1)
    return (now.startsEarlier ? words.holdsAtLeastSince : words.holdsSince)(from);
  return earlier.some(({ value }) => value === 1) ? words.endedOn(from) : words.neverHeld;
}

const hasOwnWords = ({ id }: Rule, language: Language): boolean => {
  const rule: RuleWords = textsOf(language, "law").rules[id];
  return rule.on !== undefined;
};

/** Yes when the value's own words already say from which day. */
export const saysItsDay = (rule: Rule, language: Language): boolean =>
  rule.unit === "switch" && !hasOwnWords(rule, language);

/** What is known to change next; null when nothing is. */
export function nextWords({ id, unit, now, later }: Rule, language: Language): string | null {
  const words = textsOf(language, "law");
  const [next] = later;
  if (!next || !now) return null;
  const day = longDay(next.from, language);
  if (next.value === now.value) return words.unsureFrom(day);
  return words.changesTo(day, lawValue(id, unit, next.value, language));
}
