import type { Fact, Frame, Grid } from "#pdf/snapshot/paper-shapes";

/** A bar of stacked pieces: where each begins and ends, in parts of the longest bar, 0–1. */
export type CostBar = { label: string; total: string; pieces: { from: number; to: number }[] };

/** The business case as its employer takes it along: everything already in words and figures. */
export type CostsSnapshot = {
  kind: "costs";
  frame: Frame;
  heading: string;
  about: Fact[];
  /** The answer in a few sentences. */
  summary: string[];
  chart: { title: string; alt: string; legend: string[]; bars: CostBar[] };
  table: { title: string; head: string[]; rows: { cells: string[]; isSum: boolean }[] };
  outlook: { title: string; items: string[] };
  inputs: { title: string; grid: Grid };
  /** What is uncertain in the figures; empty when nothing is. */
  uncertain: { title: string; items: string[] };
  note: { title: string; text: string };
};
