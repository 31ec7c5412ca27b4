import type { LawParameter } from "#app/domain/law/parameter-shapes";
import { plainNumber } from "../format";
import { textsOf } from "../texts";
import type { Language } from "../texts";
import type { RuleId, RuleWords } from "./rule-words";

/** A statutory value in words with its unit: "28 dage", "8 %", "5.085 kr. om ugen"; a switch as on or off. */
export function lawValue(
  id: RuleId,
  unit: LawParameter["unit"],
  value: number,
  language: Language,
) {
  const words = textsOf(language, "law");
  const rule: RuleWords = words.rules[id];
  if (unit === "switch") return value === 1 ? (rule.on ?? words.on) : (rule.off ?? words.off);
  return words.units[unit](plainNumber(unit === "share" ? value * 100 : value, language));
}
