import type { IsoDate } from "../fields";

/** V read in law or by an authority; V2 read in a secondary source naming an official one; I inferred; U not checked. */
export type Confidence = "V" | "V2" | "I" | "U";

export type LawRow = {
  from: IsoDate;
  value: number;
  confidence: Confidence;
  /** Paragraph and source, by title and year. */
  source: string;
  checkedOn: IsoDate;
};

export type LawParameter = {
  keyDate: "firstAbsenceDay" | "day";
  unit: string;
  /** Set anew each year from the first Monday of January. */
  isYearly?: true;
  rows: readonly LawRow[];
};

export type LawParameterId =
  | "interviewDays"
  | "eightWeekDays"
  | "notificationDays"
  | "employerPeriodDays"
  | "minAbsenceHours"
  | "fullWeekHours"
  | "monthHours"
  | "labourMarketContribution"
  | "maxSickPayWeek";

const CHECKED = "2026-11-21";
const row = (from: IsoDate, value: number, confidence: Confidence, source: string): LawRow => ({
  from,
  value,
  confidence,
  source,
  checkedOn: CHECKED,
});

/** Every statutory number the product uses, as dated rows with rising from-days and no end days. */
export const LAW_PARAMETERS: Record<LawParameterId, LawParameter> = {
  interviewDays: {
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [row("2010-01-04", 28, "V", "Sygedagpengeloven § 7 a (lov 480/2009)")],
  },
  eightWeekDays: {
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [row("2010-01-04", 56, "I", "Sygedagpengeloven § 7 a stk. 3 and § 7 b (lov 480/2009)")],
  },
  notificationDays: {
    keyDate: "firstAbsenceDay",
    unit: "days",
    // The table does not know when this rule began; cases older than the product's other rules are not its business.
    rows: [row("2010-01-04", 35, "V", "Sygedagpengeloven § 40")],
  },
  employerPeriodDays: {
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [
      row("2008-06-02", 21, "V", "Sygedagpengeloven § 30"),
      row("2012-01-02", 30, "V", "Sygedagpengeloven § 30"),
    ],
  },
  minAbsenceHours: {
    keyDate: "day",
    unit: "hours/week",
    rows: [row("2010-01-04", 4, "V", "Sygedagpengeloven § 53; Cabi")],
  },
  fullWeekHours: {
    keyDate: "day",
    unit: "hours/week",
    rows: [row("2010-01-04", 37, "V", "Sygedagpengeloven § 50")],
  },
  monthHours: {
    keyDate: "day",
    unit: "hours/month",
    rows: [row("2010-01-04", 160.33, "V", "37 hours a week over a year, divided by 12")],
  },
  labourMarketContribution: {
    keyDate: "day",
    unit: "share of wage",
    rows: [row("2010-01-04", 0.08, "V2", "Personaleadministrativ Vejledning 24.3.3 (2022)")],
  },
  maxSickPayWeek: {
    keyDate: "day",
    unit: "kroner/week",
    isYearly: true,
    rows: [
      row("2022-01-03", 4465, "V", "Personaleadministrativ Vejledning (2022)"),
      row("2023-01-02", 4550, "V", "Beskæftigelsesministeriet, satser (2023)"),
      row("2024-01-01", 4695, "V", "Horesta, satser (2024)"),
      row("2025-01-06", 4865, "V2", "borger.dk, satser (2025)"),
      row("2026-01-05", 5085, "V2", "borger.dk, satser (2026); opkurser.dk (2026)"),
    ],
  },
};
