import { KNOWN_FROM, row } from "./parameter-shapes";
import type { LawParameter, LawRow } from "./parameter-shapes";

const counted = { counting: "I" } as const;
const older = { startsEarlier: true } as const;
const olderCounted = { ...older, ...counted };

/** Who pays the first days (sygedagpengeloven §§ 30–32). */
const employerPeriod = {
  employerPeriodDays: {
    group: "employerPeriod",
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [
      row(
        "2008-01-01",
        15,
        "V",
        "Sygedagpengeloven § 30",
        "retsinformation.dk; Sygefravær – en fælles udfordring (2008)",
        olderCounted,
      ),
      row("2008-06-02", 21, "V", "Sygedagpengeloven § 30", "retsinformation.dk", counted),
      row("2012-01-02", 30, "V", "Sygedagpengeloven § 30", "retsinformation.dk", counted),
    ],
  },
  employerTestWeeks: {
    group: "employerPeriod",
    keyDate: "firstAbsenceDay",
    unit: "weeks",
    rows: [row(KNOWN_FROM, 8, "V", "Sygedagpengeloven § 30", "Slagelse Kommune", olderCounted)],
  },
  employerTestHours: {
    group: "employerPeriod",
    keyDate: "firstAbsenceDay",
    unit: "hours",
    rows: [row(KNOWN_FROM, 74, "V", "Sygedagpengeloven § 30", "Slagelse Kommune", older)],
  },
  municipalTestHours: {
    group: "employerPeriod",
    keyDate: "firstAbsenceDay",
    unit: "hours",
    rows: [row(KNOWN_FROM, 240, "V", "Sygedagpengeloven § 32", "Aarhus Kommune", older)],
  },
  municipalTestMonths: {
    group: "employerPeriod",
    keyDate: "firstAbsenceDay",
    unit: "months",
    rows: [row(KNOWN_FROM, 6, "V", "Sygedagpengeloven § 32", "Aarhus Kommune", older)],
  },
  municipalTestHoursInMonth: {
    group: "employerPeriod",
    keyDate: "firstAbsenceDay",
    unit: "hoursPerMonth",
    rows: [row(KNOWN_FROM, 40, "V", "Sygedagpengeloven § 32", "Aarhus Kommune", older)],
  },
  municipalTestMonthsWithHours: {
    group: "employerPeriod",
    keyDate: "firstAbsenceDay",
    unit: "months",
    rows: [row(KNOWN_FROM, 5, "V", "Sygedagpengeloven § 32", "Aarhus Kommune", older)],
  },
  minAbsenceHours: {
    group: "employerPeriod",
    keyDate: "weekMonday",
    unit: "hoursPerWeek",
    rows: [row(KNOWN_FROM, 4, "V", "Sygedagpengeloven § 53", "Cabi; Københavns Kommune", older)],
  },
} satisfies Record<string, LawParameter>;

const SHARED_RATES = "STAR, 22. januar 2020; procenterne er læst i barselsloven";
const PARALLEL = "Barselsloven § 38, som følger samme loft (2026)";

/** What the kommune pays back (§§ 50–64). */
const refund = {
  fullWeekHours: {
    group: "refund",
    keyDate: "weekMonday",
    unit: "hoursPerWeek",
    rows: [row(KNOWN_FROM, 37, "V", "Sygedagpengeloven §§ 50 og 64", "Elov, §§ 50 og 64", older)],
  },
  workingDaysPerWeek: {
    group: "refund",
    keyDate: "weekMonday",
    unit: "days",
    rows: [row(KNOWN_FROM, 5, "V", "Sygedagpengeloven § 50", "Elov, § 50", older)],
  },
  monthHours: {
    group: "refund",
    keyDate: "day",
    unit: "hoursPerMonth",
    rows: [row(KNOWN_FROM, 160.33, "V", "Fuld tid", "Regnet: 37 × 52 ÷ 12 timer", older)],
  },
  averagePayMonths: {
    group: "refund",
    keyDate: "firstAbsenceDay",
    unit: "months",
    rows: [row(KNOWN_FROM, 3, "V", "Satsen hos kommunen", "PAV 24.3.3 (2022)", older)],
  },
  labourMarketContribution: {
    group: "refund",
    keyDate: "weekMonday",
    unit: "share",
    rows: [row(KNOWN_FROM, 0.08, "V2", "Arbejdsmarkedsbidragsloven", "PAV 24.3.3 (2022)", older)],
  },
  maxSickPayWeek: {
    group: "refund",
    keyDate: "weekMonday",
    unit: "kronerPerWeek",
    yearly: "carriedForward",
    rows: sickPay(),
  },
  sickPayBaseWeek: {
    group: "refund",
    keyDate: "day",
    unit: "kronerPerWeek",
    rows: [row(KNOWN_FROM, 3332, "V2", "Sygedagpengeloven § 50", PARALLEL, older)],
  },
  sickPayRoundingKroner: {
    group: "refund",
    keyDate: "day",
    unit: "kroner",
    rows: [row(KNOWN_FROM, 5, "V2", "Sygedagpengeloven § 50", PARALLEL, older)],
  },
  refundSupplementPercent: {
    group: "refund",
    keyDate: "weekMonday",
    unit: "percent",
    rows: supplements(),
  },
  employerSeesHealthData: {
    group: "refund",
    keyDate: "day",
    unit: "switch",
    rows: [
      row(KNOWN_FROM, 1, "I", "Sygedagpengeloven § 68 a", "Vejledning 10077/2018", older),
      row("2019-01-01", 0, "V", "Lov nr. 1522 af 18. december 2018", "Vejledning 10077/2018"),
    ],
  },
} satisfies Record<string, LawParameter>;

