import type { SchemeNumbers } from "#app/domain/plan/scheme-rules";
import type { schemeNames as daNames, schemes as da } from "./da-schemes";

export const schemeNames = {
  partialReturn: "Partial return (delvis raskmelding)",
  workTrial: "Work trial (virksomhedspraktik)",
  mentor: "Mentor",
  section56: "Section 56 agreement (§ 56-aftale)",
  socialChapter: "Social chapters of the collective agreement",
  aids: "Aids and tools (hjælpemidler)",
  personalAssistance: "Personal assistance (personlig assistance)",
  clarifying: "Courses that clarify or qualify",
  insurance: "The workplace's own offers",
  fastTrack: "Early effort (fast track)",
  jointMeeting: "Joint meeting",
  other: "Other",
} satisfies typeof daNames;

export const schemes = {
  title: "What do the support schemes cover?",
  lead: "These are the most used ones. We do not decide whether you can get them. Ask the municipality, or look in the collective agreement.",
  uncertain:
    "We could not confirm that the rule stands unchanged today. Ask before you count on it.",
  fits: "Fits when",
  conditions: "Requires",
  appliesTitle: "Who applies?",
  use: "Use in the plan",
  useThis: (name) => `Use in the plan: ${name}`,
  used: "In the plan",
  mayFit: "This may fit your plan",
  mayFitLead: "From what you have written. Take it as something to ask about.",
  because: {
    someTasksPossible: "because some tasks can be done now",
    otherTasks: "because the goal is other tasks or another place",
    personalSubGoal: "because a sub-goal is about feeling at ease at work",
    physicalSubGoal: "because a sub-goal is about the physical setting",
    lastingAdjustments: "because the goal is work with lasting adjustments",
    over8Weeks: "because one of you expects an absence of more than 8 weeks",
    helpWanted: "because you wish for several kinds of help at once",
    practiceStep: "because you have chosen a step with a work trial",
    supportStep: "because you have chosen the step with extra support",
  },
  applies: {
    partialReturn:
      "The employee agrees it with the municipality. The workplace reports the hours in NemRefusion.",
    workTrial:
      "The employee takes it up with the municipality. The workplace says yes to hosting the trial.",
    mentor: "The employee or the workplace asks the municipality.",
    section56: "The employee and the workplace apply together to the municipality.",
    socialChapter: "You agree on it yourselves, preferably with the union representative.",
    aids: "The employee applies to the municipality, preferably together with the workplace.",
    personalAssistance: "The employee applies to the municipality together with the workplace.",
    clarifying: "The employee takes it up with the municipality.",
    insurance: "The workplace or the employee contacts the scheme.",
    fastTrack:
      "The workplace asks for it in NemRefusion. The employee can also ask the municipality.",
    jointMeeting: "Either of you can propose it to the municipality.",
    other: "That is yours to agree.",
  },
  list: {
    partialReturn: {
      fits: () => "the employee can do part of the work.",
      conditions: (n: SchemeNumbers) =>
        `that the hours are agreed with the municipality. There must be at least ${n.minAbsenceHours} hours of absence a week.`,
    },
    workTrial: {
      fits: () =>
        "it is uncertain which tasks and hours will work. It can be at the own workplace.",
      conditions: (n: SchemeNumbers) =>
        `that the municipality grants it. Normally ${n.workTrialWeeks} weeks at most at a time.`,
    },
    mentor: {
      fits: () => "support to get going is needed. It may be a colleague.",
      conditions: (n: SchemeNumbers) =>
        `that the municipality grants it. It lasts ${n.mentorMonths} months at most at a time and is used less from 2026.`,
    },
    section56: {
      fits: () => "the same long-lasting condition is expected to cause absence again and again.",
      conditions: (n: SchemeNumbers) =>
        `that the municipality approves the agreement. For example when at least ${n.agreementDays} days of absence a year are expected. It lasts ${n.agreementYears} years at most.`,
    },
    socialChapter: {
      fits: () => "special terms are needed for a longer time.",
      conditions: () =>
        "that the collective agreement provides for it. Talk to the union representative.",
    },
    aids: {
      fits: () => "a tool or a smaller change of the workplace is decisive for staying in the job.",
      conditions: () =>
        "that it is not usual at the workplace, and that the municipality grants it.",
    },
    personalAssistance: {
      fits: () => "practical help is needed, for example with lifting or transport.",
      conditions: (n: SchemeNumbers) =>
        `a lasting need. The employee must be able to do the professional work. ${n.assistanceHours} hours a week at most when full time.`,
    },
    clarifying: {
      fits: () => "it is unclear which way is the right one.",
      conditions: () => "that the municipality has the offer and grants it.",
    },
    insurance: {
      fits: () => "the workplace has a health scheme or an insurance.",
      conditions: () => "what your own agreement says.",
    },
    fastTrack: {
      fits: (n: SchemeNumbers) => `full return is not expected within ${n.planWeeks} weeks.`,
      conditions: (n: SchemeNumbers) =>
        `that you ask for it within ${n.fastTrackWeeks} weeks through NemRefusion. The employee can say no.`,
    },
    jointMeeting: {
      fits: () => "several people should find a solution together.",
      conditions: () => "that the employee agrees to the meeting and to what it is about.",
    },
    other: {
      fits: () => "you have found something that is not listed here.",
      conditions: () => "what you agree.",
    },
  },
} satisfies typeof da;
