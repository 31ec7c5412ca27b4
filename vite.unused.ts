import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rule } from "postcss";

const SOURCE = /\.tsx?$/;
const CLASS = /\.([a-zA-Z][\w-]*)/g;
/** What a selector says is not there, and so needs no element of that class. */
const ABSENT = /:not\([^)]*\)/g;

/** A choice of classes, any of which would do: such a selector is left alone. */
const CHOICE = /:(is|where)\(/;

/** Every word of the pages that may be a class, and the beginnings that a page completes (`alert-${kind}`). */
function wordsOf(folder: string): { whole: Set<string>; begun: Set<string> } {
  const text = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => SOURCE.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  return {
    whole: new Set(text.match(/[a-zA-Z][\w-]*/g)),
    begun: new Set([...text.matchAll(/([a-zA-Z][\w-]*-)\$\{/g)].map(([, word = ""]) => word)),
  };
}

/**
 * Takes away the design system's rules for what no page has: a rule goes when each of its selectors asks for a class
 * that is written nowhere under `folder`. Our own rules are left alone; a dead one of those is taken out by hand.
 */
export function withoutUnusedDesign(folder: string): Plugin {
  const { whole, begun } = wordsOf(folder);
  const isWritten = (name: string) =>
    whole.has(name) || [...begun].some((beginning) => name.startsWith(beginning));
  const isUsed = (selector: string) =>
    CHOICE.test(selector) ||
    [...selector.replace(ABSENT, "").matchAll(CLASS)].every(([, name = ""]) => isWritten(name));
  const keepUsed = (rule: Rule) => {
    const used = rule.selectors.filter(isUsed);
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  };
  return {
    postcssPlugin: "without-unused-design",
    OnceExit(sheet) {
      sheet.walkAtRules("layer", (layer) => {
        if (layer.params === "fds") layer.walkRules(keepUsed);
      });
    },
  };
}
