import { findHealthWords } from "../health-words";
import type { Fields, IsoDate } from "../fields";
import { addDays } from "../law/days";
import { datedSettings } from "../mixer-panel";
import { weekTable, weeksUnderMinimumAbsence } from "../mixer/week-table";
import { planShape } from "../shared-document";
import type { SharedContent } from "../shared-document";
import { withoutBlankItems } from "./retention-plan";

/** Something a plan can be frozen without, but that the kommune and the two themselves will miss. */
export type QualityHint =
  | {
      kind:
        | "subGoalResponsible"
        | "subGoalEvidence"
        | "subGoalMeasure"
        | "measureResponsible"
        | "measureDay"
        | "adjustmentEnd";
      path: string;
      /** The item's own words, to tell which one is meant. */
      title: string;
    }
  | { kind: "noFollowUp" | "noStepBack"; path: string }
  /** Weeks with some absence but under the 4 hours a week refund needs, from the first one on. */
  | { kind: "lowAbsence"; path: string; weeks: number; firstMonday: IsoDate };

function subGoalHints({ subGoals, measures }: SharedContent): QualityHint[] {
  return subGoals.flatMap(({ id, title, responsible, evidence }): QualityHint[] => {
    const path = `subGoals.${id}`;
    const hasMeasure = measures.some(({ subGoalId }) => subGoalId === id);
    return [
      ...(responsible
        ? []
        : [{ kind: "subGoalResponsible" as const, path: `${path}.responsible`, title }]),
      ...(evidence ? [] : [{ kind: "subGoalEvidence" as const, path: `${path}.evidence`, title }]),
      ...(hasMeasure ? [] : [{ kind: "subGoalMeasure" as const, path, title }]),
    ];
  });
}

function measureHints({ measures, adjustments }: SharedContent): QualityHint[] {
  const ofMeasures = measures.flatMap(
    ({ id, title, responsible, fromDay, toDay }): QualityHint[] => {
      const path = `measures.${id}`;
      return [
        ...(responsible
          ? []
          : [{ kind: "measureResponsible" as const, path: `${path}.responsible`, title }]),
        ...((fromDay ?? toDay)
          ? []
          : [{ kind: "measureDay" as const, path: `${path}.fromDay`, title }]),
      ];
    },
  );
  const endless = adjustments.filter(({ endDay }) => endDay === null);
  return [
    ...ofMeasures,
    ...endless.map(({ id, what }) => ({
      kind: "adjustmentEnd" as const,
      path: `adjustments.${id}.endDay`,
      title: what,
    })),
  ];
}

const LAST_SETTING_DAYS = 27;

function absenceHints(content: SharedContent): QualityHint[] {
  const { mixerSettings, facts, plan } = content;
  const settings = datedSettings(mixerSettings);
  const [from, last] = [settings[0]?.fromDay, settings.at(-1)?.fromDay];
  if (!from || !last || facts.normalWeeklyHours === null) return [];
  const until =
    plan.goalDay && plan.goalDay > last ? plan.goalDay : addDays(last, LAST_SETTING_DAYS);
  const weeks = weeksUnderMinimumAbsence(weekTable(content, facts.normalWeeklyHours, from, until));
  const [first] = weeks;
  return first
    ? [
        {
          kind: "lowAbsence",
          path: "mixerSettings",
          weeks: weeks.length,
          firstMonday: first.monday,
        },
      ]
    : [];
}

/** What a plan may be missing. Hints only: a version can be frozen with every one of them open. */
export function qualityHints(content: SharedContent): QualityHint[] {
  const written = withoutBlankItems(content);
  return [
    ...subGoalHints(written),
    ...measureHints(written),
    ...absenceHints(written),
    ...(written.followUps.length > 0 ? [] : [{ kind: "noFollowUp" as const, path: "followUps" }]),
    ...(written.plan.stepBack ? [] : [{ kind: "noStepBack" as const, path: "plan.stepBack" }]),
  ];
}

export type HealthFinding = { path: string; words: string[] };

/** Free texts of the shared document that seem to tell of health. A hint for the writer, never a reason to refuse. */
export function healthFindings(
  content: SharedContent,
  words: Parameters<typeof findHealthWords>[1],
): HealthFinding[] {
  const look = (fields: Fields, values: object, at: string): HealthFinding[] =>
    Object.entries(fields).flatMap(([name, field]) => {
      if (!("health" in field) || !field.health) return [];
      const found = findHealthWords(String((values as Record<string, unknown>)[name] ?? ""), words);
      return found.length > 0 ? [{ path: `${at}.${name}`, words: found }] : [];
    });
  const sections = Object.entries(planShape.sections).flatMap(([name, fields]) =>
    look(fields, content[name as keyof typeof planShape.sections], name),
  );
  const lists = Object.entries(planShape.lists).flatMap(([name, fields]) =>
    content[name as keyof typeof planShape.lists].flatMap((item) =>
      look(fields, item, `${name}.${item.id}`),
    ),
  );
  return [...sections, ...lists];
}
