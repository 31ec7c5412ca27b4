import {
  choice,
  day,
  dayFrom,
  flag,
  label,
  line,
  number,
  ref,
  required,
  text,
  time,
} from "./fields";
import type { ContentOf, IsoDate, Shape } from "./fields";
import { checkInFields } from "./follow-up/check-in-shape";
import { closingFields } from "./follow-up/closing-shape";
import { fitForWorkFields } from "./follow-up/fit-for-work-shape";
import { jointAgreementFields, jointMeetingFields } from "./follow-up/joint-meeting-shape";
import { TALK_FORMS, talkFields } from "./follow-up/talk-shape";
import { KNOWN_FROM } from "./law/parameter-shapes";
import { MIXER_SLIDERS, mixerSettingFields, openingFields } from "./mixer/setting-shape";

/** The first day the rules on conversation and plan apply to (sygedagpengeloven §§ 7 a and 7 b, lov 480/2009). */
export const RULES_FROM_DAY: IsoDate = KNOWN_FROM;

export const EXPECTATIONS = ["yes", "no", "unknown"] as const;
/** Which usual tasks can be done now: asked about function, never about illness. */
export const TASK_ABILITIES = ["can", "adjusted", "cannot"] as const;
/** Why a conversation was not held; `exempt` = under notice and leaving within 8 weeks (§ 7 a stk. 3). */
export const NOT_HELD_REASONS = ["tooIll", "unreachable", "exempt", "other"] as const;
export const PLAN_WISHES = ["employeeAsks", "employerProposes", "notNow"] as const;
export const PLAN_DECISIONS = ["make", "declined"] as const;

/** Who pays during absence decides how soon the kommune must be told (sygedagpengeloven § 40). */
export const PAY_DURING_ABSENCE = ["paid", "stopped", "unpaid"] as const;
/** Why there is no employer period (§ 30). The ground itself is never asked for: it can be a matter of health. */
export const EMPLOYER_PERIOD_EXCEPTIONS = ["none", "flexJob", "otherGround"] as const;

/** Goal kinds of the STAR guide on workplace-based measures. */
export const GOAL_KINDS = ["ordinary", "adjusted", "otherTasks", "otherWorkplace"] as const;
/** Areas a sub-goal develops: the six mixer dimensions and four personal ones (STAR guide). */
export const SUB_GOAL_AREAS = [
  ...MIXER_SLIDERS,
  "social",
  "confidence",
  "coping",
  "capacity",
] as const;
/** Support schemes (redskaber) a measure or a request for help can name. */
export const SUPPORT_SCHEMES = [
  "partialReturn",
  "workTrial",
  "mentor",
  "section56",
  "socialChapter",
  "aids",
  "personalAssistance",
  "clarifying",
  "insurance",
  "fastTrack",
  "jointMeeting",
  "other",
] as const;
/** Steps of the staircase (trappemodel) for employed people, highest first. */
export const STAIRCASE_STEPS = ["4", "3", "2", "1"] as const;
/** Whose staircase it is: somebody employed here, or a trainee this workplace hosts, who has no step 4. */
export const STAIRCASE_TRACKS = ["employed", "hostedTrainee"] as const;
const facts = {
  employeeName: required(label()),
  jobTitle: required(label()),
  department: label(),
  employeeEmail: label(),
  employeePhone: label(40),
  normalWeeklyHours: required(number(1, 60, 0.25)),
  employedSince: day(),
  firstAbsenceDay: required(dayFrom(RULES_FROM_DAY)),
  managerName: required(label()),
} as const;

/** Sygefraværssamtalen (sygedagpengeloven § 7 a): invitation, minutes, or why it could not be held. */
const interview = {
  invitedOn: day(),
  day: day(),
  time: time(),
  form: choice(TALK_FORMS),
  place: label(200),
  companion: label(200),
  outcome: choice(["held", "notHeld"]),
  heldOn: day(),
  participants: label(400),
  considerations: text(),
  contactMeanwhile: text(1000),
  colleaguesTold: text(1000),
  employerExpectsOver8Weeks: choice(EXPECTATIONS),
  employeeExpectsOver8Weeks: choice(EXPECTATIONS),
  employerExpectsOver26Weeks: choice(EXPECTATIONS),
  employeeExpectsOver26Weeks: choice(EXPECTATIONS),
  employerExpectsBackDay: day(),
  employeeExpectsBackDay: day(),
  nextTalkDay: day(),
  planWish: choice(PLAN_WISHES),
  notHeldReason: choice(NOT_HELD_REASONS),
  notHeldNote: line(400),
} as const;

