import { KNOWN_FROM, row } from "./parameter-shapes";
import type { LawParameter } from "./parameter-shapes";

const counted = { counting: "I" } as const;
const older = { startsEarlier: true } as const;
const olderCounted = { ...older, ...counted };

/** When the talk is due, and who is exempt (sygedagpengeloven § 7 a). */
const conversation = {
  interviewDays: {
    group: "conversation",
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [
      row(
        "2010-01-04",
        28,
        "V",
        "Sygedagpengeloven § 7 a",
        "Lov nr. 480 af 12. juni 2009",
        counted,
      ),
    ],
  },
  leavingDays: {
    group: "conversation",
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [
      row(
        "2010-01-04",
        56,
        "V",
        "Sygedagpengeloven § 7 a, stk. 3",
        "Lov nr. 480 af 12. juni 2009",
        counted,
      ),
    ],
  },
  reportsTalk: {
    group: "conversation",
    keyDate: "day",
    unit: "switch",
    rows: [
      row("2010-01-04", 1, "V", "Sygedagpengeloven § 7 a", "Lov nr. 480 af 12. juni 2009"),
      row("2012-03-05", 0, "V", "Sygedagpengeloven § 7 a", "Efterskolerne (2012); PAV"),
    ],
  },
} satisfies Record<string, LawParameter>;

/** The plan and the fast track (§§ 7 b–7 e). */
const plan = {
  eightWeekDays: {
    group: "plan",
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [
      row("2010-01-04", 56, "V", "Sygedagpengeloven § 7 b", "Lovbekendtgørelse 994/2024", counted),
    ],
  },
  fastTrackWindowDays: {
    group: "plan",
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [
      row("2015-01-01", 35, "V", "Sygedagpengeloven §§ 7 c–7 e", "Cabi; Rudersdal Kommune", {
        ...counted,
        begins: "I",
      }),
      row(
        "2026-07-01",
        35,
        "U",
        "Sygedagpengeloven §§ 7 c–7 e",
        "Cabi; Rudersdal Kommune",
        counted,
      ),
    ],
  },
  fastTrackTalkDays: {
    group: "plan",
    keyDate: "requestDay",
    unit: "days",
    rows: [
      row("2015-01-01", 14, "V", "Sygedagpengeloven § 13 b, stk. 2", "Elov, § 13 b; Cabi", {
        ...counted,
        begins: "I",
      }),
      row("2026-07-01", 14, "U", "Sygedagpengeloven § 13 b, stk. 2", "Elov, § 13 b; Cabi", counted),
    ],
  },
} satisfies Record<string, LawParameter>;

/** Telling the kommune, and asking for the money (§§ 11, 40 and 59). */
const notification = {
  notificationDays: {
    group: "notification",
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [row(KNOWN_FROM, 35, "V", "Sygedagpengeloven § 40", "Elov, § 40", olderCounted)],
  },
  notifyStoppedDays: {
    group: "notification",
    keyDate: "stopDay",
    unit: "days",
    rows: [row(KNOWN_FROM, 7, "V", "Sygedagpengeloven § 40", "Elov, § 40", olderCounted)],
  },
  notifyUnpaidDays: {
    group: "notification",
    keyDate: "firstAbsenceDay",
    unit: "days",
    rows: [row(KNOWN_FROM, 14, "V", "Sygedagpengeloven § 40", "Elov, § 40", olderCounted)],
  },
  earliestNotificationDay: {
    group: "notification",
    keyDate: "firstAbsenceDay",
    unit: "absenceDay",
    rows: [row(KNOWN_FROM, 23, "V", "Praksis i en kommune", "Aarhus Kommune", older)],
  },
  objectionDays: {
    group: "notification",
    keyDate: "letterDay",
    unit: "days",
    rows: [row(KNOWN_FROM, 8, "V", "Sygedagpengeloven § 40, stk. 5", "Elov, § 40", olderCounted)],
  },
  informationFormDays: {
    group: "notification",
    keyDate: "letterDay",
    unit: "days",
    rows: [
      row(KNOWN_FROM, 8, "V", "Sygedagpengeloven § 11", "lifeindenmark.borger.dk", olderCounted),
    ],
  },
  claimLookBackMonths: {
    group: "notification",
    keyDate: "claimDay",
    unit: "months",
    rows: [
      row(
        KNOWN_FROM,
        3,
        "V",
        "Sygedagpengeloven § 59",
        "Lovbekendtgørelse 1712/2021",
        olderCounted,
      ),
    ],
  },
  claimEveryMonths: {
    group: "notification",
    keyDate: "claimDay",
    unit: "months",
    rows: [row(KNOWN_FROM, 3, "V", "Praksis i en kommune", "Aarhus Kommune", olderCounted)],
  },
  claimHardCapMonths: {
    group: "notification",
    keyDate: "firstAbsenceDay",
    unit: "months",
    rows: [
      row(
        KNOWN_FROM,
        6,
        "V",
        "Sygedagpengeloven § 59",
        "Lovbekendtgørelse 1712/2021",
        olderCounted,
      ),
    ],
  },
} satisfies Record<string, LawParameter>;

export const DEADLINE_TABLE = { ...conversation, ...plan, ...notification };
