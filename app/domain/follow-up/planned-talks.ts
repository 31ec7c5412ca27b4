import { inTextOrder } from "../fields";
import type { IsoDate } from "../fields";
import type { SharedContent } from "../shared-document";

export type PlannedTalk = {
  day: IsoDate;
  /** Where the day is written: in the plan, with the conversation (§ 7 a), or with the last follow-up talk. */
  path: string;
};

/**
 * The days the two have agreed to talk, earliest first and each once however many places it is written in. Of the talks
 * held only the newest says when the next one is: what an earlier one said has been taken over by it.
 */
export function plannedTalks({ interview, followUps, talks }: SharedContent): PlannedTalk[] {
  const newest = talks.findLast(({ day }) => day !== null);
  const written: [IsoDate | null, string][] = [
    ...followUps.map(({ id, day }): [IsoDate | null, string] => [day, `followUps.${id}`]),
    [interview.nextTalkDay, "interview.nextTalkDay"],
    [newest?.nextDay ?? null, `talks.${newest?.id}`],
  ];
  const days = new Map<IsoDate, PlannedTalk>();
  for (const [day, path] of written)
    if (day !== null && !days.has(day)) days.set(day, { day, path });
  return [...days.values()].sort((a, b) => inTextOrder(a.day, b.day));
}

/** The next day they talk, from a day on; null when none is agreed. */
export const nextTalkDay = (content: SharedContent, from: IsoDate): IsoDate | null =>
  plannedTalks(content).find(({ day }) => day >= from)?.day ?? null;
