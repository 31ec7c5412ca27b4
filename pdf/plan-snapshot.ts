import type { IsoDate } from "#app/domain/fields";
import { PLAN_FILE_NAME, PLAN_SCHEMA_PATH, planFileOf } from "#app/domain/plan/plan-file";
import type { PlanFile } from "#app/domain/plan/plan-file";
import type { SharedContent } from "#app/domain/shared-document";
import type { PaperText } from "#app/text/paper/da-paper";
import { englishBeside } from "./bilingual/both";
import type { English } from "./bilingual/both";
import {
  adjustmentPart,
  expectationPart,
  followUpPart,
  helpLines,
  talkPart,
  tasksPart,
} from "./snapshot/agreement-parts";
import type { AdjustmentPart, ExpectationPart, TalkPart } from "./snapshot/agreement-parts";
import { changedPart } from "./snapshot/changed-part";
import type { ChangedPart, ChangedSince } from "./snapshot/changed-part";
import { checkPart } from "./snapshot/check-part";
import type { CheckPart } from "./snapshot/check-part";
import { paperFrame } from "./snapshot/frame";
import { goalPart } from "./snapshot/goal-part";
import type { GoalPart } from "./snapshot/goal-part";
import { mixerPart, shortened } from "./snapshot/mixer-part";
import type { MixerPart } from "./snapshot/mixer-part";
import { overviewPart } from "./snapshot/overview-part";
import type { OverviewPart } from "./snapshot/overview-part";
import type { Frame, GridPart } from "./snapshot/paper-shapes";
import { printFormat } from "./snapshot/print-format";
import { lastPlanDay, weekPart } from "./snapshot/week-part";
import type { WeekPart } from "./snapshot/week-part";

export type PlanSnapshotInput = {
  /** The shared ring only: the type lets no other document in. */
  content: SharedContent;
  words: PaperText;
  organisation: string;
  /** Version number, or null for a draft. */
  version: number | null;
  /** ISO instant of the freeze, null for a draft. */
  frozenAt: string | null;
  today: IsoDate;
  /** What the authority is called on that day, in running text: "kommunen" or "jobcenteret". */
  authority: string;
  /** Scheme and host of the installation, which a version names where it can be checked; none in older versions. */
  site?: string;
  /** The words to stand beside these on the bilingual paper, and what the authority is called in them. */
  beside?: { words: PaperText; authority: string };
  /** Since which version the kommune may have, and in what. */
  changed?: ChangedSince;
};

type InWords = Omit<PlanSnapshotInput, "beside">;

/**
 * Everything the plan paper shows, with its words: plain JSON, so a version freezes content and wording together and
 * prints the same years later. Holds no costs and nothing from a private ring.
 */
export type PlanSnapshot = {
  kind: "plan";
  frame: Frame;
  heading: string;
  draftNote: string | null;
  contents: { title: string; links: { id: string; title: string }[] };
  overview: OverviewPart;
  /** What differs from the version last let go; none where there was none. */
  changed?: ChangedPart;
  goals: GoalPart;
  mixer: MixerPart;
  weeks: WeekPart;
  tasks: GridPart;
  adjustments: AdjustmentPart;
  talk: TalkPart;
  expectations: ExpectationPart;
  help: { title: string; lines: string[]; empty: string };
  followUps: GridPart;
  about: { title: string; lines: string[] };
  /** What stands beside the Danish when both are wanted; in versions, from when they kept it. */
  english?: English;
  /** Where the number can be checked: in versions, from when it could. */
  check?: CheckPart;
  /** The plan as data, attached to the paper: in versions, from when it was there. */
  data?: { name: string; description: string; content: PlanFile };
};

const NAME_LENGTH = 120;
const SECTIONS = ["goals", "mixer", "weeks", "adjustments", "talk", "followUp"] as const;

const sectionLinks = (words: PaperText) =>
  SECTIONS.map((id) => ({ id, title: words.plan.sections[id] }));

/** What the paper is, whose it is, and what goes with it. */
function aboutLines({ words, authority, version, site }: InWords): string[] {
  const { basis, shared, fingerprint } = words.about;
  const data =
    version === null || !site
      ? []
      : [words.data.attached, words.data.schema(`${site}${PLAN_SCHEMA_PATH}`)];
  return [basis, shared(authority), ...data, fingerprint];
}

/** The plan as data, for a version; a draft is no plan yet and has none. */
function dataPart(input: InWords): Pick<PlanSnapshot, "data"> {
  const { content, words, organisation, version, frozenAt } = input;
  if (version === null || frozenAt === null) return {};
  return {
    data: {
      name: PLAN_FILE_NAME,
      description: words.data.description,
      content: planFileOf(content, { organisation, version, frozenAt }),
    },
  };
}

/** Builds the snapshot of a retention plan (fastholdelsesplan, sygedagpengeloven § 7 b). Pure: `today` is given. */
export function planSnapshot({ beside, ...input }: PlanSnapshotInput): PlanSnapshot {
  const plan = planInWords(input);
  if (!beside) return plan;
  return { ...plan, english: englishBeside(plan, planInWords({ ...input, ...beside })) };
}

function planInWords(input: InWords): PlanSnapshot {
  const { content, words, today, authority } = input;
  const format = printFormat(words);
  const untilDay = lastPlanDay(content, today);
  const changed = changedPart(input.changed, words, format, authority);
  const employee = shortened(content.facts.employeeName, NAME_LENGTH);
  const heading = employee ? words.plan.title(employee) : words.plan.untitled;
  return {
    kind: "plan",
    frame: paperFrame({
      ...input,
      title: heading,
      subject: words.plan.subject,
      kind: words.plan.kind,
    }),
    heading,
    draftNote: input.version === null ? words.draftNote : null,
    contents: { title: words.plan.contents, links: sectionLinks(words) },
    overview: overviewPart(content, words, format, input),
    ...(changed ? { changed } : {}),
    goals: goalPart(content, words, format, today),
    mixer: mixerPart(content, words, format, untilDay),
    weeks: weekPart(content, words, format, today, untilDay),
    tasks: tasksPart(content, words),
    adjustments: adjustmentPart(content, words, format),
    talk: talkPart(content, words, format),
    expectations: expectationPart(content, words, format),
    help: {
      title: words.help.title(authority),
      lines: helpLines(content, words),
      empty: words.help.none,
    },
    followUps: followUpPart(content, words, format),
    about: {
      title: words.about.title,
      lines: aboutLines(input),
    },
    ...(input.site && input.version !== null ? { check: checkPart(words, input.site) } : {}),
    ...dataPart(input),
  };
}
