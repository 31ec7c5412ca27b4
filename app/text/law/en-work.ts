import type { workRules as da } from "./da-work";

export const workRules = {
  selfCertificationDay: {
    name: "Self-certificate",
    use: "You can have it in hand on this day at the earliest. Sundays and public holidays do not count.",
  },
  doctorsNoteDay: {
    name: "Doctor's note",
    use: "You can ask for it from this day. You pay.",
  },
  doctorsNoteDayInAgreements: {
    name: "Doctor's note under some collective agreements",
    use: "Some agreements make you wait until this day.",
  },
  durationStatementDays: {
    name: "Duration statement",
    use: "If the absence is longer than this, you can ask the doctor how long it is expected to last. You pay.",
  },
  fitForWorkReturnDays: {
    name: "Fit-for-work statement, time to answer",
    use: "Reasonable time for the doctor to answer. Practice, not a deadline in law.",
  },
  fitForWorkPriceLow: {
    name: "Fit-for-work statement, low price",
    use: "The price is free. This is what we have seen.",
  },
  fitForWorkPriceHigh: {
    name: "Fit-for-work statement, high price",
    use: "The price is free. This is what we have seen.",
  },
  accessAnswerMonths: {
    name: "Answer to a request for one's own data",
    use: "You have this long to answer somebody who wants to see what you hold about them.",
  },
  keepAfterLeavingYears: {
    name: "Keeping data after leaving, the usual",
    use: "The law names no number. Keep only as long as you need it, and delete health data earlier.",
  },
  keepAfterLeavingYearsMost: {
    name: "Keeping data after leaving, the longest",
    use: "Some keep it for this long. You must be able to say why.",
  },
  keepAfterReturnMonths: {
    name: "Deleting the plan after the return",
    use: "Our suggestion for when a plan is deleted.",
  },
  noticeMonths: {
    name: "The employer's notice",
    use: "For salaried employees (funktionærer), to the end of a month.",
  },
  severanceMonths: {
    name: "Severance pay",
    use: "For salaried employees (funktionærer). The time is counted to the day of leaving.",
  },
  probationMonths: {
    name: "Probation",
    use: "A probation period can be agreed for this long at most.",
  },
  probationNoticeDays: {
    name: "Notice during probation",
    use: "Notice can be this short during probation.",
  },
  rule120Days: {
    name: "Sick days before a short notice",
    use: "If agreed in writing, a salaried employee can get short notice after this many sick days with pay.",
  },
  rule120WindowMonths: {
    name: "The period for the sick days",
    use: "The sick days are counted over this many months in a row.",
  },
  rule120NoticeMonths: {
    name: "The short notice",
    use: "The notice under that rule, to the end of a month.",
  },
  rule120ActWithinDays: {
    name: "Time to use the short notice",
    use: "As a rule fewer days than this may pass once the sick days are reached, while the person is still ill.",
  },
  holidayDaysPerMonth: {
    name: "Holiday earned",
    use: "This many days of holiday are earned each month, also when ill with pay.",
  },
  holidayPayFromAbsenceDay: {
    name: "Holiday pay during illness",
    use: "From this day, when somebody is ill without pay.",
  },
  sickInHolidayWaitDays: {
    name: "Ill during a holiday",
    use: "This many days pass before there is a right to other holiday instead.",
  },
  workTrialWeeks: {
    name: "Work trial",
    use: "It normally lasts this long at most.",
  },
  workTrialExtendedWeeks: {
    name: "Work trial, extended",
    use: "It can last this long when the municipality finds it necessary.",
  },
  workTrialFurtherWeeks: {
    name: "Work trial, further time",
    use: "The municipality can add this much at a time when there is a special need.",
  },
  mentorMonths: {
    name: "Mentor",
    use: "A mentor is granted for this long at most. Less used since the latest reform.",
  },
  mentorRenewalMonths: {
    name: "Mentor, extended",
    use: "This much can be added at a time.",
  },
  assistanceHours: {
    name: "Personal assistance",
    use: "The highest number of hours at full time. Fewer when one works less.",
  },
  socialChapterMonths: {
    name: "Before a flex job at the same workplace",
    use: "You must first have tried special terms for this long, and it must be in writing.",
  },
  socialChapterPensionYears: {
    name: "Close to pension age",
    use: "Special terms must have been tried only when there is longer than this to pension age.",
  },
  wageSubsidyForOwnStaff: {
    name: "Wage subsidy for one's own staff",
    use: "Whether an employer can get a wage subsidy for somebody already employed.",
  },
} satisfies typeof da;
