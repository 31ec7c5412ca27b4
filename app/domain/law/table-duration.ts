import { KNOWN_FROM, row } from "./parameter-shapes";
import type { LawParameter } from "./parameter-shapes";

const older = { startsEarlier: true } as const;
const olderCounted = { ...older, counting: "I" } as const;

/** How long sick pay can run (sygedagpengeloven §§ 24–27). */
const duration = {
  paidWeeksLimit: {
    group: "duration",
    keyDate: "day",
    unit: "weeks",
    rows: [
      row("2014-07-01", 22, "V", "Sygedagpengeloven § 24", "Cabi; Scleroseforeningen", {
        counting: "I",
      }),
      row("2027-01-01", 22, "U", "Sygedagpengeloven § 24", "STAR, procesplan (2025)", {
        counting: "I",
      }),
    ],
  },
  paidWeeksWindowMonths: {
    group: "duration",
    keyDate: "day",
    unit: "months",
    rows: [
      row("2014-07-01", 9, "V", "Sygedagpengeloven § 24", "Cabi; Scleroseforeningen"),
      row("2027-01-01", 9, "U", "Sygedagpengeloven § 24", "STAR, procesplan (2025)"),
    ],
  },
  pensionerWeeks: {
    group: "duration",
    keyDate: "day",
    unit: "weeks",
    rows: [row(KNOWN_FROM, 26, "V", "Sygedagpengeloven § 25", "Elov, § 25", older)],
  },
  pensionerWindowMonths: {
    group: "duration",
    keyDate: "day",
    unit: "months",
    rows: [row(KNOWN_FROM, 12, "V", "Sygedagpengeloven § 25", "Elov, § 25", older)],
  },
  clarificationWeeks: {
    group: "duration",
    keyDate: "day",
    unit: "weeks",
    rows: [
      row(KNOWN_FROM, 69, "V", "Sygedagpengeloven § 27", "dsa.dk; sygeguide.dk", older),
      row("2026-02-01", 69, "U", "Sygedagpengeloven § 27", "dsa.dk; sygeguide.dk"),
    ],
  },
  treatmentWeeks: {
    group: "duration",
    keyDate: "day",
    unit: "weeks",
    rows: [
      row(KNOWN_FROM, 134, "V", "Sygedagpengeloven § 27", "dsa.dk; sygeguide.dk", older),
      row("2026-02-01", 134, "U", "Sygedagpengeloven § 27", "dsa.dk; sygeguide.dk"),
    ],
  },
  clarificationCourse: {
    group: "duration",
    keyDate: "day",
    unit: "switch",
    rows: [
      row("2014-07-01", 1, "V", "Jobafklaringsforløb", "Dansk Erhverv; Cabi"),
      row("2027-01-01", 0, "U", "Jobafklaringsforløb", "STAR, procesplan; KL, høringssvar (2025)"),
    ],
  },
  clarificationBenefitHigh: benefit(15_547),
  clarificationBenefitMiddle: benefit(11_698),
  clarificationBenefitLow: benefit(3_639),
} satisfies Record<string, LawParameter>;

/** What follows the 22 weeks, in kroner a month; only 2021 was found. */
function benefit(kroner: number): LawParameter {
  return {
    group: "duration",
    keyDate: "day",
    unit: "kronerPerMonth",
    yearly: "missing",
    rows: [row("2021-01-04", kroner, "V", "Jobafklaringsforløb", "Dansk Erhverv (2021)")],
  };
}

/** Papers and when they can be asked for. */
const documents = {
  selfCertificationDay: {
    group: "documents",
    keyDate: "firstAbsenceDay",
    unit: "absenceDay",
    rows: [row(KNOWN_FROM, 2, "V", "Sygedagpengeloven § 36", "PAV; Københavns Kommune", older)],
  },
  doctorsNoteDay: {
    group: "documents",
    keyDate: "firstAbsenceDay",
    unit: "absenceDay",
    rows: [row(KNOWN_FROM, 1, "V", "Lægeerklæring (friattest)", "PAV", older)],
  },
  doctorsNoteDayInAgreements: {
    group: "documents",
    keyDate: "firstAbsenceDay",
    unit: "absenceDay",
    rows: [row(KNOWN_FROM, 4, "V", "Nogle overenskomster", "PAV", older)],
  },
  durationStatementDays: {
    group: "documents",
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [row(KNOWN_FROM, 14, "V", "Funktionærloven § 5, stk. 4", "Elov, § 5", olderCounted)],
  },
  fitForWorkReturnDays: {
    group: "documents",
    keyDate: "handOverDay",
    unit: "days",
    rows: [
      row("2009-10-05", 14, "V", "Sygedagpengeloven § 36 a; praksis", "STAR (2017); DLF", {
        counting: "I",
      }),
    ],
  },
  fitForWorkPriceLow: {
    group: "documents",
    keyDate: "day",
    unit: "kroner",
    rows: [row(KNOWN_FROM, 500, "I", "Fri pris", "3F; DLF (uden dato)", older)],
  },
  fitForWorkPriceHigh: {
    group: "documents",
    keyDate: "day",
    unit: "kroner",
    rows: [row(KNOWN_FROM, 750, "I", "Fri pris", "3F; DLF (uden dato)", older)],
  },
  accessAnswerMonths: {
    group: "documents",
    keyDate: "day",
    unit: "months",
    rows: [
      row("2018-05-25", 1, "U", "Databeskyttelsesforordningen, artikel 12 og 15", "Ikke genlæst"),
    ],
  },
  keepAfterLeavingYears: {
    group: "documents",
    keyDate: "day",
    unit: "years",
    rows: [
      row(
        KNOWN_FROM,
        5,
        "V",
        "Tommelfingerregel, ikke lov",
        "Ministersvar (2020); HR-sider",
        older,
      ),
    ],
  },
  keepAfterLeavingYearsMost: {
    group: "documents",
    keyDate: "day",
    unit: "years",
    rows: [
      row(KNOWN_FROM, 10, "V", "Tommelfingerregel, ikke lov", "HR-sider; Datatilsynet", older),
    ],
  },
  keepAfterReturnMonths: {
    group: "documents",
    keyDate: "day",
    unit: "months",
    rows: [row("2018-05-25", 12, "I", "Ikke en lovregel: vores forslag", "Vores eget skøn (2026)")],
  },
} satisfies Record<string, LawParameter>;

const holiday = (...rows: LawParameter["rows"]): LawParameter => ({
  group: "calendar",
  keyDate: "day",
  unit: "switch",
  rows,
});

const HOLIDAYS = "Helligdage";
const NOT_READ = "Almindelig viden, ikke slået op";

/** Days people are often unsure about. */
const calendar = {
  generalPrayerDay: holiday(
    row(KNOWN_FROM, 1, "U", HOLIDAYS, NOT_READ, older),
    row("2024-01-01", 0, "U", HOLIDAYS, NOT_READ),
  ),
  constitutionDay: holiday(row(KNOWN_FROM, 0, "U", HOLIDAYS, NOT_READ, older)),
  christmasEve: holiday(row(KNOWN_FROM, 0, "U", HOLIDAYS, NOT_READ, older)),
} satisfies Record<string, LawParameter>;

export const DURATION_TABLE = { ...duration, ...documents, ...calendar };
