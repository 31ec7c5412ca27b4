import { useState } from "react";
import { dayNumber, dayOfNumber } from "#app/domain/law/day-numbers";
import { datedSettings, positionsOf } from "#app/domain/mixer-panel";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { MixerSetting } from "#app/domain/shared-document";
import type { TimeLineFacts } from "#app/server/mixer/time-line.server";
import { longDay, plainNumber, shortDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Strip, StripLegend, type StripMark } from "#app/ui/chart/strip";
import { stripX, type StripScale } from "#app/ui/chart/strip-geometry";
import { DataTable } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";
import { Section } from "#app/ui/frame/page";
import { useWords } from "#app/ui/words";
import { MoveHandle } from "./move-handle";
import { Scrub } from "./scrub";
import { useCourse } from "./use-course";

export type TimeLineProps = { caseId: string; chosenId: string; facts: TimeLineFacts };

/** The six faders from today to the goal, planned and as it went, with a day to see and the setting to move. */
export function TimeLine({ caseId, chosenId, facts }: TimeLineProps) {
  const { timeLine: words } = useText("mixerDesk");
  const { sliders } = useText("mixer");
  const { settings, scale, strips } = useCourse(facts, chosenId);
  const [seenDay, setSeenDay] = useState<number | null>(null);
  const marks: StripMark[] = [
    { kind: "today" as const, day: dayNumber(facts.today) },
    ...(facts.goalDay ? [{ kind: "goal" as const, day: dayNumber(facts.goalDay) }] : []),
    ...(seenDay === null ? [] : [{ kind: "seen" as const, day: seenDay }]),
  ].filter(({ day }) => day >= scale.start && day <= scale.end);
  return (
    <Section title={words.title} lead={words.lead}>
      <div className="time-line">
        <StripLegend planned={words.planned} actual={words.actual} />
        <MarkNames marks={marks} scale={scale} />
        {strips.map(({ slider, planned, actual }) => (
          <Strip
            key={slider}
            label={sliders[slider]}
            planned={planned}
            actual={actual}
            scale={scale}
            marks={marks}
          />
        ))}
        <Axis scale={scale} />
        <MoveHandle id={chosenId} scale={scale} />
        <Scrub
          caseId={caseId}
          settings={settings}
          scale={scale}
          facts={facts}
          seenDay={seenDay}
          onSee={setSeenDay}
        />
      </div>
      <TableTwin settings={settings} normalWeeklyHours={facts.normalWeeklyHours} />
    </Section>
  );
}

const anchorAt = (x: number) => {
  if (x < 12) return "start";
  return x > 88 ? "end" : "middle";
};

type AxisProps = { scale: StripScale };

/** "Today" and "goal" above their lines, with their days. */
function MarkNames({ marks, scale }: AxisProps & { marks: readonly StripMark[] }) {
  const { timeLine: words } = useText("mixerDesk");
  const language = useLanguage();
  const named = marks.flatMap(({ kind, day }) => {
    if (kind === "seen") return [];
    return [{ kind, day, text: `${words[kind]}: ${shortDay(dayOfNumber(day), language)}` }];
  });
  return (
    <div className="strip strip-names">
      <svg
        className="strip-labels"
        role="img"
        aria-label={named.map(({ text }) => text).join(", ")}
      >
        {named.map(({ kind, day, text }, index) => (
          <text
            key={kind}
            x={`${stripX(day, scale)}%`}
            y={(index + 1) * 17}
            textAnchor={anchorAt(stripX(day, scale))}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

const MONTH_DAYS = 30;
const LABELS = 4;

/** Some firsts of months between two days, as day numbers. */
function monthTicks({ start, end }: StripScale): number[] {
  const months = Math.max(1, Math.ceil((end - start) / MONTH_DAYS / LABELS));
  const first = new Date(`${dayOfNumber(start).slice(0, 7)}-01T00:00:00Z`);
  const ticks: number[] = [];
  for (let step = 1; ; step += months) {
    const at = new Date(first);
    at.setUTCMonth(first.getUTCMonth() + step);
    const day = dayNumber(at.toISOString().slice(0, 10));
    if (day > end) return ticks;
    ticks.push(day);
  }
}

function Axis({ scale }: AxisProps) {
  const language = useLanguage();
  return (
    <div className="strip strip-axis" aria-hidden="true">
      <svg className="strip-labels">
        {monthTicks(scale).map((day) => (
          <text
            key={day}
            x={`${stripX(day, scale)}%`}
            y="16"
            textAnchor={anchorAt(stripX(day, scale))}
          >
            {shortDay(dayOfNumber(day), language)}
          </text>
        ))}
      </svg>
    </div>
  );
}

type TableTwinProps = { settings: readonly MixerSetting[]; normalWeeklyHours: number };

/** The same as the strips, setting by setting. */
function TableTwin({ settings, normalWeeklyHours }: TableTwinProps) {
  const { timeLine: words } = useText("mixerDesk");
  const { sliders } = useText("mixer");
  const language = useLanguage();
  const { showTable } = useWords();
  const others = MIXER_SLIDERS.filter((slider) => slider !== "hours");
  return (
    <Disclosure summary={showTable}>
      <DataTable
        caption={words.title}
        captionHidden
        columns={[
          { key: "from", label: words.columns.from },
          { key: "state", label: words.columns.state },
          { key: "hours", label: words.columns.hours, numeric: true },
          ...others.map((key) => ({ key, label: sliders[key], numeric: true })),
        ]}
        rows={datedSettings(settings).map((setting) => ({
          key: setting.id,
          cells: {
            ...positionsOf(setting, normalWeeklyHours),
            from: longDay(setting.fromDay ?? "", language),
            state: setting.state === "actual" ? words.actual : words.planned,
            hours: plainNumber(setting.weeklyHours ?? 0, language),
          },
        }))}
      />
    </Disclosure>
  );
}
