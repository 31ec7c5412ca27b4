import type { DraftValues } from "#app/domain/draft";
import { checkInState, slidersToAsk } from "#app/domain/follow-up/check-in";
import { SCALE_SLOTS } from "#app/domain/follow-up/check-in-shape";
import { datedCheckIns } from "#app/domain/follow-up/check-in-view";
import type { DatedCheckIn } from "#app/domain/follow-up/check-in-view";
import { daysBetween } from "#app/domain/law/days";
import { settingOn } from "#app/domain/mixer-panel";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { SharedContent } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import { newId } from "#db/store.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { ownRhythm } from "./reminders.server";

/** What the employee calls their scales: the names of their last check-in, by slot; "" where there is none. */
const namesIn = (newest: DatedCheckIn | undefined): string[] =>
  SCALE_SLOTS.map((slot) => newest?.values[`scale${slot}`] ?? "");

/** The setting the check-in is about, with what each asked fader means at the workplace. */
function aboutSetting({ mixerSettings }: SharedContent, day: string) {
  const setting = settingOn(mixerSettings, day);
  const asked = slidersToAsk(mixerSettings, day);
  return {
    settingDay: setting?.fromDay ?? null,
    sliders: MIXER_SLIDERS.map((slider) => ({
      slider,
      isAsked: asked.includes(slider),
      note: setting?.[`${slider}Note`] ?? "",
    })),
  };
}

/** Everything the employee's check-in page shows. The caller has asked for "read:preparation". */
export async function checkInPage({ store, caseId, by }: CaseEntry) {
  const now = today(by.at);
  const shared = await getContent(store, caseId, "shared");
  const own = await getContent(store, caseId, "preparation");
  return {
    caseId,
    name: shared.content.facts.employeeName,
    ...aboutSetting(shared.content, now),
    scaleNames: namesIn(datedCheckIns(own.draft, "ownCheckIns")[0]),
    isPaused: own.content.followUp.isPaused,
    /** The id of what is sent from this page: sent twice, it is kept once. */
    nextId: newId(),
  };
}

/** The employee's own course: everything they answered, newest first, and which of it the others have. */
export async function ownCourse({ store, caseId, by }: CaseEntry) {
  const now = today(by.at);
  const shared = await getContent(store, caseId, "shared");
  const own = await getContent(store, caseId, "preparation");
  const sent = datedCheckIns(shared.draft, "checkIns");
  const kept = datedCheckIns(own.draft, "ownCheckIns");
  const entries = kept.map(({ id, day, values }) => ({
    id,
    day,
    own: values,
    shared: sent.find((each) => each.id === id)?.values ?? ({} as DraftValues),
  }));
  return {
    caseId,
    today: now,
    revision: shared.revision,
    isPaused: own.content.followUp.isPaused,
    entries,
  };
}

/** What has been shared, newest first, for everybody on the case. The caller has asked for "read:shared". */
export async function sharedCheckIns({ store, caseId, by }: CaseEntry) {
  const { revision, draft, content } = await getContent(store, caseId, "shared");
  return {
    caseId,
    today: today(by.at),
    name: content.facts.employeeName,
    revision,
    checkIns: datedCheckIns(draft, "checkIns"),
  };
}

/** What the case page says of check-ins: to the employee when they did, to the others what they were told. */
export async function checkInGlance(entry: CaseEntry, shared: SharedContent) {
  const { store, caseId, by, mayAlso } = entry;
  const now = today(by.at);
  const ago = (day: string) => daysBetween(day, now);
  if (!mayAlso("read:preparation")) {
    const newest = shared.checkIns.findLast(({ day }) => day !== null);
    return newest?.day
      ? { to: "employer" as const, daysAgo: ago(newest.day), wantsTalk: newest.wantsTalk === "yes" }
      : null;
  }
  const rhythm = await ownRhythm(store, caseId, shared, now);
  const { state } = checkInState(rhythm, now);
  const { lastDay } = rhythm;
  return { to: "employee" as const, state, daysAgo: lastDay === null ? null : ago(lastDay) };
}

export type CheckInGlance = Awaited<ReturnType<typeof checkInGlance>>;
