import type { ReactNode } from "react";
import { doubtsOf } from "#app/domain/law/standing";
import { longDay } from "#app/text/format";
import { lawValue } from "#app/text/law/value";
import { useLanguage, useText } from "#app/text/provider";
import { Badge } from "#app/ui/content/badge";
import { DataTable } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";
import { SummaryList } from "#app/ui/content/summary-list";
import type { AnyRow, Rule, Scale } from "./rule-groups.server";
import { nextWords, nowWords, saysItsDay, sinceWords, yearOf } from "./rule-words";

/** One number or switch of the law on the chosen day. */
export function RuleEntry({ rule, day }: { rule: Rule; day: string }) {
  const words = useText("law");
  const language = useLanguage();
  const { now, later } = rule;
  const next = nextWords(rule, language);
  return (
    <Entry entry={rule} more={<History rule={rule} />}>
      <p className="rule-value">{nowWords(rule, day, language)}</p>
      {now && !saysItsDay(rule, language) ? (
        <p className="rule-note">{sinceWords(now, language)}</p>
      ) : null}
      {now?.isCarriedForward ? (
        <p className="rule-note">
          <Badge tone="mind">{words.carriedMark}</Badge> {words.carried(yearOf(day))}
        </p>
      ) : null}
      {now ? <Marks row={now} /> : null}
      {next ? <p className="rule-note">{next}</p> : null}
      {!now && later[0] ? (
        <p className="rule-note">
          {words.changesTo(
            longDay(later[0].from, language),
            lawValue(rule.id, rule.unit, later[0].value, language),
          )}
        </p>
      ) : null}
    </Entry>
  );
}

type EntryProps = { entry: Rule | Scale; more: ReactNode; children: ReactNode };

/** The name and use of a rule, what it is on the day, and the rest folded away. */
function Entry({ entry, more, children }: EntryProps) {
  const words = useText("law");
  const { name, use } = words.rules[entry.id];
  const row: AnyRow | undefined = entry.now ?? entry.earlier.at(-1) ?? entry.later[0];
  return (
    <li className="rule">
      <div>
        <h3>{name}</h3>
        <p className="rule-note">{use}</p>
      </div>
      <div className="rule-now">{children}</div>
      <div className="rule-more">
        <Disclosure summary={words.more} about={name}>
          {row ? <Source row={row} keyDate={words.keyDates[entry.keyDate]} /> : null}
          {more}
        </Disclosure>
      </div>
    </li>
  );
}

function Source({ row, keyDate }: { row: AnyRow; keyDate: string }) {
  const words = useText("law");
  return (
    <SummaryList
      compact
      rows={[
        { label: words.paragraph, value: row.paragraph },
        { label: words.source, value: row.source },
        { label: words.checked, value: longDay(row.checkedOn, useLanguage()) },
        { label: words.keyDate, value: keyDate },
      ]}
    />
  );
}

/** What about a row is uncertain, in words; nothing for a row read at its source. */
function Marks({ row }: { row: AnyRow }) {
  const { marks } = useText("law");
  const doubts = doubtsOf(row);
  if (doubts.length === 0) return null;
  return (
    <p className="rule-marks">
      {doubts.map((doubt) => (
        <Badge key={doubt} tone={doubt === "secondHand" ? "plain" : "mind"}>
          {marks[doubt]}
        </Badge>
      ))}
    </p>
  );
}

/** Every value the rule has had and will have, when there is more than one. */
function History({ rule }: { rule: Rule }) {
  const words = useText("law");
  const language = useLanguage();
  const rows = [...rule.earlier, ...(rule.now ? [rule.now] : []), ...rule.later];
  if (rows.length < 2 && rule.now) return null;
  const { from, value, source, marks } = words.columns;
  return (
    <DataTable
      caption={words.history}
      columns={[
        { key: "from", label: from },
        { key: "value", label: value },
        { key: "source", label: source },
        { key: "marks", label: marks },
      ]}
      rows={rows.map((row) => ({
        key: row.from,
        emphasis: row.from === rule.now?.from,
        cells: {
          from: row.startsEarlier ? sinceWords(row, language) : longDay(row.from, language),
          value: lawValue(rule.id, rule.unit, row.value, language),
          source: row.source,
          marks: doubtsOf(row).length > 0 ? <Marks row={row} /> : words.read,
        },
      }))}
    />
  );
}

/** A scale by months of employment, as a small table. */
export function ScaleEntry({ scale, day }: { scale: Scale; day: string }) {
  const words = useText("law");
  const language = useLanguage();
  const { now } = scale;
  return (
    <Entry entry={scale} more={null}>
      {now ? (
        <>
          <Steps scale={scale} steps={now.value} />
          <p className="rule-note">{sinceWords(now, language)}</p>
          <Marks row={now} />
        </>
      ) : (
        <p className="rule-value">{words.unknownOn(longDay(day, language))}</p>
      )}
    </Entry>
  );
}

const MONTHS_IN_YEAR = 12;

function Steps({ scale, steps }: { scale: Scale; steps: NonNullable<Scale["now"]>["value"] }) {
  const { scales, units, rules } = useText("law");
  const tenure = (all: number) => {
    const years = Math.floor(all / MONTHS_IN_YEAR);
    const months = all % MONTHS_IN_YEAR;
    return [years ? units.years(`${years}`) : "", months ? units.months(`${months}`) : ""]
      .filter(Boolean)
      .join(scales.and);
  };
  const isPay = scale.id === "severanceMonths";
  return (
    <DataTable
      caption={rules[scale.id].name}
      captionHidden
      onPhone="keep"
      columns={[
        { key: "employed", label: scales.employed },
        { key: "months", label: scales[scale.id] },
      ]}
      rows={steps.map(({ seniorityMonths, bound, months }) => ({
        key: `${seniorityMonths}`,
        cells: {
          employed:
            seniorityMonths === 0 ? scales.fromFirstDay : scales[bound](tenure(seniorityMonths)),
          months: isPay ? scales.pay(units.months(`${months}`)) : units.months(`${months}`),
        },
      }))}
    />
  );
}