/** Fastholdelsesplanen (sygedagpengeloven § 7 b). The employer may decline; that is recorded neutrally. */
const plan = {
  decision: choice(PLAN_DECISIONS),
  declinedOn: day(),
  declinedNote: line(400),
  goalKind: required(choice(GOAL_KINDS)),
  goalText: required(text(2000)),
  goalDay: required(day()),
  staircaseTrack: choice(STAIRCASE_TRACKS),
  staircaseStep: choice(STAIRCASE_STEPS),
  hostPurpose: text(600),
  hostReducedFunctions: text(600),
  hostWorkTowards: text(600),
  triedAlready: text(2000),
  stepBack: text(2000),
} as const;

/**
 * What happens along the way and moves the deadlines: pay, notification, letters from the kommune, notice, and the day
 * somebody is back. Days only, never why.
 */
const course = {
  payDuringAbsence: choice(PAY_DURING_ABSENCE),
  payStoppedOn: day(),
  isSalaried: choice(EXPECTATIONS),
  worked74Hours: choice(EXPECTATIONS),
  employerPeriodException: choice(EMPLOYER_PERIOD_EXCEPTIONS),
  notifiedOn: day(),
  fastTrackOn: day(),
  fastTrackRefused: flag(),
  informationLetterOn: day(),
  informationFormSentOn: day(),
  objectionLetterOn: day(),
  municipalTalkOn: day(),
  fitForWorkHandedOn: day(),
  fitForWorkReturnedOn: day(),
  section56From: day(),
  earlierPaidWeeks: number(0, 39, 1),
  leavingDay: day(),
  fullyBackOn: day(),
} as const;

/** What the plan is made of, and what a version of it freezes: all of the shared ring but what came of it afterwards. */
export const planShape = {
  sections: { facts, interview, plan, course },
  lists: {
    tasks: { task: required(line()), ability: choice(TASK_ABILITIES), note: line(400) },
    attempts: { day: day(), form: choice(TALK_FORMS), note: line(400) },
    agreements: {
      what: required(text(1000)),
      who: label(),
      dueDay: day(),
      /** The day of the follow-up talk it was made at; empty for the first conversation (§ 7 a). */
      agreedOn: day(),
    },
    subGoals: {
      title: required(line(300)),
      area: choice(SUB_GOAL_AREAS),
      targetDay: required(day()),
      evidence: text(1000),
      followUp: line(),
      responsible: label(),
      /** The setting of the mixer panel it grew out of. */
      settingId: ref("mixerSettings"),
      reachedOn: day(),
    },
    measures: {
      subGoalId: ref("subGoals"),
      title: required(line(300)),
      responsible: label(),
      fromDay: day(),
      toDay: day(),
      frequency: line(),
      followUp: line(),
      evidence: line(300),
      scheme: choice(SUPPORT_SCHEMES),
    },
    adjustments: { what: required(text(600)), provider: label(), fromDay: day(), endDay: day() },
    helpWanted: { scheme: choice(SUPPORT_SCHEMES), what: text(600) },
    followUps: {
      day: required(day()),
      form: choice(TALK_FORMS),
      who: label(200),
      about: line(300),
    },
    mixerSettings: mixerSettingFields,
    /** Weeks that go otherwise than the setting in force says: irregular weeks one by one. */
    exceptionWeeks: {
      monday: required(day()),
      weeklyHours: required(number(0, 60, 0.25)),
      note: line(),
    },
  },
} as const satisfies Shape;

/** The shared ring: what employee, line manager and HR partner on the case all see and edit. */
export const sharedShape = {
  /** What follows the plan is no part of it: no version, paper of it or comment has it. */
  sections: {
    ...planShape.sections,
    closing: closingFields,
    fitForWork: fitForWorkFields,
    jointMeeting: jointMeetingFields,
  },
  lists: {
    ...planShape.lists,
    checkIns: checkInFields,
    openings: openingFields,
    talks: talkFields,
    jointAgreements: jointAgreementFields,
  },
} as const satisfies Shape;

export type SharedContent = ContentOf<typeof sharedShape>;
export type CheckIn = SharedContent["checkIns"][number];
export type MixerSetting = SharedContent["mixerSettings"][number];
export type ExceptionWeek = SharedContent["exceptionWeeks"][number];
