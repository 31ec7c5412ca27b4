import { findField, isItemId } from "../draft";
import type { Draft } from "../draft";
import { planShape } from "../shared-document";

/** What comments of the shared document can be about: a field of a section, or a whole item of a list. */
export type About = { section: string; field: string } | { list: string; id: string };

/**
 * Reads a path as it stands in an address: `section.field` or `list.id`. Null for anything else, a field of another
 * ring or of a single item among it: an item is talked about as one.
 */
export function aboutOf(path: string): About | null {
  const at = findField(planShape, path);
  if (at) return "section" in at ? { section: at.section, field: at.field } : null;
  const [list = "", id = "", ...rest] = path.split(".");
  const isItem = rest.length === 0 && Object.hasOwn(planShape.lists, list) && isItemId(id);
  return isItem ? { list, id } : null;
}

/** Yes while what is talked about is still in the document; a field always is. */
export const stillStands = (about: About, draft: Draft): boolean =>
  "section" in about || Object.hasOwn(draft.lists[about.list] ?? {}, about.id);
