export type BarPart = { id: string; label: string };

export type BarChartInput = {
  parts: readonly BarPart[];
  /** One bar (stacked) or one bar per part (grouped) for each; negative values count as nothing. */
  bars: readonly {
    id: string;
    label: string;
    values: Readonly<Record<string, number>>;
    /** What stands for the whole bar in words; its sum unless said otherwise. */
    totalText?: string;
    /** Smaller, behind that. */
    totalNote?: string;
    /** A few words under the bar's name. */
    note?: string;
  }[];
  mode: "stacked" | "grouped";
  format: (value: number) => string;
};

export type BarPiece = {
  partIndex: number;
  label: string;
  valueText: string;
  /** In percent of the drawing's width. */
  start: number;
  width: number;
  /** Which line of its group the piece lies on: 0 for stacked bars. */
  row: number;
};

export type BarChartGeometry = {
  parts: BarPart[];
  bars: {
    id: string;
    label: string;
    note?: string;
    totalText: string;
    totalNote?: string;
    pieces: BarPiece[];
  }[];
  mode: BarChartInput["mode"];
};

/** Where every bar begins and how long it is, in percent, with its words. Pure: for the loader, and for the browser while somebody tries. */
export function barChartGeometry(input: BarChartInput): BarChartGeometry {
  const { parts, bars, mode, format } = input;
  const valuesOf = (bar: (typeof bars)[number]) =>
    parts.map((part) => Math.max(0, bar.values[part.id] ?? 0));
  const lengths = bars.map((bar) => {
    const values = valuesOf(bar);
    return mode === "stacked" ? sum(values) : Math.max(0, ...values);
  });
  const longest = Math.max(...lengths, Number.EPSILON);
  const x = (value: number) => (value / longest) * 100;
  return {
    mode,
    parts: parts.map(({ id, label }) => ({ id, label })),
    bars: bars.map((bar) => {
      const values = valuesOf(bar);
      return {
        id: bar.id,
        label: bar.label,
        note: bar.note,
        totalText: bar.totalText ?? format(sum(values)),
        totalNote: bar.totalNote,
        pieces: values.map((value, index) => ({
          partIndex: index,
          label: parts[index]?.label ?? "",
          valueText: format(value),
          start: mode === "stacked" ? round(x(sum(values.slice(0, index)))) : 0,
          width: round(x(value)),
          row: mode === "stacked" ? 0 : index,
        })),
      };
    }),
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const round = (value: number): number => Math.round(value * 1000) / 1000;
