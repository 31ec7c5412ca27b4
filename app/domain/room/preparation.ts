import { choice, flag, line, number, text } from "../fields";
import type { ContentOf, Shape } from "../fields";
import { ownCheckInFields } from "../follow-up/check-in-shape";
import { TOP_POSITION } from "../mixer/setting-shape";
import { EXPECTATIONS } from "../shared-document";

/** When the workplace is busy. */
export const BUSY = ["always", "periods", "seldom"] as const;

/** A number from 0 to 10 on the employee's own scale. */
const scale = () => number(0, TOP_POSITION, 1);
const yesNo = () => choice(EXPECTATIONS);

/**
 * Employee-private ring: the employee's own preparation. Nobody else may read or write it. The questions on belief in
 * return, personal factors and surroundings follow Alberg (2022), those on contact and possibilities the STAR guide;
 * none asks for illness, cause or treatment.
 */
export const preparationShape = {
  sections: {
    own: { thoughts: text(), wishes: text(2000) },
    belief: {
      usualTasks: yesNo(),
      otherUse: yesNo(),
      backInJob: scale(),
      backInHalfYear: scale(),
    },
    person: { wantsBack: yesNo(), importance: scale(), ownTalk: yesNo(), knowsHelp: yesNo() },
    surroundings: {
      dialogue: scale(),
      colleagues: text(1000),
      care: yesNo(),
      busy: choice(BUSY),
      tools: yesNo(),
    },
    ideas: {
      contact: text(1000),
      colleaguesTold: text(1000),
      firstTask: line(),
      adjustment: text(600),
      needed: text(2000),
    },
    mixer: {
      hours: scale(),
      physical: scale(),
      tasks: scale(),
      responsibility: scale(),
      predictability: scale(),
      intensity: scale(),
    },
    followUp: { isPaused: flag() },
  },
  lists: { ownCheckIns: ownCheckInFields },
} as const satisfies Shape;

export type Preparation = ContentOf<typeof preparationShape>;
type Section = keyof typeof preparationShape.sections;

/** The short groups the preparation is walked through in, in order. */
export const ROOM_STEPS = ["belief", "person", "surroundings", "ideas", "mixer", "notes"] as const;
export type RoomStep = (typeof ROOM_STEPS)[number];

/** The part of the document each group shows; wishes stand with the ideas, thoughts are the notes. */
export const ROOM_SECTIONS: Record<RoomStep, readonly Section[]> = {
  belief: ["belief"],
  person: ["person"],
  surroundings: ["surroundings"],
  ideas: ["own", "ideas"],
  mixer: ["mixer"],
  notes: ["own"],
};

/** The group an address names, or null for the front page of the room. */
export const roomStep = (asked: string | null): RoomStep | null =>
  ROOM_STEPS.find((step) => step === asked) ?? null;

/** The group after one, or null after the last. */
export const roomStepAfter = (step: RoomStep): RoomStep | null =>
  ROOM_STEPS[ROOM_STEPS.indexOf(step) + 1] ?? null;

const isAnswered = (value: unknown) => value !== null && value !== "";

/** Yes for each group in which something has been answered. Nothing has to be: every answer is the employee's choice. */
export function begunRoomSteps({ own, ...rest }: Preparation): RoomStep[] {
  const begun: Record<RoomStep, boolean> = {
    belief: Object.values(rest.belief).some(isAnswered),
    person: Object.values(rest.person).some(isAnswered),
    surroundings: Object.values(rest.surroundings).some(isAnswered),
    ideas: own.wishes !== "" || Object.values(rest.ideas).some(isAnswered),
    mixer: Object.values(rest.mixer).some(isAnswered),
    notes: own.thoughts !== "",
  };
  return ROOM_STEPS.filter((step) => begun[step]);
}
