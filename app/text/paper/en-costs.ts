import type { costs as da } from "./da-costs";

export const costs = {
  kind: "The costs of a case",
  title: (employee: string) => `The costs of the case of ${employee}`,
  subject: "What the different ways cost the workplace",
  private: "For the workplace only. This paper is not for the kommune.",
  about: { period: "Period", ways: "Ways" },
  period: (from: string, weeks: number) => `${weeks} weeks from ${from}`,
  back: (way: string, day: string) => `${way}: full hours from ${day}`,
  table: "Line by line, whole kroner",
  range: (low: string, high: string) => `From ${low} to ${high}`,
  outlook: "What moves the figures",
  inputs: "Figures used",
  head: { input: "Figure", value: "We use", range: "Range", source: "From" },
  uncertain: "Keep in mind",
  bar: (way: string, amount: string) => `${way}: ${amount}`,
} satisfies typeof da;
