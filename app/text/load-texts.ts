import { addTexts, isLanguage } from "./texts";
import type { Subject, Texts } from "./texts";

const modules = import.meta.glob<Partial<Texts>>([
  "./da/*.ts",
  "./en/*.ts",
  "./{room,sign-in,comments,case-people,check-in,follow-up,mixer-change,mixer-desk}/{da,en}.ts",
]);

const fileOf = (subject: string) =>
  subject.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

async function load(language: string, subject: string): Promise<Partial<Texts>> {
  const file = fileOf(subject);
  const found = modules[`./${language}/${file}.ts`] ?? modules[`./${file}/${language}.ts`];
  const module = await found?.();
  return { [subject]: module?.[subject as Subject] };
}

/** Loads, in the browser, the subjects the page names (blank-separated), in the page's one language. */
export async function loadTexts(language: string, subjects: string): Promise<void> {
  if (!isLanguage(language)) return;
  const loaded = await Promise.all(
    subjects
      .split(" ")
      .filter(Boolean)
      .map((subject) => load(language, subject)),
  );
  addTexts(language, Object.assign({}, ...loaded) as Partial<Texts>);
}
