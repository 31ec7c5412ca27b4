import { addDays, mondayOf } from "#app/domain/law/days";
import { positionsOf } from "#app/domain/mixer-panel";
import {
  agreedSetting,
  gapsOf,
  openingSide,
  placedPositions,
  shownOpenings,
  unplaced,
} from "#app/domain/mixer/opening";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { OpeningSide } from "#app/domain/mixer/setting-shape";
import type { SharedContent } from "#app/domain/shared-document";
import { listCaseMembers } from "#db/case-people.server";
import { getContent } from "#db/documents.server";
import { findReady, listReadySides } from "#db/openings/openings.server";
import { newId } from "#db/store.server";
import { notFound } from "../case/require-case.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";

/** Where the person's own side has placed the faders: read from its own ring alone, by the right to that ring. */
export async function readOwnMixer({ store, caseId, role, mayAlso }: CaseEntry) {
  const ring = openingSide(role) === "employee" ? "preparation" : "employer";
  if (!mayAlso(`read:${ring}`)) throw notFound();
  const { mixer } = (await getContent(store, caseId, ring)).content;
  return Object.fromEntries(MIXER_SLIDERS.map((slider) => [slider, mixer[slider]])) as typeof mixer;
}

/** Before both are ready: one's own setting, and of the other side nothing but whether it is ready. */
async function apart(entry: CaseEntry, side: OpeningSide) {
  const { store, caseId, mayAlso } = entry;
  const other = side === "employee" ? "employer" : "employee";
  const [own, ready, sides, members] = await Promise.all([
    readOwnMixer(entry),
    findReady(store, caseId, side),
    listReadySides(store, caseId),
    listCaseMembers(store, caseId),
  ]);
  const hasEmployee = members.some(({ role }) => role === "employee");
  return {
    positions: ready ?? own,
    missing: unplaced(own),
    isWhole: placedPositions(own) !== null,
    isReady: ready !== null,
    otherIsReady: sides.includes(other),
    hasEmployee,
    mayInvite: !hasEmployee && mayAlso("inviteEmployee"),
  };
}

/** Once both were ready: the two settings held against each other, and what came of them. */
function together(content: SharedContent, day: string) {
  const shown = shownOpenings(content);
  if (!shown) return null;
  const setting = agreedSetting(content);
  const normal = content.facts.normalWeeklyHours;
  return {
    gaps: gapsOf(shown),
    shownOn: shown.employee.day ?? "",
    normalWeeklyHours: normal,
    nextMonday: addDays(mondayOf(day), 7),
    /** Names the setting this page would make, so that pressed twice it is made once. */
    settingId: newId(),
    agreed: setting && {
      id: setting.id,
      fromDay: setting.fromDay,
      weeklyHours: setting.weeklyHours,
      positions: positionsOf(setting, normal ?? 0),
    },
  };
}

/** Everything the page of the two settings shows to somebody on the case. The caller has asked for "read:shared". */
export async function togetherPage(entry: CaseEntry) {
  const { store, caseId, role, head, by } = entry;
  const { content, revision } = await getContent(store, caseId, "shared");
  const side = openingSide(role);
  const shown = together(content, today(by.at));
  return {
    caseId,
    revision,
    name: content.facts.employeeName,
    side,
    isOpen: head.state === "open",
    shown,
    apart: shown ? null : await apart(entry, side),
  };
}

export type TogetherView = Awaited<ReturnType<typeof togetherPage>>;
export type Apart = NonNullable<TogetherView["apart"]>;
export type Shown = NonNullable<TogetherView["shown"]>;
