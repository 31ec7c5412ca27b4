import type { timeRules as da } from "./da-time";

export const timeRules = {
  interviewDays: {
    name: "Deadline for the sick-leave conversation",
    use: "The conversation must be held no later than this after the first day of absence.",
  },
  leavingDays: {
    name: "Under notice and soon gone",
    use: "No conversation is due for somebody under notice who leaves within this time from the first day of absence.",
  },
  reportsTalk: {
    name: "The conversation is reported to the municipality",
    use: "The employer had to tell the municipality about the conversation, and a missed one could cost the refund.",
  },
  eightWeekDays: {
    name: "The limit for a long absence",
    use: "If the absence is expected to last this long from its first day, the employee may ask for a retention plan. It also goes for early help.",
  },
  fastTrackWindowDays: {
    name: "Time to ask for early help",
    use: "For this long after the first day of absence the municipality can be asked to step in early (fast track).",
  },
  fastTrackTalkDays: {
    name: "The municipality's talk after a request for early help",
    use: "The municipality must hold its first talk within this time from the request.",
  },
  notificationDays: {
    name: "Notification when you pay wages",
    use: "The absence must be notified in NemRefusion no later than this after its first day.",
  },
  notifyStoppedDays: {
    name: "Notification when pay has stopped",
    use: "The deadline when you paid at first and then stopped.",
  },
  notifyUnpaidDays: {
    name: "Notification when you pay nothing",
    use: "The deadline when the employee gets neither wages nor sick pay from you.",
  },
  earliestNotificationDay: {
    name: "Earliest notification in practice",
    use: "The absence can be notified from this day, as one municipality does it.",
  },
  objectionDays: {
    name: "The employee's time to object",
    use: "The employee has this long to correct what you have said about the absence.",
  },
  informationFormDays: {
    name: "The employee's information form",
    use: "The form must be sent in Mit Sygefravær within this time from the municipality's letter.",
  },
  claimLookBackMonths: {
    name: "Refund back in time",
    use: "Each claim can reach this far back, when the absence was notified in time.",
  },
  claimEveryMonths: {
    name: "How often to claim",
    use: "Claim at least this often, once the wage is paid, and nothing is lost.",
  },
  claimHardCapMonths: {
    name: "The very last day for a refund",
    use: "Later than this after the first day of absence the municipality never allows it.",
  },
  municipalityIsAuthority: {
    name: "Who follows up",
    use: "The name the law uses, which stands on the pages and in the plan.",
    on: "The municipality",
    off: "The job centre",
  },
  firstFollowUpWeeks: {
    name: "The municipality's first follow-up",
    use: "By the end of this week from the first day of absence. The employee brings the plan.",
  },
  followUpTalks: {
    name: "The municipality's talks",
    use: "The municipality holds at least this many talks in the first period.",
  },
  followUpTalksMonths: {
    name: "The first period of the municipality's talks",
    use: "The least number holds for this long. After that it is agreed.",
  },
  shortCaseWeeks: {
    name: "Short, clear cases",
    use: "If the return is expected within this time from the municipality's first talk, it only asks for the day.",
  },
  exemptionWeeks: {
    name: "When both expect a shorter absence",
    use: "If both you and the employee expect a shorter absence than this, the municipality as a rule holds no talks.",
  },
  broadAssessmentMonths: {
    name: "A broader look at the ability to work",
    use: "After this long the municipality also looks at other work than the job one is on leave from.",
  },
  thirdCategoryInUse: {
    name: "The third category",
    use: "The municipality sorted people on sick leave into three categories. The third went first. We use none of them.",
  },
  categoriesInUse: {
    name: "Categories for people on sick leave",
    use: "The municipality sorted people on sick leave into categories. We do not use them.",
  },
  ownPlanForEmployed: {
    name: "Min Plan for people in a job",
    use: "The municipality had to make a Min Plan, also for somebody with a job to return to.",
  },
  medicalFormOnlyWhenNeeded: {
    name: "The medical form only when needed",
    use: "The municipality asks for its own medical form only when it is necessary.",
  },
  staircaseIsDuty: {
    name: "The step model as a duty",
    use: "The municipality had to follow steps of measures. Today they are only for inspiration.",
  },
  rehabilitationTeamDuty: {
    name: "Rehabilitation team",
    use: "The municipality had to bring some cases before a rehabilitation team.",
  },
  paidWeeksLimit: {
    name: "The limit for sick pay",
    use: "Once more than this has been paid, sick pay stops at the end of the month unless something extends it.",
  },
  paidWeeksWindowMonths: {
    name: "The period counted over",
    use: "The paid weeks are counted over this many whole months back.",
  },
  pensionerWeeks: {
    name: "The limit for pensioners",
    use: "A person past pension age can get sick pay for this long.",
  },
  pensionerWindowMonths: {
    name: "The period for pensioners",
    use: "Counted over this many months.",
  },
  clarificationWeeks: {
    name: "Extension while something is clarified",
    use: "The longest extension while it is found out what work is possible.",
  },
  treatmentWeeks: {
    name: "Extension during treatment",
    use: "The longest extension while somebody is in treatment.",
  },
  clarificationCourse: {
    name: "Job clarification course",
    use: "What follows when sick pay cannot be extended. The refund is lower.",
  },
  clarificationBenefitHigh: {
    name: "Job clarification benefit, highest",
    use: "The amount before tax during the course.",
  },
  clarificationBenefitMiddle: {
    name: "Job clarification benefit, middle",
    use: "The amount before tax during the course.",
  },
  clarificationBenefitLow: {
    name: "Job clarification benefit, lowest",
    use: "The amount before tax during the course.",
  },
  generalPrayerDay: {
    name: "General Prayer Day is a public holiday",
    use: "Used when we suggest a day before a deadline.",
  },
  constitutionDay: {
    name: "Constitution Day is a public holiday",
    use: "Many have the day off, but the law does not make it a public holiday.",
  },
  christmasEve: {
    name: "Christmas Eve is a public holiday",
    use: "Many have the day off, but the law does not make it a public holiday.",
  },
} satisfies typeof da;