/** Ways to be refunded sooner (§§ 55 and 56). */
const sooner = {
  insuranceJoinFactor: {
    group: "refund",
    keyDate: "day",
    unit: "times",
    rows: [
      row(KNOWN_FROM, 1750, "V", "Sygedagpengeloven § 55", "bm.dk (2019); STAR (2021)", older),
    ],
  },
  insuranceOutFactor: {
    group: "refund",
    keyDate: "day",
    unit: "times",
    rows: [row(KNOWN_FROM, 2160, "V", "Sygedagpengeloven § 55", "bm.dk; STAR (2021)", older)],
  },
  insuranceRefundFromDay: {
    group: "refund",
    keyDate: "firstAbsenceDay",
    unit: "absenceDay",
    rows: [row(KNOWN_FROM, 2, "V", "Sygedagpengeloven § 55", "bm.dk; STAR", older)],
  },
  insurancePremiumPercent: {
    group: "refund",
    keyDate: "day",
    unit: "percent",
    yearly: "missing",
    rows: [row("2021-01-04", 0.99, "V", "Sygedagpengeloven § 55", "STAR (2021)")],
  },
  agreement56Years: {
    group: "refund",
    keyDate: "approvalDay",
    unit: "years",
    rows: [row(KNOWN_FROM, 2, "V", "Sygedagpengeloven § 56", "Cabi", olderCounted)],
  },
  agreement56ExpectedDays: {
    group: "refund",
    keyDate: "approvalDay",
    unit: "days",
    rows: [row(KNOWN_FROM, 10, "V", "Sygedagpengeloven § 56", "Cabi", older)],
  },
  agreement56RenewalDays: {
    group: "refund",
    keyDate: "approvalDay",
    unit: "days",
    rows: [row(KNOWN_FROM, 10, "V", "Sygedagpengeloven § 56", "Cabi", older)],
  },
  agreement56PaidWindowMonths: {
    group: "refund",
    keyDate: "approvalDay",
    unit: "months",
    rows: [row(KNOWN_FROM, 12, "V", "Sygedagpengeloven § 56", "Principmeddelelse 3-21", older)],
  },
  agreement56PaidDays: {
    group: "refund",
    keyDate: "approvalDay",
    unit: "days",
    rows: [row(KNOWN_FROM, 21, "V", "Sygedagpengeloven § 56", "Principmeddelelse 3-21", older)],
  },
} satisfies Record<string, LawParameter>;

/** Highest sick pay a week, from the first Monday of the year; the hour is the week divided by the full week's hours. */
function sickPay(): LawRow[] {
  const amount = (
    from: string,
    value: number,
    confidence: LawRow["confidence"],
    source: string,
    extra: Pick<LawRow, "begins" | "counting"> = {},
  ) => row(from, value, confidence, "Sygedagpengeloven §§ 50 og 64", source, extra);
  // Not read as a date: it follows from the rule of the first Monday.
  const byRule = { begins: "I" } as const;
  return [
    amount("2013-01-07", 4005, "V", "bm.dk, satser (2013)", byRule),
    amount("2014-01-06", 4075, "U", "Ikke genfundet på en officiel side", byRule),
    amount("2015-01-05", 4135, "V", "bm.dk, satser (2015)"),
    amount("2016-01-04", 4180, "U", "Ikke genfundet på en officiel side", byRule),
    amount("2017-01-02", 4245, "V", "NemRefusion; Københavns Kommune (2017)", byRule),
    amount("2018-01-01", 4300, "V", "PAV; Københavns Kommune (2018)"),
    amount("2019-01-07", 4355, "V", "bm.dk, satser (2019)"),
    amount("2020-01-06", 4405, "V", "Horesta (2020)"),
    amount("2021-01-04", 4460, "V", "Dansk Erhverv (2021)"),
    amount("2022-01-03", 4465, "V", "PAV; Dansk Erhverv (2022)"),
    amount("2023-01-02", 4550, "V", "DI; bm.dk, satser (2023)"),
    amount("2024-01-01", 4695, "V", "Horesta (2024)"),
    amount(
      "2025-01-06",
      4865,
      "V2",
      "Barselssats, som følger samme loft: borger.dk (2025)",
      counted,
    ),
    amount("2026-01-05", 5085, "V2", "opkurser.dk; barselssats på borger.dk (2026)"),
  ];
}

/** Supplement to the refund (tillæg, § 54 a), in percent. The mechanism is known; the percentages are read by analogy. */
function supplements(): LawRow[] {
  const steps: [string, number][] = [
    ["2020-01-06", 0.3],
    ["2021-01-04", 0.6],
    ["2022-01-03", 0.9],
    ["2023-01-02", 1.2],
    ["2024-01-01", 1.5],
    ["2025-01-06", 1.8],
    ["2026-01-05", 2.1],
    ["2027-01-04", 2.4],
    ["2028-01-03", 2.7],
    ["2029-01-01", 3.0],
    ["2030-01-07", 3.3],
  ];
  return steps.map(([from, value]) =>
    row(from, value, "I", "Sygedagpengeloven § 54 a; BEK 1758/2021 § 5", SHARED_RATES),
  );
}

export const REFUND_TABLE = { ...employerPeriod, ...refund, ...sooner };
