import { DataTable } from "#app/ui/content/data-table";
import { Section } from "#app/ui/frame/page";
import type { MixerPart, SettingPrint } from "#pdf/snapshot/mixer-part";
import type { WeekPart, WeekPrint } from "#pdf/snapshot/week-part";
import { Prose } from "./twin-parts";

type WeeksTableProps = { caption: string; head: WeekPart["head"]; weeks: readonly WeekPrint[] };

/** Hours worked and absent, week by week. */
export function WeeksTable({ caption, head, weeks }: WeeksTableProps) {
  const [week, monday, worked, absent, days] = head;
  return (
    <DataTable
      caption={caption}
      captionHidden
      onPhone="scroll"
      columns={[
        { key: "week", label: week },
        { key: "monday", label: monday },
        { key: "days", label: days },
        { key: "worked", label: worked, numeric: true },
        { key: "absent", label: absent, numeric: true },
      ]}
      rows={weeks.map(({ share: _, ...cells }, index) => ({ key: String(index), cells }))}
    />
  );
}

export function WeeksTwin({ part }: { part: WeekPart }) {
  const { title, weeks, intro, empty, bounded, head } = part;
  return (
    <Section title={title} id="weeks">
      <Prose>{weeks.length > 0 ? intro : empty}</Prose>
      {weeks.length > 0 ? <WeeksTable caption={title} head={head} weeks={weeks} /> : null}
      {bounded ? <p>{bounded}</p> : null}
    </Section>
  );
}

/** The six faders over time: the picture in words, and every setting with what it changed. */
export function MixerTwin({ part }: { part: MixerPart }) {
  const { title, intro, empty, adjusted, chart, settings, head } = part;
  return (
    <Section title={title} id="mixer">
      <Prose>{settings.length > 0 ? intro : empty}</Prose>
      {adjusted?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {chart ? (
        <>
          <h3>{chart.title}</h3>
          <p>{chart.alt}</p>
        </>
      ) : null}
      {settings.length > 0 ? (
        <DataTable
          caption={title}
          captionHidden
          columns={head.map((label, index) => ({ key: String(index), label }))}
          rows={settings.map((setting, index) => ({
            key: String(index),
            cells: {
              0: <TwoLines first={setting.from} second={setting.state} />,
              1: <TwoLines first={setting.hours} second={setting.days} />,
              2: <SettingLines lines={setting.lines} />,
            },
          }))}
        />
      ) : null}
    </Section>
  );
}

function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <>
      {first}
      {second ? <span className="cell-note"> {second}</span> : null}
    </>
  );
}

function SettingLines({ lines }: Pick<SettingPrint, "lines">) {
  return (
    <ul className="plain-list">
      {lines.map(({ label, text }, index) => (
        <li key={index}>
          {label ? <strong>{label} </strong> : null}
          {text}
        </li>
      ))}
    </ul>
  );
}
