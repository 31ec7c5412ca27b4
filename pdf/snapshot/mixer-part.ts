import { datedSettings, positionsOf, settingOn } from "#app/domain/mixer-panel";
import { weeklyHoursOf, workingDays } from "#app/domain/mixer/week-hours";
import type { IsoDate } from "#app/domain/fields";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { MixerSetting, SharedContent } from "#app/domain/shared-document";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import type { PaperText } from "#app/text/paper/da-paper";
import type { PrintFormat } from "./print-format";
import { adjustedSentences, courseLines } from "./setting-course";

const NOTE_ON_FIRST_PAGE = 84;

export type FaderPrint = {
  name: string;
  /** 0–10, or null when not set. */
  position: number | null;
  positionLabel: string;
  /** The sentence of the setting, shortened for the first page. */
  note: string;
};

/** The six faders at one moment. */
export type FadersPart = {
  title: string;
  sentence: string;
  low: string;
  high: string;
  alt: string;
  faders: FaderPrint[];
};

export type SettingPrint = {
  from: string;
  state: string;
  hours: string;
  days: string;
  /** A fader and where it stands, with what that means here. */
  lines: { label: string; text: string }[];
};

export type ChartSeries = {
  slider: MixerSlider;
  name: string;
  points: { day: IsoDate; position: number }[];
};

/** The six faders over time, as picture data and as a table that says the same. */
export type MixerPart = {
  title: string;
  intro: string;
  empty: string;
  /** That something was turned down, when and why; only where it was, and in no version from before this was said. */
  adjusted?: string[];
  chart: {
    title: string;
    alt: string;
    untilDay: IsoDate;
    axisDays: { day: IsoDate; label: string }[];
    series: ChartSeries[];
  } | null;
  head: [string, string, string];
  settings: SettingPrint[];
};

const noteOf = (setting: MixerSetting, slider: MixerSlider): string => setting[`${slider}Note`];

/** Cuts at a blank so that a long sentence fits its place; the whole stands in the settings table. */
export function shortened(text: string, max: number): string {
  const single = text.replace(/\s+/g, " ").trim();
  if (single.length <= max) return single;
  const cut = single.slice(0, max);
  const blank = cut.lastIndexOf(" ");
  return `${cut.slice(0, blank > max / 2 ? blank : max)} …`;
}

/** The setting in force on a day, otherwise the first one planned; null when there is none. */
export function currentSetting(settings: readonly MixerSetting[], today: IsoDate) {
  const ordered = datedSettings(settings);
  return settingOn(ordered, today) ?? ordered[0] ?? null;
}

/** The six faders as they stand on the day of the snapshot. */
export function fadersPart(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
  today: IsoDate,
): FadersPart {
  const setting = currentSetting(content.mixerSettings, today);
  const positions = setting && positionsOf(setting, content.facts.normalWeeklyHours ?? 0);
  const faders = MIXER_SLIDERS.map((slider): FaderPrint => {
    const position = positions?.[slider] ?? null;
    return {
      name: words.mixer.names[slider],
      position,
      positionLabel: position === null ? words.mixer.unset : words.mixer.position(position),
      note: setting ? shortened(noteOf(setting, slider), NOTE_ON_FIRST_PAGE) : "",
    };
  });
  const parts = faders.map((fader) => words.mixer.part(fader.name, fader.positionLabel));
  const isAhead = (setting?.fromDay ?? today) > today;
  return {
    title: isAhead ? words.mixer.start : words.mixer.now,
    sentence: setting ? settingSentence(setting, words, format, today) : words.mixer.nothing,
    low: words.mixer.low,
    high: words.mixer.high,
    alt: words.mixer.picture(format.list(parts)),
    faders,
  };
}

function settingSentence(
  setting: MixerSetting,
  words: PaperText,
  format: PrintFormat,
  today: IsoDate,
): string {
  const day = setting.fromDay ?? today;
  const say = day <= today ? words.mixer.nowFrom : words.mixer.startsOn;
  return say(
    format.longDay(day),
    format.number(weeklyHoursOf(setting) ?? 0),
    format.weekdays(workingDays(setting)),
  );
}

