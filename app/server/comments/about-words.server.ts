import { aboutOf, stillStands } from "#app/domain/comments/about";
import { planShape } from "#app/domain/shared-document";
import type { Draft } from "#app/domain/draft";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { valueWords } from "../history/value-words.server";

/** What a comment is about, in words. Everything in it is text. */
export type AboutView = { path: string; title: string; isGone: boolean };

type ListName = keyof typeof planShape.lists;
const isListName = (name: string): name is ListName => Object.hasOwn(planShape.lists, name);

/** Puts what comments are about in the words of the pages it is written on. */
export function aboutWords(draft: Draft, language: Language) {
  const { gone } = textsOf(language, "comments");
  const { wordsOf, sectionOf, itemName } = valueWords({
    language,
    document: "shared",
    lists: draft.lists,
  });
  return (path: string): AboutView | null => {
    const about = aboutOf(path);
    if (!about) return null;
    const isGone = !stillStands(about, draft);
    if ("section" in about) {
      const { section, field } = about;
      return { path, title: wordsOf(section, field).label, isGone };
    }
    const { list, id } = about;
    const goneTitle = isListName(list) ? gone[list] : sectionOf(list);
    const title = isGone ? goneTitle : itemName(list, draft.lists[list]?.[id]);
    return { path, title, isGone };
  };
}
