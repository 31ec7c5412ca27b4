import type { municipality as da } from "./da-municipality";

export const municipality = {
  fastTrack: {
    title: "Last day for fast track",
    calendarTitle: "Date: follow-up",
    why: {
      usual: ({ basis, amount, day }) =>
        `You or the employee can ask the municipality to start early if the absence is expected to be long. You can for ${amount} days from ${basis}, that is until and including ${day}.`,
      requested: ({ basis, amount, day }) =>
        `You asked for it in time. It was possible for ${amount} days from ${basis}, that is until and including ${day}.`,
      tooLate: ({ basis, amount, day }) =>
        `You asked for it too late. It was possible for ${amount} days from ${basis}, that is until and including ${day}. The municipality's usual limits hold.`,
      notLong: () =>
        "Neither of you expects a long absence. Fast track is only for those expected to be away for long.",
    },
    ifMissed: "Then the municipality's usual limit for its first talk holds.",
  },
  fastTrackTalk: {
    title: "The municipality's talk after fast track",
    calendarTitle: "Date: follow-up",
    why: {
      usual: ({ basis, amount, day }) =>
        `The municipality holds its first talk no later than ${amount} days after you asked for fast track on ${basis}. That is ${day}.`,
      refused: ({ basis, amount, day }) =>
        `The employee has said no to fast track. Then the usual limit holds: the end of week ${amount}, counted from ${basis}. That is ${day}.`,
    },
    ifMissed: "It is the municipality's limit. Call and ask when the talk will be.",
  },
  informationForm: {
    title: "The employee answers the municipality's form",
    calendarTitle: "Due: form",
    why: {
      usual: ({ basis, amount, day }) =>
        `The municipality sent its letter on ${basis}. The employee must answer in Mit Sygefravær no later than ${amount} days after. That is ${day}.`,
    },
    ifMissed: "The municipality can stop the payment. Remind the employee kindly.",
  },
  objection: {
    title: "The employee can correct what you have told",
    calendarTitle: "Date: information",
    why: {
      usual: ({ basis, amount, day }) =>
        `The employee got a letter on ${basis} about what you have told. For ${amount} days the employee can say if something is wrong, that is until and including ${day}.`,
    },
    ifMissed: "Then the municipality takes what you have told to be right.",
  },
  firstFollowUp: {
    title: "The municipality's first talk with the employee",
    calendarTitle: "Date: follow-up",
    why: {
      usual: ({ basis, amount, day }) =>
        `The municipality holds its first talk by the end of week ${amount}, counted from ${basis}. That is ${day}. The employee brings the plan, if there is one.`,
      bothExpectUnder26: () =>
        "You both expect the employee to be back before the rule on long absence comes to apply. Then the municipality as a rule holds no talks.",
    },
    ifMissed: "It is the municipality's limit. The employee can call and ask.",
  },
  shortCase: {
    title: "A short and clear course at the municipality",
    calendarTitle: "Date: follow-up",
    why: {
      short: ({ basis, amount, day }) =>
        `The employee is expected back by the end of week ${amount} from the municipality's talk on ${basis}, that is no later than ${day}. Then the municipality only sees to it that this holds.`,
      notShort: ({ basis, amount, day }) =>
        `The employee is not expected back by the end of week ${amount} from the municipality's talk on ${basis}, that is no later than ${day}. Then the municipality follows up as usual.`,
      unknown: ({ basis, amount, day }) =>
        `If the employee is expected back by the end of week ${amount} from the municipality's talk on ${basis}, that is no later than ${day}, the municipality only sees to it that this holds. You have not noted when you expect it.`,
    },
    ifMissed: "If it lasts longer, the municipality follows up as usual.",
  },
  broadAssessment: {
    title: "The municipality looks at all work",
    calendarTitle: "Date: follow-up",
    why: {
      usual: ({ basis, amount, day }) =>
        `After ${amount} months from ${basis} the municipality looks not only at the job the employee has, but at all work that fits education and experience. It does so from ${day}.`,
    },
    ifMissed: "You need not do anything. It is good to have a plan under way by then.",
  },
  exemption26: {
    title: "The exemption for shorter absence ends",
    calendarTitle: "Date: follow-up",
    why: {
      unknown: ({ basis, amount, day }) =>
        `If you both expect the absence to last less than ${amount} weeks from ${basis}, the municipality as a rule holds no talks. From ${day} it does. You have not both answered that yet.`,
      bothExpectUnder26: ({ basis, amount, day }) =>
        `You both expect the absence to last less than ${amount} weeks from ${basis}. Then the municipality as a rule holds no talks before ${day}.`,
      expectsOver26: ({ basis, amount }) =>
        `At least one of you expects the absence to last ${amount} weeks or more from ${basis}. Then the exemption does not hold, and the municipality follows up.`,
    },
    ifMissed: "You need not do anything.",
  },
  paidWeeksStop: {
    title: "Sick pay stops as a starting point",
    calendarTitle: "Date: follow-up",
    why: {
      usual: ({ basis, amount, day }) =>
        `Sick pay can be paid for ${amount} weeks. The days you pay yourselves from ${basis} do not count. Weeks before this absence do. Payment stops with the month in which the limit is reached: ${day}. The municipality can extend it.`,
    },
    ifMissed: "Then you are refunded only if the municipality extends. Talk with it in good time.",
  },
} satisfies typeof da;
