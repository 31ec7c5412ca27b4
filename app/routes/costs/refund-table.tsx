import type { RefundView, RefundWeekView } from "#app/server/costs/refund-view.server";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { DataTable } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";

/** What has come, what is to come, and what is lost. */
export function RefundTotals({ totals }: { totals: RefundView["totals"] }) {
  const words = useText("refund").totals;
  return (
    <>
      <dl className="refund-totals">
        <div>
          <dt>{words.soFar}</dt>
          <dd className="big-figure">{words.amount(totals.soFar)}</dd>
        </div>
        <div>
          <dt>{words.coming}</dt>
          <dd className="big-figure">{words.amount(totals.coming)}</dd>
        </div>
        {totals.lost === null ? null : (
          <div>
            <dt>{words.lost}</dt>
            <dd className="big-figure">{words.amount(totals.lost)}</dd>
          </div>
        )}
      </dl>
      {totals.lost === null ? (
        <p>{words.nothingLost}</p>
      ) : (
        <Callout kind="warning" title={words.lostTitle}>
          <ul>
            {totals.why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>{words.soon}</p>
        </Callout>
      )}
    </>
  );
}

/** A row a week; the arithmetic of each opens in its place. */
export function RefundTable({ weeks }: { weeks: readonly RefundWeekView[] }) {
  const words = useText("refund").table;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={[
        { key: "week", label: words.week },
        { key: "hours", label: words.hours, numeric: true },
        { key: "refund", label: words.refund, numeric: true },
        { key: "supplement", label: words.supplement, numeric: true },
        { key: "total", label: words.total, numeric: true },
        { key: "why", label: words.why },
      ]}
      rows={weeks.map(({ monday, name, isNow, why, isCarried, arithmetic, ...figures }) => ({
        key: monday,
        emphasis: isNow,
        cells: {
          ...figures,
          week: isNow ? `${name} (${words.now})` : name,
          why: (
            <div className="week-why">
              {why} {isCarried ? words.carried : null}
              <Disclosure summary={words.open} about={words.openOf(name)}>
                <ul>
                  {arithmetic.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </Disclosure>
            </div>
          ),
        },
      }))}
    />
  );
}
