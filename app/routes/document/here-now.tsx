import { listed } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import type { Other } from "./use-live";

/** Who else has the document open and where they stand, in one calm line. Comings and goings are said by `LiveNotice`. */
export function HereNow({ others }: { others: readonly Other[] }) {
  const words = useText("shell").live;
  const language = useLanguage();
  if (others.length === 0) return null;
  const each = others.map(({ name, at }) => (at ? words.inField(name, at) : name));
  return <p className="here-now">{words.hereNow(listed(each, language))}</p>;
}
