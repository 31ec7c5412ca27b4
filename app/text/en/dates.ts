import type { dates as da } from "../da/dates";

const YES_NO_UNKNOWN = { yes: "Yes", no: "No", unknown: "Do not know" };

/** Words of the page with a case's deadlines, and of the facts they follow from. */
export const dates = {
  title: "Dates and deadlines",
  lead: "What the law says, when it must happen, and why.",
  next: "The next dates",
  nothingNext: "There are no dates ahead of you right now.",
  timeline: "Timeline: the first year",
  firstDay: "First day of absence",
  yearEnd: "52 weeks",
  interviewHeld: "Talk held",
  whyThisDate: "Why this date?",
  workingDay: (day: string) =>
    `The day is not a working day. The deadline does not move, so choose ${day} at the latest.`,
  overdue: (days: number) => (days === 1 ? "1 day overdue" : `${days} days overdue`),
  lawLine: (paragraph: string, source: string, day: string) =>
    `${paragraph}. Source: ${source}. Checked ${day}.`,
  /** Beside a date whose rule or counting is not read in the law itself. */
  marks: {
    inferred: "Our reading",
    unchecked: "Not confirmed",
    counting: "Our count",
    beginning: "Our reading",
  },
  countedByUs: "The days are counted as we read the rules. Be early if you can.",
  ifMissed: "If it does not happen:",
  toRules: "See all rules and rates",
  hrAlone: "Seen by HR only",
  calendarOne: "Add to calendar",
  calendarAll: "Get all dates for your calendar (.ics)",
  calendarFeed: "Get the dates in your calendar by themselves",
  state: { open: "Ahead of you", gone: "Done, past or not in force" },
  toDates: "See all dates and deadlines",
  periodAgain: (day: string) =>
    `The deadlines are counted from ${day}. An absence begins anew after a week almost without absence.`,
  moved: {
    title: "This moved",
    lately: "This has moved in the last week",
    none: "No dates moved.",
    from: (title: string, from: string, to: string) => `${title}: from ${from} to ${to}.`,
    appeared: (title: string, to: string) => `${title}: new date, ${to}.`,
    gone: (title: string, from: string) => `${title}: ${from} no longer holds.`,
    because: (facts: string) => `Because you changed: ${facts}.`,
  },
  course: {
    title: "What the dates are built on",
    lead: "Write what you know, and the dates move with it. Never write why the employee is ill.",
    groups: {
      pay: "Pay and notification",
      municipality: "The kommune",
      employment: "The employment",
      papers: "Fit-for-work certificate (mulighedserklæring)",
      back: "Back again",
    },
    save: "Save and see the dates",
    toFacts: "Change first day of absence, hours and employment",
  },
  hr: {
    title: "Terms only HR sees",
    lead: "Neither the manager nor the employee can see this. It is used for one date: the rule on many sick days.",
    link: "Terms only HR sees",
    save: "Save",
  },
  /** A person's own calendar address. */
  calendar: {
    title: "Dates in your calendar",
    lead: "Get the dates of all your cases into your own calendar. They move by themselves when something changes.",
    neutral:
      "The calendar shows only short words such as “Deadline: talk”. It never names anybody and does not say what it is about.",
    noneTitle: "You have no calendar address",
    openTitle: "You have a calendar address",
    openedOn: (day: string) => `It was made on ${day}. We cannot show it again.`,
    open: "Make a calendar address",
    renew: "Make a new address",
    renewHint: "If you make a new one, the old one stops working at once.",
    close: "Close the address",
    closed:
      "The address is closed. You can delete the dates your calendar has fetched in the calendar.",
    linkTitle: "Here is the address. Copy it now",
    linkLabel: "Calendar address",
    linkHelp:
      "Choose “Add calendar from address” or “Subscribe” in your calendar, and paste the address. The address is your key: do not share it.",
    fileName: "tilbage",
    name: "Tilbage",
  },
  fields: {
    course: {
      payDuringAbsence: {
        label: "Is the employee paid during the absence?",
        options: {
          paid: "Yes, wage all the time",
          stopped: "Yes, but the wage stopped on the way",
          unpaid: "No, neither wage nor sick pay from you",
        },
      },
      payStoppedOn: { label: "First day without wage" },
      isSalaried: {
        label: "Is the employee salaried (funktionær)?",
        options: YES_NO_UNKNOWN,
      },
      worked74Hours: {
        label: "Has the employee worked at least as many hours with you as the law asks for?",
        hint: "Matters only for a new employment. The number of hours stands in Rules and rates.",
        options: YES_NO_UNKNOWN,
      },
      employerPeriodException: {
        label: "Are you spared paying the first days?",
        hint: "Do not write why. A § 56 agreement goes further down.",
        options: {
          none: "No",
          flexJob: "Yes, it is a fleksjob under the new scheme",
          otherGround: "Yes, the kommune has said so",
        },
      },
      notifiedOn: { label: "Notified in NemRefusion", hint: "The day you sent the notification." },
      fastTrackOn: { label: "Asked the kommune for fast track" },
      fastTrackRefused: { label: "The employee has said no to fast track" },
      informationLetterOn: {
        label: "The kommune's letter with the information form",
        hint: "The day the letter was sent.",
      },
      informationFormSentOn: { label: "The employee has answered the form" },
      objectionLetterOn: {
        label: "The letter to the employee with your information",
        hint: "The day the letter was sent. The employee can say if something is wrong.",
      },
      municipalTalkOn: { label: "The kommune's first talk was held" },
      fitForWorkHandedOn: { label: "The certificate was given to the employee" },
      fitForWorkReturnedOn: { label: "The certificate has come back" },
      section56From: {
        label: "§ 56 agreement in force from",
        hint: "The day the kommune approved it.",
      },
      earlierPaidWeeks: {
        label: "Weeks with sick pay before this absence",
        hint: "In the last 9 months. Empty: none.",
      },
      leavingDay: {
        label: "Last day of employment",
        hint: "Only if the employee is under notice.",
      },
      fullyBackOn: { label: "Back on full hours", hint: "The first day on full hours." },
    },
    hr: {
      has120DayTerm: {
        label: "Is the rule on many sick days in the employment contract?",
        options: { yes: "Yes", no: "No" },
      },
      earlierSickDays: {
        label: "Paid sick days before this absence",
        hint: "In the 12 months up to the first day of absence. Empty: none.",
      },
    },
  },
} satisfies typeof da;
