import type { DraftValues } from "../draft";
import type { IsoDate } from "../fields";
import { addDays, mondayOf } from "../law/days";
import type { Change } from "../merge";
import { TOP_POSITION } from "../mixer/setting-shape";
import { MIXER_SLIDERS } from "../mixer/setting-shape";
import type { SharedContent } from "../shared-document";
import type { Preparation } from "./preparation";

/** Answers of the employee that have a place in the plan. All others have none, and so cannot be shared at all. */
export const SHARE_ITEMS = [
  "wishes",
  "contact",
  "colleaguesTold",
  "firstTask",
  "adjustment",
  "needed",
  "mixer",
] as const;
export type ShareItem = (typeof SHARE_ITEMS)[number];

/** Yes for the name of an answer that can be shared. */
export const isShareItem = (name: string): name is ShareItem =>
  (SHARE_ITEMS as readonly string[]).includes(name);

/** What would be put into the shared document, whole: nothing else of the preparation goes along. */
export type Share = {
  /** `there`: the plan says exactly this already. */
  state: "private" | "there";
} & (
  | { kind: "paragraph"; path: string; before: string; text: string }
  | { kind: "item"; list: "tasks" | "adjustments"; text: string; values: DraftValues }
  | { kind: "setting"; fromDay: IsoDate; values: DraftValues }
);

const asParagraphs = (text: string) => `\n\n${text}\n\n`;

function paragraph(text: string, path: string, before: string): Share | null {
  if (text === "") return null;
  const isThere = asParagraphs(before).includes(asParagraphs(text));
  return { kind: "paragraph", path, before, text, state: isThere ? "there" : "private" };
}

function item(list: "tasks" | "adjustments", values: DraftValues, there: string[]): Share | null {
  const text = values.task ?? values.what ?? "";
  if (text === "") return null;
  return { kind: "item", list, text, values, state: there.includes(text) ? "there" : "private" };
}

const quarter = (hours: number) => Math.round(hours * 4) / 4;

/** The employee's own placing of the six faders as a planned setting from the Monday after `today`. */
function setting({ mixer }: Preparation, shared: SharedContent, today: IsoDate): Share | null {
  const { hours, ...positions } = mixer;
  const placed = Object.entries(positions).flatMap(([slider, position]) =>
    position === null ? [] : [[slider, String(position)] as const],
  );
  const normal = shared.facts.normalWeeklyHours;
  const weekly =
    hours === null || normal === null ? null : quarter((normal * hours) / TOP_POSITION);
  if (placed.length === 0 && weekly === null) return null;
  const fromDay = addDays(mondayOf(today), 7);
  const values: DraftValues = {
    fromDay,
    state: "planned",
    ...(weekly === null ? {} : { weeklyHours: String(weekly) }),
    ...Object.fromEntries(placed),
  };
  const isThere = shared.mixerSettings.some(
    (each) =>
      each.fromDay === fromDay &&
      each.weeklyHours === weekly &&
      MIXER_SLIDERS.every((slider) => slider === "hours" || each[slider] === mixer[slider]),
  );
  return { kind: "setting", fromDay, values, state: isThere ? "there" : "private" };
}

/** What sharing one answer would put into the plan, and where; null when there is nothing to share. */
export function shareOf(
  name: ShareItem,
  own: Preparation,
  shared: SharedContent,
  today: IsoDate,
): Share | null {
  const { interview, plan } = shared;
  const { contact, colleaguesTold, needed, firstTask, adjustment } = own.ideas;
  switch (name) {
    case "wishes":
      return paragraph(own.own.wishes, "plan.goalText", plan.goalText);
    case "contact":
      return paragraph(contact, "interview.contactMeanwhile", interview.contactMeanwhile);
    case "colleaguesTold":
      return paragraph(colleaguesTold, "interview.colleaguesTold", interview.colleaguesTold);
    case "needed":
      return paragraph(needed, "interview.considerations", interview.considerations);
    case "firstTask":
      return item(
        "tasks",
        { task: firstTask, ability: "can" },
        shared.tasks.map(({ task }) => task),
      );
    case "adjustment":
      return item(
        "adjustments",
        { what: adjustment },
        shared.adjustments.map(({ what }) => what),
      );
    case "mixer":
      return setting(own, shared, today);
  }
}

/** What of a share is the employee's own, in one string: the same string means that nothing changed since it was shown. */
export const shareSeal = (share: Share): string =>
  share.kind === "paragraph" ? share.text : JSON.stringify(share.values);

/** The change that puts a share into the shared document: a new paragraph under what is there, or a new item. */
export function shareChange(share: Share, id: string): Change {
  if (share.kind === "paragraph") {
    const { path, before, text } = share;
    return { op: "set", path, base: before, value: [before, text].filter(Boolean).join("\n\n") };
  }
  const list = share.kind === "item" ? share.list : "mixerSettings";
  return { op: "add", list, id, values: share.values };
}
