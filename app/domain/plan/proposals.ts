import type { IsoDate } from "../fields";
import { sharedShape } from "../shared-document";
import type { SharedContent } from "../shared-document";
import type { PlanPart } from "./plan-parts";

/** Where in the conversation a proposal comes from. */
export type ProposalKind =
  | "employerBackDay"
  | "employeeBackDay"
  | "adjustedTask"
  | "agreementMeasure"
  | "consideration"
  | "agreementFollowUp"
  | "nextTalk"
  /** A planned step of the mixer that could be a sub-goal. */
  | "plannedStep"
  /** The next setting of the mixer, now that a sub-goal is reached. */
  | "reachedStep";

type List = "subGoals" | "measures" | "adjustments" | "followUps" | "mixerSettings";

/**
 * Something the conversation gave that could stand in the plan. It is shown, never copied by itself; using it adds an
 * ordinary list item or fills a field.
 */
export type Proposal = {
  /** Follows from the kind and the words, so that a button still means the same when others have written meanwhile. */
  id: string;
  kind: ProposalKind;
  part: PlanPart;
  /** The words as they stand in the shared document; "" when the proposal is only a day. */
  text: string;
  day: IsoDate | null;
  use:
    | { op: "set"; path: string; value: string }
    | { op: "add"; list: List; values: Record<string, string> };
};

const sameWords = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");

/** FNV-1a, 32 bits: short and the same everywhere; only tells a handful of proposals apart. */
function shortHash(text: string): string {
  const hash = [...text].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0,
    2166136261,
  );
  return hash.toString(36);
}

const proposal = (rest: Omit<Proposal, "id">): Proposal => ({
  id: `${rest.kind}-${shortHash(`${sameWords(rest.text)}|${rest.day ?? ""}`)}`,
  ...rest,
});

/** One consideration a line or sentence; a full stop inside "ca. 2 timer" ends none. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((line) => line.replace(/^[-–•*]\s*/, "").trim())
    .filter(Boolean);

const fits = (text: string, max: number) => text !== "" && text.length <= max;

function goalDays({ interview, plan }: SharedContent): Proposal[] {
  if (plan.goalDay) return [];
  const { employerExpectsBackDay, employeeExpectsBackDay } = interview;
  const days: [ProposalKind, IsoDate | null][] = [
    ["employeeBackDay", employeeExpectsBackDay],
    [
      "employerBackDay",
      employerExpectsBackDay === employeeExpectsBackDay ? null : employerExpectsBackDay,
    ],
  ];
  return days.flatMap(([kind, day]) =>
    day
      ? [
          proposal({
            kind,
            part: "goal",
            text: "",
            day,
            use: { op: "set", path: "plan.goalDay", value: day },
          }),
        ]
      : [],
  );
}

const { subGoals, measures, adjustments, followUps } = sharedShape.lists;

const taskSubGoals = ({ tasks }: SharedContent): Proposal[] =>
  tasks
    .filter(({ task, ability }) => ability === "adjusted" && fits(task, subGoals.title.max))
    .map(({ task }) =>
      proposal({
        kind: "adjustedTask",
        part: "sub-goals",
        text: task,
        day: null,
        use: { op: "add", list: "subGoals", values: { title: task, area: "tasks" } },
      }),
    );

const considered = ({ interview }: SharedContent): Proposal[] =>
  sentencesOf(interview.considerations)
    .filter((what) => fits(what, adjustments.what.max))
    .map((what) =>
      proposal({
        kind: "consideration",
        part: "adjustments",
        text: what,
        day: null,
        use: { op: "add", list: "adjustments", values: { what } },
      }),
    );

const agreed = ({ agreements }: SharedContent): Proposal[] =>
  agreements.flatMap(({ what, who, dueDay }) => {
    const asMeasure: Proposal[] = fits(what, measures.title.max)
      ? [
          proposal({
            kind: "agreementMeasure",
            part: "sub-goals",
            text: what,
            day: dueDay,
            use: {
              op: "add",
              list: "measures",
              values: { title: what, responsible: who, toDay: dueDay ?? "" },
            },
          }),
        ]
      : [];
    if (!dueDay || !fits(what, followUps.about.max)) return asMeasure;
    const values = { day: dueDay, who, about: what };
    return [
      ...asMeasure,
      proposal({
        kind: "agreementFollowUp",
        part: "follow-up",
        text: what,
        day: dueDay,
        use: { op: "add", list: "followUps", values },
      }),
    ];
  });

const nextTalk = ({ interview: { nextTalkDay } }: SharedContent): Proposal[] =>
  nextTalkDay
    ? [
        proposal({
          kind: "nextTalk",
          part: "follow-up",
          text: "",
          day: nextTalkDay,
          use: { op: "add", list: "followUps", values: { day: nextTalkDay } },
        }),
      ]
    : [];

/** Yes when the plan already says this, whoever wrote it there. */
function isUsed({ part, text, day }: Proposal, content: SharedContent): boolean {
  if (text === "")
    return part === "follow-up" && content.followUps.some((item) => item.day === day);
  const written = [
    ...content.subGoals.map(({ title }) => title),
    ...content.measures.map(({ title }) => title),
    ...content.adjustments.map(({ what }) => what),
    ...content.followUps.map(({ about }) => about),
  ];
  return written.some((words) => sameWords(words) === sameWords(text));
}

/** What the conversation gave that is not in the plan yet. Reads the shared ring only. */
export function proposalsFrom(content: SharedContent): Proposal[] {
  const all = [
    ...goalDays(content),
    ...taskSubGoals(content),
    ...agreed(content),
    ...considered(content),
    ...nextTalk(content),
  ].filter((each) => !isUsed(each, content));
  return [...new Map(all.map((each) => [each.id, each])).values()];
}
