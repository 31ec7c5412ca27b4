import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import purgeCSSPlugin from "@fullhuman/postcss-purgecss";

/** The beginnings of classes that a page completes itself (`alert-${kind}`): a rule for one is kept. */
function begunClasses(folder: string): RegExp {
  const text = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const begun = new Set([...text.matchAll(/([a-zA-Z][\w-]*-)\$\{/g)].map(([, word]) => word));
  return begun.size > 0 ? new RegExp(`^(${[...begun].join("|")})`) : /^$/;
}

/**
 * Takes away the rules no page has a use for, most of them the design system's: those that ask for a class or an element
 * written nowhere under `folder`.
 */
export const withoutUnusedRules = (folder: string) =>
  purgeCSSPlugin({
    content: [`${folder}/**/*.{ts,tsx}`],
    safelist: [begunClasses(folder)],
    // React spells it otherwise.
    dynamicAttributes: ["tabindex"],
  });
