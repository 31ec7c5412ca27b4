import { DataTable } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";
import { Marker } from "#app/ui/chart/marker";
import { useWords } from "#app/ui/words";

/** One person's or one day's placing of a slider. */
export type Placing = { key: string; label: string; position: number | null; words: string };

export type ComparedSlider = { key: string; label: string; placings: readonly Placing[] };

export type MixerComparisonProps = {
  title: string;
  /** Heading of the first column in the table twin. */
  sliderHeading: string;
  top: string;
  bottom: string;
  max?: number;
  sliders: readonly ComparedSlider[];
};

/** Several placings of the same sliders on one line each: where the marks are apart, there is something to talk about. */
export function MixerComparison({ max = 10, ...props }: MixerComparisonProps) {
  const words = useWords();
  const who = props.sliders[0]?.placings ?? [];
  return (
    <figure className="comparison">
      <figcaption>{props.title}</figcaption>
      <ul className="legend">
        {who.map((placing, index) => (
          <li key={placing.key}>
            <svg className={`legend-sign series-${index + 1}`} aria-hidden="true">
              <Marker index={index} x="50%" y="50%" />
            </svg>
            {placing.label}
          </li>
        ))}
      </ul>
      <p className="comparison-ends">
        <span>{props.bottom}</span>
        <span>{props.top}</span>
      </p>
      <ul className="comparison-rows">
        {props.sliders.map((slider) => (
          <li key={slider.key}>
            <ComparisonRow slider={slider} max={max} />
          </li>
        ))}
      </ul>
      <Disclosure summary={words.showTable}>
        <DataTable
          caption={props.title}
          columns={[
            { key: "slider", label: props.sliderHeading },
            ...who.map(({ key, label }) => ({ key, label })),
          ]}
          rows={props.sliders.map(({ key, label, placings }) => ({
            key,
            cells: {
              slider: label,
              ...Object.fromEntries(placings.map((placing) => [placing.key, placing.words])),
            },
          }))}
        />
      </Disclosure>
    </figure>
  );
}

function ComparisonRow({ slider, max }: { slider: ComparedSlider; max: number }) {
  const set = slider.placings.flatMap((placing, index) =>
    placing.position === null ? [] : [{ index, at: (placing.position / max) * 100 }],
  );
  const ends = set.map((placing) => placing.at);
  return (
    <>
      <span className="comparison-label">{slider.label}</span>
      <svg
        className="comparison-line"
        role="img"
        aria-label={slider.placings.map(({ label, words }) => `${label}: ${words}`).join(". ")}
      >
        <line className="comparison-track" x1="0%" x2="100%" y1="50%" y2="50%" />
        {ends.length > 1 ? (
          <line
            className="comparison-gap"
            x1={`${Math.min(...ends)}%`}
            x2={`${Math.max(...ends)}%`}
            y1="50%"
            y2="50%"
          />
        ) : null}
        {set.map(({ index, at }) => (
          <g key={index} className={`series-${index + 1}`}>
            <Marker index={index} x={`${at}%`} y={index % 2 === 0 ? "28%" : "72%"} />
          </g>
        ))}
      </svg>
    </>
  );
}
