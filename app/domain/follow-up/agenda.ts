import type { IsoDate } from "../fields";
import { addDays } from "../law/days";
import { datedSettings, positionsOf } from "../mixer-panel";
import { MIXER_SLIDERS } from "../mixer/setting-shape";
import type { MixerSlider } from "../mixer/setting-shape";
import type { SharedContent } from "../shared-document";
import { FITS } from "./check-in-shape";
import type { Fit } from "./check-in-shape";

/** Days ahead that count as near: what is due by then is talked about now. */
const NEAR_DAYS = 21;

/** A point for the agenda of a follow-up talk, made from what the case says. `path`: where it stands in the plan. */
export type AgendaPoint =
  | { kind: "wantsTalk"; path: string; day: IsoDate }
  | { kind: "fit"; path: string; slider: MixerSlider; fit: Fit; times: number }
  | { kind: "said"; path: string; text: string }
  | { kind: "turnedDown" | "turnedUp"; path: string; day: IsoDate; sliders: MixerSlider[] }
  | { kind: "nextSetting"; path: string; day: IsoDate; hours: number | null }
  | {
      kind: "subGoalReached" | "subGoalDue" | "subGoalOver";
      path: string;
      title: string;
      day: IsoDate;
    }
  | { kind: "measureOwner" | "measureEnds"; path: string; title: string; day: IsoDate | null }
  | { kind: "agreementDue"; path: string; title: string; who: string; day: IsoDate }
  | { kind: "adjustmentEnds"; path: string; title: string; day: IsoDate }
  | { kind: "municipality"; path: string; day: IsoDate | null }
  | { kind: "goalNear"; path: string; day: IsoDate };

type Span = { since: IsoDate; today: IsoDate };

const isBetween = (day: IsoDate | null, from: IsoDate, to: IsoDate): day is IsoDate =>
  day !== null && day > from && day <= to;

function fromCheckIns({ checkIns }: SharedContent, { since, today }: Span): AgendaPoint[] {
  const recent = checkIns.filter(({ day }) => isBetween(day, since, today));
  const path = "checkIns";
  const wish = recent.findLast(({ wantsTalk }) => wantsTalk === "yes");
  const asked: AgendaPoint[] = wish?.day ? [{ kind: "wantsTalk", path, day: wish.day }] : [];
  const fits = MIXER_SLIDERS.flatMap((slider) =>
    FITS.filter((fit) => fit !== "fits").flatMap((fit): AgendaPoint[] => {
      const times = recent.filter((each) => each[slider] === fit).length;
      return times > 0 ? [{ kind: "fit", path, slider, fit, times }] : [];
    }),
  );
  const said = recent.flatMap(({ sentence }): AgendaPoint[] =>
    sentence ? [{ kind: "said", path, text: sentence }] : [],
  );
  return [...asked, ...fits, ...said];
}

function fromSettings({ mixerSettings, facts }: SharedContent, { since, today }: Span) {
  const normal = facts.normalWeeklyHours ?? 0;
  const settings = datedSettings(mixerSettings);
  const moved = settings.flatMap((setting, index): AgendaPoint[] => {
    const before = settings[index - 1];
    if (!before || !isBetween(setting.fromDay, since, today)) return [];
    const [was, is] = [positionsOf(before, normal), positionsOf(setting, normal)];
    const which = (direction: 1 | -1) =>
      MIXER_SLIDERS.filter(
        (slider) => Math.sign((is[slider] ?? 0) - (was[slider] ?? 0)) === direction,
      );
    const base = { path: `mixerSettings.${setting.id}`, day: setting.fromDay };
    const [down, up] = [which(-1), which(1)];
    return [
      ...(down.length > 0 ? [{ kind: "turnedDown" as const, ...base, sliders: down }] : []),
      ...(up.length > 0 ? [{ kind: "turnedUp" as const, ...base, sliders: up }] : []),
    ];
  });
  const next = settings.find(({ fromDay, state }) => (fromDay ?? "") > today && state !== "actual");
  const coming: AgendaPoint[] = next?.fromDay
    ? [
        {
          kind: "nextSetting",
          path: `mixerSettings.${next.id}`,
          day: next.fromDay,
          hours: next.weeklyHours,
        },
      ]
    : [];
  return [...moved, ...coming];
}

