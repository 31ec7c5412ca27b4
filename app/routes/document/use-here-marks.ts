import { useMemo } from "react";
import { listed } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import type { Other } from "./use-live";

/** What is said at each field others stand in, by its path. */
export function useHereMarks(others: readonly Other[]): ReadonlyMap<string, string> {
  const words = useText("shell").live;
  const language = useLanguage();
  return useMemo(() => {
    const names = new Map<string, string[]>();
    for (const { name, fields } of others)
      for (const path of fields) names.set(path, [...(names.get(path) ?? []), name]);
    const said = [...names].map(
      ([path, who]) => [path, words.writesHere(listed(who, language))] as const,
    );
    return new Map(said);
  }, [others, words, language]);
}
