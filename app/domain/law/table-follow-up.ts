import { KNOWN_FROM, row } from "./parameter-shapes";
import type { LawParameter } from "./parameter-shapes";

const counted = { counting: "I" } as const;
const older = { startsEarlier: true } as const;
const olderCounted = { ...older, ...counted };

/** The kommune's own talks and assessments (§§ 7 and 13 b–13 f). */
export const FOLLOW_UP_TABLE = {
  municipalityIsAuthority: {
    group: "followUp",
    keyDate: "day",
    unit: "switch",
    rows: [
      row(KNOWN_FROM, 0, "V", "Lov om organisering af beskæftigelsesindsatsen", "STAR", older),
      row("2026-02-01", 1, "V", "Lov nr. 1750 af 29. december 2025", "STAR; A4"),
    ],
  },
  firstFollowUpWeeks: {
    group: "followUp",
    keyDate: "firstAbsenceDay",
    unit: "weeks",
    rows: [
      row(
        KNOWN_FROM,
        8,
        "V",
        "Sygedagpengeloven § 13 b",
        "Lovbekendtgørelse 1179/2023",
        olderCounted,
      ),
    ],
  },
  followUpTalks: {
    group: "followUp",
    keyDate: "day",
    unit: "times",
    rows: [
      row(KNOWN_FROM, 4, "V", "Sygedagpengeloven § 13 b", "Lovbekendtgørelse 1179/2023", older),
    ],
  },
  followUpTalksMonths: {
    group: "followUp",
    keyDate: "day",
    unit: "months",
    rows: [
      row(KNOWN_FROM, 6, "V", "Sygedagpengeloven § 13 b", "Lovbekendtgørelse 1179/2023", older),
    ],
  },
  shortCaseWeeks: {
    group: "followUp",
    keyDate: "firstTalkDay",
    unit: "weeks",
    rows: [
      row(
        "2025-01-01",
        13,
        "V",
        "Sygedagpengeloven § 13 f",
        "Lov nr. 1657 af 30. december 2024",
        counted,
      ),
      row(
        "2026-07-01",
        13,
        "U",
        "Sygedagpengeloven § 13 f",
        "Lov nr. 1657 af 30. december 2024",
        counted,
      ),
    ],
  },
  exemptionWeeks: {
    group: "followUp",
    keyDate: "day",
    unit: "weeks",
    rows: [
      row(
        "2026-07-01",
        26,
        "V",
        "Lov nr. 1750 af 29. december 2025",
        "L 66 (2025-26); lovguiden.dk",
        { counting: "I", begins: "I" },
      ),
    ],
  },
  broadAssessmentMonths: {
    group: "followUp",
    keyDate: "firstAbsenceDay",
    unit: "months",
    rows: [row(KNOWN_FROM, 3, "V", "Sygedagpengeloven § 7", "DUKH; GL", olderCounted)],
  },
  /** The third of the three categories the sick-listed were sorted into. */
  thirdCategoryInUse: {
    group: "followUp",
    keyDate: "day",
    unit: "switch",
    rows: [
      row(KNOWN_FROM, 1, "V", "Sygedagpengeloven § 12", "STAR (2013)", older),
      row("2025-01-01", 0, "V", "Lov nr. 1657 af 30. december 2024", "L 74 (2024-25)"),
    ],
  },
  categoriesInUse: {
    group: "followUp",
    keyDate: "day",
    unit: "switch",
    rows: [
      row(KNOWN_FROM, 1, "V", "Sygedagpengeloven § 12", "STAR (2013)", older),
      row("2026-02-01", 0, "V", "Lov nr. 1750 af 29. december 2025", "L 66 (2025-26); OP Academy", {
        begins: "I",
      }),
    ],
  },
  ownPlanForEmployed: {
    group: "followUp",
    keyDate: "day",
    unit: "switch",
    rows: [
      row(KNOWN_FROM, 1, "I", "Min Plan", "Lundsteen Wiederquist (2025)", older),
      row(
        "2025-01-01",
        0,
        "V",
        "Lov nr. 1657 af 30. december 2024",
        "Lundsteen Wiederquist (2025)",
      ),
    ],
  },
  medicalFormOnlyWhenNeeded: {
    group: "followUp",
    keyDate: "day",
    unit: "switch",
    rows: [row("2020-01-01", 1, "V", "Lov nr. 1555 af 2019", "Elov, LÆ 285", { begins: "I" })],
  },
  staircaseIsDuty: {
    group: "followUp",
    keyDate: "day",
    unit: "switch",
    rows: [
      row(KNOWN_FROM, 1, "V", "Virksomhedsrettet indsats", "STAR (2013)", older),
      row(
        "2025-01-01",
        0,
        "V",
        "Lov nr. 1657 af 30. december 2024, § 2",
        "Lundsteen Wiederquist; Landbrugsinfo (2025)",
      ),
    ],
  },
  rehabilitationTeamDuty: {
    group: "followUp",
    keyDate: "day",
    unit: "switch",
    rows: [
      row(
        "2013-01-01",
        1,
        "U",
        "Lov om organisering af beskæftigelsesindsatsen",
        "Almindelig viden, ikke slået op",
      ),
      row(
        "2026-02-01",
        0,
        "V",
        "Lov nr. 1750 af 29. december 2025",
        "Vejledning 9117 af 16. januar 2026",
        { begins: "I" },
      ),
    ],
  },
} satisfies Record<string, LawParameter>;
