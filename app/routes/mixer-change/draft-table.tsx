import type { DraftValues } from "#app/domain/draft";
import { OTHER_SLIDERS } from "#app/domain/mixer/setting-values";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { DataTable } from "#app/ui/content/data-table";

/** The proposed settings, one a row, the last one named as the goal. */
export function DraftTable({ steps }: { steps: readonly DraftValues[] }) {
  const { draft: words } = useText("mixerChange");
  const { sliders } = useText("mixer");
  const language = useLanguage();
  return (
    <DataTable
      caption={words.table}
      captionHidden
      columns={[
        { key: "from", label: words.from },
        { key: "hours", label: words.hours, numeric: true },
        ...OTHER_SLIDERS.map((key) => ({ key, label: sliders[key], numeric: true })),
      ]}
      rows={steps.map((step, index) => ({
        key: step.fromDay ?? String(index),
        emphasis: index === steps.length - 1,
        cells: {
          ...step,
          from: (
            <span className="cell-pair">
              {longDay(step.fromDay ?? "", language)}
              {index === steps.length - 1 ? <span className="cell-note">{words.goal}</span> : null}
            </span>
          ),
          hours: plainNumber(Number(step.weeklyHours), language),
        },
      }))}
    />
  );
}
