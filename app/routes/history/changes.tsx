import type { Piece } from "#app/domain/history/word-diff";
import type { WordedDifference } from "#app/server/history/in-words.server";
import { useText } from "#app/text/provider";

type ChangesProps = {
  differences: readonly WordedDifference[];
  /** Where a difference can be brought back; without it none can from here. */
  restoreHref?: (place: string) => string;
};

/** Differences one by one under the part of the document they belong to: what it was, and what it became. */
export function Changes({ differences, restoreHref }: ChangesProps) {
  const sections = [...new Set(differences.map(({ section }) => section))];
  return sections.map((section) => (
    <div key={section} className="change-group">
      <h3>{section}</h3>
      <ul className="changes">
        {differences
          .filter((difference) => difference.section === section)
          .map((difference) => (
            <li key={difference.place}>
              <p className="change-name">{difference.name}</p>
              {difference.item ? <p className="change-where">{difference.item}</p> : null}
              <Change difference={difference} />
              <RestoreLink difference={difference} href={restoreHref?.(difference.place)} />
            </li>
          ))}
      </ul>
    </div>
  ));
}

type RestoreLinkProps = { difference: WordedDifference; href: string | undefined };

function RestoreLink({ difference, href }: RestoreLinkProps) {
  const { compare } = useText("history");
  if (!href) return null;
  return (
    <p>
      <a href={href}>
        {compare.restore}
        <span className="sr-only">{compare.restoreOf(difference.name)}</span>
      </a>
    </p>
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
      {before ? (
        <div>
          <dt>{words.before}</dt>
          <dd>
            <del>{before}</del>
          </dd>
        </div>
      ) : null}
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
  return (
    <>
      <p className="change-where">{kind === "added" ? words.cameIn : words.wentOut}</p>
      <dl className="change-values">
        {answers.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{kind === "added" ? value : <del>{value}</del>}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