/** Parts side by side, each kept on one line. */
const unbroken = (parts: string[]) =>
  parts.map((part) => part.replaceAll(" ", "\u00A0")).join(" · ");

/**
 * What a setting says: every fader that got a new sentence on a line of its own, those that only moved together on
 * one line, and last the ones that stayed.
 */
function settingLines(
  setting: MixerSetting,
  before: MixerSetting | undefined,
  words: PaperText,
  format: PrintFormat,
  normalHours: number,
): SettingPrint["lines"] {
  const say = words.mixer;
  const positions = positionsOf(setting, normalHours);
  const old = before && positionsOf(before, normalHours);
  const told: SettingPrint["lines"] = [];
  const moved: string[] = [];
  const same: string[] = [];
  for (const slider of MIXER_SLIDERS) {
    const position = positions[slider];
    const note = noteOf(setting, slider);
    const label = position === null ? "" : say.namePosition(say.names[slider], String(position));
    const unchanged =
      old?.[slider] === position && (!note || (before && noteOf(before, slider) === note));
    if (unchanged && position !== null) same.push(label);
    else if (note) told.push({ label: label || say.names[slider], text: note });
    else if (label) moved.push(label);
  }
  if (moved.length > 0) told.unshift({ label: "", text: unbroken(moved) });
  if (same.length > 0) told.push({ label: say.unchanged, text: unbroken(same) });
  told.unshift(...courseLines(setting, words, format));
  if (setting.downReason)
    told.push({ label: say.reason, text: say.downReasons[setting.downReason] });
  if (setting.reason) told.push({ label: say.reason, text: setting.reason });
  return told;
}

function chartSeries(
  settings: MixerSetting[],
  words: PaperText,
  normalHours: number,
): ChartSeries[] {
  return MIXER_SLIDERS.map((slider) => ({
    slider,
    name: words.mixer.names[slider],
    points: settings.flatMap((setting) => {
      const position = positionsOf(setting, normalHours)[slider];
      return position === null ? [] : [{ day: setting.fromDay ?? "", position }];
    }),
  })).filter(({ points }) => points.length > 0);
}

function chart(
  settings: MixerSetting[],
  untilDay: IsoDate,
  words: PaperText,
  format: PrintFormat,
  normalHours: number,
): MixerPart["chart"] {
  const series = chartSeries(settings, words, normalHours);
  if (series.length === 0) return null;
  const days = [...new Set(settings.map(({ fromDay }) => fromDay ?? ""))];
  const ends = series.map(({ name, points }) =>
    words.mixer.chartPart(name, String(points[0]?.position), String(points.at(-1)?.position)),
  );
  return {
    title: words.mixer.chartTitle,
    alt: words.mixer.chart(format.list(ends)),
    untilDay,
    axisDays: days.map((day) => ({ day, label: format.dayAndMonth(day) })),
    series,
  };
}

/** The faders over time until `untilDay`, the goal day or some weeks after the last setting. */
export function mixerPart(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
  untilDay: IsoDate,
): MixerPart {
  const settings = datedSettings(content.mixerSettings);
  const normalHours = content.facts.normalWeeklyHours ?? 0;
  const { from, hours, positions } = words.mixer.head;
  const adjusted = adjustedSentences(settings, words, format);
  return {
    title: words.mixer.title,
    intro: words.mixer.intro,
    empty: words.mixer.nothing,
    ...(adjusted.length > 0 ? { adjusted } : {}),
    chart: chart(settings, untilDay, words, format, normalHours),
    head: [from, hours, positions],
    settings: settings.map((setting, index) => ({
      from: format.shortDay(setting.fromDay ?? ""),
      state: setting.state ? words.mixer.states[setting.state] : "",
      hours:
        weeklyHoursOf(setting) === null
          ? words.notAgreed
          : format.number(weeklyHoursOf(setting) ?? 0),
      days: format.weekdays(workingDays(setting)),
      lines: settingLines(setting, settings[index - 1], words, format, normalHours),
    })),
  };
}