function fromSubGoals({ subGoals }: SharedContent, { since, today }: Span): AgendaPoint[] {
  const near = addDays(today, NEAR_DAYS);
  return subGoals.flatMap(({ id, title, targetDay, reachedOn }): AgendaPoint[] => {
    const base = { path: `subGoals.${id}`, title };
    if (title === "") return [];
    if (reachedOn !== null)
      return isBetween(reachedOn, since, today)
        ? [{ kind: "subGoalReached", ...base, day: reachedOn }]
        : [];
    if (targetDay === null || targetDay > near) return [];
    return [{ kind: targetDay < today ? "subGoalOver" : "subGoalDue", ...base, day: targetDay }];
  });
}

function fromMeasures({ measures, adjustments }: SharedContent, { today }: Span): AgendaPoint[] {
  const near = addDays(today, NEAR_DAYS);
  const isNear = (day: IsoDate | null): day is IsoDate =>
    day !== null && day >= today && day <= near;
  const written = measures.filter(({ title }) => title !== "");
  return [
    ...written
      .filter(({ responsible, toDay }) => responsible === "" && (toDay ?? "9999") >= today)
      .map(({ id, title, fromDay }): AgendaPoint => {
        return { kind: "measureOwner", path: `measures.${id}`, title, day: fromDay };
      }),
    ...written.flatMap(({ id, title, toDay }): AgendaPoint[] =>
      isNear(toDay) ? [{ kind: "measureEnds", path: `measures.${id}`, title, day: toDay }] : [],
    ),
    ...adjustments.flatMap(({ id, what, endDay }): AgendaPoint[] =>
      isNear(endDay)
        ? [{ kind: "adjustmentEnds", path: `adjustments.${id}`, title: what, day: endDay }]
        : [],
    ),
  ];
}

/** Where an agreement is written: with the talk it was made at, or with the first conversation. */
const writtenAt = ({ talks }: SharedContent, id: string, agreedOn: IsoDate | null) => {
  const talk = talks.find(({ day }) => agreedOn !== null && day === agreedOn);
  return talk ? `talks.${talk.id}` : `agreements.${id}`;
};

function fromAgreements(content: SharedContent, { since, today }: Span): AgendaPoint[] {
  const due = content.agreements.flatMap(({ id, what, who, dueDay, agreedOn }): AgendaPoint[] => {
    const path = writtenAt(content, id, agreedOn);
    return isBetween(dueDay, addDays(since, -1), addDays(today, NEAR_DAYS))
      ? [{ kind: "agreementDue", path, title: what, who, day: dueDay }]
      : [];
  });
  const last = content.talks.findLast(({ day }) => day !== null);
  const municipality: AgendaPoint[] =
    last && last.municipality !== null && last.municipality !== "no"
      ? [{ kind: "municipality", path: `talks.${last.id}`, day: last.municipalityDay }]
      : [];
  const { goalDay } = content.plan;
  const isGoalNear = goalDay !== null && goalDay <= addDays(today, NEAR_DAYS);
  return [
    ...due,
    ...municipality,
    ...(isGoalNear ? [{ kind: "goalNear" as const, path: "plan.goalDay", day: goalDay }] : []),
  ];
}

/** The day the two last talked: the newest follow-up talk up to a day, else the conversation (§ 7 a), else the first day. */
export function lastTalkDay(
  { talks, interview, facts }: SharedContent,
  until: IsoDate,
): IsoDate | null {
  const held = talks.flatMap(({ day }) => (day !== null && day <= until ? [day] : []));
  const talked = interview.outcome === "held" ? interview.heldOn : null;
  return [...held, talked].reduce((a, b) => ((b ?? "") > (a ?? "") ? b : a), facts.firstAbsenceDay);
}

/**
 * What a follow-up talk on a day may be about: what came of the time since the last one, and what is near. Reads the
 * shared ring only. Empty where nothing has been written.
 */
export function agendaFor(content: SharedContent, since: IsoDate, today: IsoDate): AgendaPoint[] {
  const span = { since, today };
  return [
    ...fromCheckIns(content, span),
    ...fromSettings(content, span),
    ...fromSubGoals(content, span),
    ...fromMeasures(content, span),
    ...fromAgreements(content, span),
  ];
}
