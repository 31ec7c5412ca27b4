import type { deadlines as da } from "../da/deadlines";
import { municipality } from "../deadlines/en-municipality";
import type { WordsOfDeadlines, WordsOfStates } from "../deadlines/deadline-words";

export const deadlines = {
  ids: {
    ...municipality,
    selfCertification: {
      title: "Earliest day for a self-certification",
      calendarTitle: "Date: papers",
      why: {
        usual: ({ basis, amount, day }) =>
          `The earliest you can ask to have it is absence day ${amount}. We count from ${basis} and skip Sundays and public holidays. That gives ${day}.`,
      },
      ifMissed: "Nothing happens. It is up to you whether you want a statement.",
    },
    durationStatement: {
      title: "You can ask for a statement of duration",
      calendarTitle: "Date: papers",
      why: {
        usual: ({ basis, amount, day }) =>
          `When a salaried employee has been away for more than ${amount} days from ${basis}, you can ask a doctor how long it is expected to last. You can from ${day}.`,
        salaryUnknown: ({ basis, amount, day }) =>
          `If the employee is salaried (funktionær), you can ask a doctor how long it is expected to last after more than ${amount} days away from ${basis}. In that case from ${day}.`,
        notSalaried: () => "The rule is for salaried employees (funktionærer) only.",
      },
      ifMissed: "Nothing happens. It is up to you whether you ask for it. You pay for it.",
    },
    interview: {
      title: "The talk must have been held",
      calendarTitle: "Due: talk",
      why: {
        usual: ({ basis, amount, day }) =>
          `The talk is held no later than ${amount} days after the first day of absence, ${basis}. That is ${day}.`,
        byPhone: ({ basis, amount, day }) =>
          `The talk is held no later than ${amount} days after the first day of absence, ${basis}. That is ${day}. If you cannot meet, hold it by phone if that is possible.`,
        missed: ({ basis, amount, day }) =>
          `The talk should have been held no later than ${amount} days after the first day of absence, ${basis}. That was ${day}. Hold it as soon as you can. It does not change your refund.`,
        notPossible: ({ day }) =>
          `You have noted that the talk could not be held, not by phone either. Then the duty falls away. The limit was ${day}. It does not change your refund. Keep a note of your attempts.`,
        exempt: ({ basis }) =>
          `The employee is under notice and leaves soon after ${basis}. Then you have no duty to hold the talk. You may.`,
      },
      ifMissed: "You get the same refund. Hold it all the same: the talk helps the employee.",
    },
    notification: {
      title: "Notify the absence in NemRefusion",
      calendarTitle: "Due: notice",
      why: {
        payUnknown: ({ basis, amount, day }) =>
          `If you pay wages during the absence, you must notify no later than ${amount} days after ${basis}. That is ${day}. If you do not, the limit is shorter. Note it below the dates.`,
        paid: ({ basis, amount, day }) =>
          `You pay wages during the absence. Then you must notify no later than ${amount} days after ${basis}. That is ${day}.`,
        stopped: ({ basis, amount, day }) =>
          `The wage stopped on ${basis}. Then you must notify no later than ${amount} days after. That is ${day}. If you want a refund of wages paid before, do not wait: that limit runs from the first day of absence.`,
        unpaid: ({ basis, amount, day }) =>
          `You do not pay during the absence. Then it must be notified no later than ${amount} days after ${basis}. That is ${day}.`,
        late: ({ day }) =>
          `You notified after the limit, ${day}. Then you are refunded only from the day you notified.`,
        short: () =>
          "The absence ended while you paid yourselves. Then there is nothing to notify.",
      },
      ifMissed: "If you notify late, you are refunded only from the day you notify.",
    },
    refundStart: {
      title: "First day with refund",
      calendarTitle: "Date: finances",
      why: {
        usual: ({ basis, amount, day }) =>
          `You pay the first ${amount} days from ${basis} yourselves, weekends too. You can be refunded from ${day}.`,
        newEmployee: ({ day }) =>
          `The employee has not been employed long enough, or not worked enough hours, for you to pay the first days. You can be refunded from ${day}.`,
        exception: ({ day }) =>
          `The municipality has said that you do not pay the first days. You can be refunded from ${day}.`,
        section56: ({ day }) =>
          `There is a § 56 agreement. It holds only for absence on the ground it is about. Then you can be refunded from ${day}.`,
        notifiedLate: ({ basis, day }) =>
          `You notified only on ${basis}. That was too late, and then you can be refunded only from ${day}.`,
        noWage: () => "You do not pay wages during the absence. Then there is nothing to refund.",
      },
      ifMissed: "The date comes by itself. Notify and claim in time, and you lose nothing.",
    },
    fitForWorkReturn: {
      title: "The fit-for-work certificate is to come back",
      calendarTitle: "Date: papers",
      why: {
        usual: ({ basis, amount, day }) =>
          `The employee was given the certificate on ${basis}. It is reasonable to allow ${amount} days to get the doctor's part. That is ${day}.`,
      },
      ifMissed: "Ask kindly how it is going. There can be a wait at the doctor's.",
    },
    planRight: {
      title: "The right to a retention plan",
      calendarTitle: "Date: plan",
      why: {
        right: ({ basis, amount, day }) =>
          `The absence is expected to last ${amount} days or more from ${basis}, that is to ${day} or longer. Then the employee can ask for a plan at any time. You may say no.`,
        noRight: ({ basis, amount }) =>
          `Neither of you expects the absence to last ${amount} days or more from ${basis}. Then the employee has no right to ask for a plan. You may make one all the same.`,
        unknown: ({ basis, amount, day }) =>
          `The employee can ask for a plan if the absence is expected to last ${amount} days or more from ${basis}, that is to ${day} or longer. You have not both answered that yet.`,
      },
      ifMissed: "There is nothing to lose. The employee can ask for the plan later.",
    },
    claim: {
      title: "Claim refund for the first days",
      calendarTitle: "Due: application",
      why: {
        usual: ({ basis, amount, day }) =>
          `A claim reaches at most ${amount} months back. The first day with refund is ${basis}. So make your first claim no later than ${day}, and claim again along the way.`,
        noWage: () => "You do not pay wages during the absence. Then there is nothing to claim.",
      },
      ifMissed: "Then you lose the refund of the oldest days, one day for each day you wait.",
    },
    claimCap: {
      title: "The municipality can no longer overlook the limit",
      calendarTitle: "Date: finances",
      why: {
        usual: ({ basis, amount, day }) =>
          `In special cases the municipality can overlook that you have claimed late. It can only for ${amount} months from ${basis}, that is until and including ${day}.`,
        noWage: () => "You do not pay wages during the absence. Then there is nothing to claim.",
      },
      ifMissed: "Then a late claim is lost, whatever the reason.",
    },
    rule120: {
      title: "The rule on many sick days",
      calendarTitle: "Date: terms",
      why: {
        usual: ({ amount, day, noticeFrom, noticeTo, noticeEnds }) =>
          `By our count ${day} is paid sick day number ${amount}. Days too old to count are taken out. If the rule stands in the contract, short notice can be given only from ${noticeFrom} to ${noticeTo}, and only while the employee is still sick. Given on the first day, the employment ends on ${noticeEnds}. Do not use it without advice: a dismissal can be unlawful on other grounds, for example in case of disability.`,
        notSalaried: () => "The rule is for salaried employees (funktionærer) only.",
      },
      ifMissed: "Then the usual notice periods hold. There is no duty to use the rule.",
    },
    section56End: {
      title: "The § 56 agreement ends",
      calendarTitle: "Due: agreement",
      why: {
        usual: ({ basis, amount, day }) =>
          `The agreement holds for at most ${amount} years from ${basis}. The last day is ${day}. Apply for a new one in good time.`,
      },
      ifMissed: "Then you pay the first days of a new absence yourselves.",
    },
    nextTalk: {
      title: "Next talk",
      calendarTitle: "Talk",
      why: { usual: ({ day }) => `You have agreed on ${day} yourselves.` },
      ifMissed: "Agree on a new day. What slips is easily forgotten.",
    },
    followUp: {
      title: "Follow-up",
      calendarTitle: "Follow-up",
      why: { usual: ({ day }) => `You have agreed on ${day} yourselves.` },
      ifMissed: "Agree on a new day. What slips is easily forgotten.",
    },
    goal: {
      title: "The goal of the plan",
      calendarTitle: "Date: plan",
      why: { usual: ({ day }) => `You have set the goal for ${day} yourselves.` },
      ifMissed: "Set a new date together. Moving the goal is no defeat.",
    },
  },
  owners: {
    employer: "The employer",
    employee: "The employee",
    municipality: "The municipality",
  },
  states: {
    ahead: "Ahead of you",
    today: "Today",
    done: "Done",
    passed: "Over",
    missed: "Overdue",
    lapsed: "Does not apply",
  },
  confidence: {
    V: "The rule was read in the act or by an authority.",
    V2: "The rule was read in a place that itself refers to an authority.",
    I: "The rule is inferred from other rules. Check it if much depends on it.",
    U: "We have not been able to confirm that the rule holds. Ask the municipality before you rely on it.",
  },
  counting: "The way of counting is our reading. Do be in good time.",
  begins: "The day the rule began to hold is our reading.",
  facts: {
    firstAbsenceDay: "First day of absence",
    normalWeeklyHours: "Normal hours a week",
    employedSince: "Employed since",
    payDuringAbsence: "Wages during the absence",
    payStoppedOn: "First day without wages",
    notifiedOn: "Notified in NemRefusion",
    fastTrackOn: "Asked for fast track",
    fastTrackRefused: "No to fast track",
    informationLetterOn: "The municipality's letter with the form",
    informationFormSentOn: "Answer to the form",
    objectionLetterOn: "The letter with what you have told",
    municipalTalkOn: "The municipality's first talk",
    fitForWorkHandedOn: "Fit-for-work certificate handed over",
    fitForWorkReturnedOn: "Fit-for-work certificate returned",
    section56From: "The § 56 agreement",
    earlierPaidWeeks: "Weeks with sick pay before",
    leavingDay: "Last day of employment",
    fullyBackOn: "Back on full hours",
    isSalaried: "Salaried (funktionær)",
    worked74Hours: "Enough hours worked",
    employerPeriodException: "Exempt from paying the first days",
    expectations: "What each of you expects",
    interview: "The talk",
    planDecision: "The answer about a plan",
    mixerSettings: "The hours in the mixer panel",
    agreedDays: "What you have agreed",
    refundStart: "First day with refund",
    hrTerms: "Terms only HR sees",
  },
  back: () => "The employee is back before the date came. Then it does not apply.",
} satisfies WordsOfStates & { ids: WordsOfDeadlines } & typeof da;
