import type { IsoDate } from "../fields";
import { LawParameterMissing } from "../law/dated";
import { fastTrack, fastTrackTalk, interview, planRight } from "./conversation-deadlines";
import type { Deadline, DeadlineId } from "./deadline";
import { DEADLINE_IDS } from "./deadline";
import type { DeadlineFacts } from "./deadline-facts";
import {
  durationStatement,
  fitForWorkReturn,
  section56End,
  selfCertification,
} from "./document-deadlines";
import { paidWeeksStop, rule120 } from "./duration-deadlines";
import { broadAssessment, exemption26, firstFollowUp, shortCase } from "./follow-up-deadlines";
import {
  claim,
  claimCap,
  informationForm,
  notification,
  objection,
  refundStart,
} from "./notification-deadlines";
import { deadlineOf } from "./rule";
import type { Finding, Rule } from "./rule";
import { sickCourse } from "./sick-course";

type AgreedId = "nextTalk" | "followUp" | "goal";

const RULES: Readonly<Record<Exclude<DeadlineId, AgreedId>, Rule>> = {
  selfCertification,
  durationStatement,
  interview,
  fastTrack,
  fastTrackTalk,
  notification,
  refundStart,
  informationForm,
  objection,
  fitForWorkReturn,
  planRight,
  firstFollowUp,
  shortCase,
  broadAssessment,
  claim,
  claimCap,
  rule120,
  exemption26,
  paidWeeksStop,
  section56End,
};

const agreed = (id: AgreedId, day: IsoDate | null, item?: string): Finding[] =>
  day === null
    ? []
    : [
        {
          id,
          item,
          kind: id === "goal" ? "until" : "due",
          day,
          owner: "employer",
          reason: "usual",
          isDone: null,
          basis: { fact: "agreedDays", day },
          count: null,
          rate: null,
        },
      ];

/** Days the two have agreed on: they stand whether or not somebody is away. */
const agreedDays = ({ interview: talk, followUps, plan }: DeadlineFacts): Finding[] => [
  ...agreed("nextTalk", talk.nextTalkDay),
  ...followUps.flatMap(({ id, day }) => agreed("followUp", day, id)),
  ...agreed("goal", plan.goalDay),
];

/** What a rule gives, or nothing where the law of the day is not in the table. */
function whereKnown<T>(look: () => T | null): T[] {
  try {
    const found = look();
    return found === null ? [] : [found];
  } catch (error) {
    if (error instanceof LawParameterMissing) return [];
    throw error;
  }
}

const order = (id: DeadlineId): number => DEADLINE_IDS.indexOf(id);

/**
 * Every deadline that follows from the facts, earliest first, counted from the first day of the sick period in force
 * on `today`: a week with fewer than 4 hours away ends a period, and a relapse opens one with new deadlines. What a
 * period that is over has not reached lapses. A deadline whose number is not in the law table on its key date is left
 * out, never guessed, and the others still come; so this throws nothing for any first day of absence.
 */
export function deadlinesFor(facts: DeadlineFacts, today: IsoDate): Deadline[] {
  const course = sickCourse(facts, today);
  const found = Object.values(RULES).flatMap((rule) => whereKnown(() => rule(course)));
  return [...found, ...agreedDays(facts)]
    .flatMap((finding) => whereKnown(() => deadlineOf(course, finding)))
    .sort((a, b) => a.day.localeCompare(b.day) || order(a.id) - order(b.id));
}
