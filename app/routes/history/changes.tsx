import type { Piece } from "#app/domain/history/word-diff";
import type { WordedDifference } from "#app/server/history/in-words.server";
import { useText } from "#app/text/provider";

type ChangesProps = {
  differences: readonly WordedDifference[];
  /** Where a difference can be brought back; without it none can from here. */
  restoreHref?: (place: string) => string;
};

/** Differences one by one: which field, what it was, and what it became. */
export function Changes({ differences, restoreHref }: ChangesProps) {
  const { compare } = useText("history");
  return (
    <ul className="changes">
      {differences.map((difference) => (
        <li key={difference.place}>
          <p className="change-where">
            {difference.section}
            {difference.item ? ` · ${difference.item}` : null}
          </p>
          <p className="change-name">{difference.name}</p>
          <Change difference={difference} />
          {restoreHref ? (
            <p>
              <a href={restoreHref(difference.place)}>
                {compare.restore}
                <span className="sr-only">{compare.restoreOf(difference.name)}</span>
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Change({ difference }: { difference: WordedDifference }) {
  switch (difference.kind) {
    case "text":
      return <TextChange pieces={difference.pieces} />;
    case "value":
      return <ValueChange before={difference.before} after={difference.after} />;
    default:
      return <ItemChange kind={difference.kind} answers={difference.answers} />;
  }
}

/** A text with what was taken out and put in, marked in words for those who do not see the marks. */
function TextChange({ pieces }: { pieces: readonly Piece[] }) {
  const words = useText("history");
  return (
    <p className="change-text">
      {pieces.map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        const Mark = kind === "removed" ? "del" : "ins";
        return (
          <Mark key={index}>
            <span className="sr-only">{words[kind]}</span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}

function ValueChange({ before, after }: { before: string; after: string }) {
  const words = useText("history");
  return (
    <dl className="change-values">
      <div>
        <dt>{words.before}</dt>
        <dd>{before ? <del>{before}</del> : words.empty}</dd>
      </div>
      <div>
        <dt>{words.now}</dt>
        <dd>{after ? <ins>{after}</ins> : words.empty}</dd>
      </div>
    </dl>
  );
}

type ItemProps = {
  kind: "added" | "removed";
  answers: readonly { label: string; value: string }[];
};

function ItemChange({ kind, answers }: ItemProps) {
  const words = useText("history");
  const Mark = kind === "removed" ? "del" : "ins";
  return (
    <>
      <p className="change-item">{kind === "added" ? words.cameIn : words.wentOut}</p>
      <dl className="change-values">
        {answers.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Mark>{value}</Mark>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
