import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { FONT_FAMILY } from "./fonts";

/** Measures in points, A4 is 595 × 842. */
export const PAGE = { width: 595.28, margin: 50, bottom: 64 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;

export const COLORS = {
  ink: "#1f2a2a",
  muted: "#5a6664",
  accent: "#1d5b57",
  accentDark: "#123f3c",
  tint: "#eef4f2",
  tintStrong: "#d3e3df",
  line: "#d5dcd9",
  warm: "#b4552d",
  warmTint: "#f4ddd2",
  paper: "#ffffff",
} as const;

export const TEXT = {
  small: 8,
  table: 8.5,
  body: 9.5,
  lead: 11,
  h3: 10.5,
  h2: 15,
  h1: 23,
} as const;

/** The page of a paper with several parts. No lineHeight here: on a page it makes the page numbers vanish. */
export const PAGE_STYLE = {
  fontFamily: FONT_FAMILY,
  fontSize: TEXT.body,
  color: COLORS.ink,
  paddingTop: 46,
  paddingBottom: PAGE.bottom,
  paddingHorizontal: PAGE.margin,
} as const;

/** Generous, even distances between parts. */
export const SPACE = { hair: 2, tight: 4, small: 8, medium: 14, large: 22 } as const;

export type SeriesLook = {
  color: string;
  dash: string;
  marker: "disc" | "square" | "triangle" | "diamond" | "ring" | "box";
};

/** One look per fader: colour, dash and marker each tell them apart, so black and white print works too. */
export const SERIES_LOOKS: Record<MixerSlider, SeriesLook> = {
  hours: { color: "#1d5b57", dash: "", marker: "disc" },
  physical: { color: "#b4552d", dash: "7 3", marker: "square" },
  tasks: { color: "#3f5d8a", dash: "2 2", marker: "triangle" },
  responsibility: { color: "#7a3f6b", dash: "9 3 2 3", marker: "diamond" },
  predictability: { color: "#8a6a12", dash: "4 2", marker: "ring" },
  intensity: { color: "#4a4f55", dash: "1.2 2.4", marker: "box" },
};
