import type { MovedDeadline } from "#app/domain/deadlines/moved-deadlines";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";

type MovedNoticeProps = {
  moved: readonly MovedDeadline[];
  /** Yes when it answers what the reader just saved; otherwise it tells of the last days. */
  isJustSaved: boolean;
};

/** What changed facts did to the dates: which moved, from where to where, and because of what. */
export function MovedNotice({ moved, isJustSaved }: MovedNoticeProps) {
  const { ids, facts } = useText("deadlines");
  const words = useText("dates").moved;
  const language = useLanguage();
  if (moved.length === 0) return <Callout kind="success" title={words.none} live />;
  const sentence = ({ id, from, to }: MovedDeadline) => {
    const { title } = ids[id];
    if (from && to) return words.from(title, longDay(from, language), longDay(to, language));
    return from
      ? words.gone(title, longDay(from, language))
      : words.appeared(title, longDay(to ?? "", language));
  };
  const because = [...new Set(moved.flatMap((each) => each.because))];
  return (
    <Callout kind="info" title={isJustSaved ? words.title : words.lately} live={isJustSaved}>
      <ul>
        {moved.map((each) => (
          <li key={each.key}>{sentence(each)}</li>
        ))}
      </ul>
      {because.length > 0 ? (
        <p>{words.because(because.map((fact) => facts[fact].toLowerCase()).join(", "))}</p>
      ) : null}
    </Callout>
  );
}
