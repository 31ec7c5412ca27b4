import type { Fields } from "../fields";
import { findHealthWords } from "../health-words";
import { planShape } from "../shared-document";
import type { SharedContent } from "../shared-document";

export type HealthFinding = { path: string; words: string[] };

/** Free texts of the shared document that seem to tell of health. A hint for the writer, never a reason to refuse. */
export function healthFindings(
  content: SharedContent,
  words: Parameters<typeof findHealthWords>[1],
): HealthFinding[] {
  const look = (fields: Fields, values: object, at: string): HealthFinding[] =>
    Object.entries(fields).flatMap(([name, field]) => {
      if (!("health" in field) || !field.health) return [];
      const found = findHealthWords(String((values as Record<string, unknown>)[name] ?? ""), words);
      return found.length > 0 ? [{ path: `${at}.${name}`, words: found }] : [];
    });
  const sections = Object.entries(planShape.sections).flatMap(([name, fields]) =>
    look(fields, content[name as keyof typeof planShape.sections], name),
  );
  const lists = Object.entries(planShape.lists).flatMap(([name, fields]) =>
    content[name as keyof typeof planShape.lists].flatMap((item) =>
      look(fields, item, `${name}.${item.id}`),
    ),
  );
  return [...sections, ...lists];
}
